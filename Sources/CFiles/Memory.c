#include "CFiles.h"

#include <stdlib.h>
#include <sys/resource.h>

static int limit(rlim_t *bytes) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return 0;
  *bytes = limit.rlim_cur;
  return 1;
}

int crmlocale_memory_is_short(void) {
  rlim_t bytes;
  return limit(&bytes) && bytes < (rlim_t)1 << 30;
}

int crmlocale_has_memory(long long size) {
  rlim_t bytes;
  if (!limit(&bytes)) return 1;
  // Nothing is taken before it is used.
  void *memory = malloc((size_t)size);
  free(memory);
  return memory != NULL;
}

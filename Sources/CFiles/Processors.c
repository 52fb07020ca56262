#define _GNU_SOURCE
#include "CFiles.h"

#include <unistd.h>

#if defined(__linux__)
#include <sched.h>
#include <stdio.h>

// What a container may use is a share of the time of all processors: so much of each period.
static int share(void) {
  FILE *file = fopen("/sys/fs/cgroup/cpu.max", "re");
  if (!file) return 0;
  long long time = 0, period = 0;
  int count = fscanf(file, "%lld %lld", &time, &period);
  fclose(file);
  // "max" is no number.
  if (count != 2 || time <= 0 || period <= 0) return 0;
  return (int)((time + period - 1) / period);
}
#endif

int crmlocale_processor_count(void) {
  long count = sysconf(_SC_NPROCESSORS_ONLN);
#if defined(__linux__)
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0) count = CPU_COUNT(&set);
  int most = share();
  if (most > 0 && most < count) count = most;
#endif
  return count > 0 && count < 1024 ? (int)count : 1;
}

#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

void crmlocale_occupy_streams(void) {
  for (int stream = 0; stream < 3; stream++) {
    if (fcntl(stream, F_GETFD) != -1 || errno != EBADF) continue;
    // It takes the lowest number that is free, and all below this one are taken.
    int direction = stream == STDIN_FILENO ? O_WRONLY : O_RDONLY;
    if (open("/dev/null", direction) < 0) (void)open("/", O_RDONLY);
  }
}

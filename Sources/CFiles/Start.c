#include "CFiles.h"

#include <errno.h>
#include <spawn.h>
#include <stddef.h>
#include <sys/types.h>
#include <sys/wait.h>

extern char **environ;

int crmlocale_start(const char *program, const char *argument) {
  char *const arguments[] = {(char *)program, (char *)argument, NULL};
  pid_t process;
  int failure = posix_spawnp(&process, program, NULL, NULL, arguments, environ);
  if (failure != 0) return failure;
  int status;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) return errno;
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : ECHILD;
}

#include "CFiles.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

static char litter[4096];
static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
static struct sigaction before[3];

static void clean(int number) {
  unlink(litter);
  signal(number, SIG_DFL);
  raise(number);
}

void crmlocale_remember(const char *path) {
  if (strlen(path) >= sizeof litter) return;
  strcpy(litter, path);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = clean;
  for (int index = 0; index < 3; index++) {
    sigaction(signals[index], NULL, &before[index]);
    // Who started the program may have asked that it goes on.
    if (before[index].sa_handler != SIG_IGN) sigaction(signals[index], &action, NULL);
  }
}

void crmlocale_forget(void) {
  if (litter[0] == 0) return;
  for (int index = 0; index < 3; index++) sigaction(signals[index], &before[index], NULL);
  litter[0] = 0;
}

#include "CFiles.h"

#include <signal.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#define MOST 128

static char litter[MOST][4096];
static int count;
static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
static struct sigaction before[3];

static void clean(int number) {
  for (int place = 0; place < MOST; place++) {
    if (litter[place][0] != 0) unlink(litter[place]);
  }
  signal(number, SIG_DFL);
  raise(number);
}

static void listen_to_signals(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = clean;
  for (int index = 0; index < 3; index++) {
    sigaction(signals[index], NULL, &before[index]);
    // Who started the program may have asked that it goes on.
    if (before[index].sa_handler != SIG_IGN) sigaction(signals[index], &action, NULL);
  }
}

int crmlocale_remember(const char *path) {
  if (strlen(path) >= sizeof litter[0]) return -1;
  for (int place = 0; place < MOST; place++) {
    if (litter[place][0] != 0) continue;
    // The first byte comes last: until it is there, the place is empty.
    strcpy(litter[place] + 1, path + 1);
    litter[place][0] = path[0];
    if (count++ == 0) listen_to_signals();
    return place;
  }
  return -1;
}

void crmlocale_forget(int place) {
  if (place < 0 || litter[place][0] == 0) return;
  litter[place][0] = 0;
  if (--count > 0) return;
  for (int index = 0; index < 3; index++) sigaction(signals[index], &before[index], NULL);
}

int crmlocale_lock(int descriptor) { return flock(descriptor, LOCK_EX | LOCK_NB) == 0; }

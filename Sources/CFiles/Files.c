#define _GNU_SOURCE
#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/xattr.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/syscall.h>
#endif

#if defined(__APPLE__)
#define LIST_ATTRIBUTES(file, list, size) flistxattr(file, list, size, 0)
#define GET_ATTRIBUTE(file, name, value, size) fgetxattr(file, name, value, size, 0, 0)
#define SET_ATTRIBUTE(file, name, value, size) fsetxattr(file, name, value, size, 0, 0)
#else
#define LIST_ATTRIBUTES(file, list, size) flistxattr(file, list, size)
#define GET_ATTRIBUTE(file, name, value, size) fgetxattr(file, name, value, size)
#define SET_ATTRIBUTE(file, name, value, size) fsetxattr(file, name, value, size, 0)
#endif

static int copy_attribute(int from, int to, const char *name) {
  ssize_t size = GET_ATTRIBUTE(from, name, NULL, 0);
  if (size < 0) return errno;
  char *value = malloc(size > 0 ? (size_t)size : 1);
  if (!value) return ENOMEM;
  int failure = 0;
  size = GET_ATTRIBUTE(from, name, value, (size_t)size);
  if (size < 0 || SET_ATTRIBUTE(to, name, value, (size_t)size) != 0) failure = errno;
  free(value);
  return failure;
}

static int copy_extended_attributes(int from, int to) {
  ssize_t size = LIST_ATTRIBUTES(from, NULL, 0);
  // A file system without them has nothing to keep.
  if (size < 0) return errno == ENOTSUP || errno == ENOSYS ? 0 : errno;
  if (size == 0) return 0;
  char *names = malloc((size_t)size);
  if (!names) return ENOMEM;
  int failure = 0;
  size = LIST_ATTRIBUTES(from, names, (size_t)size);
  if (size < 0) failure = errno;
  for (char *name = names; failure == 0 && name < names + size; name += strlen(name) + 1) {
    failure = copy_attribute(from, to, name);
    // Labels of a security module are given to a new file by the system itself.
    if (failure != 0 && strncmp(name, "security.", 9) == 0) failure = 0;
  }
  free(names);
  return failure;
}

int crmlocale_copy_attributes(int from, int to) {
  struct stat old, new;
  if (fstat(from, &old) != 0 || fstat(to, &new) != 0) return errno;
  if (old.st_uid != new.st_uid || old.st_gid != new.st_gid) {
    if (fchown(to, old.st_uid, old.st_gid) != 0) return errno;
  }
  int failure = copy_extended_attributes(from, to);
  if (failure != 0) return failure;
  // Last, as a change of the owner takes permissions away.
  return fchmod(to, old.st_mode & 07777) == 0 ? 0 : errno;
}

int crmlocale_exchange(const char *first, const char *second) {
#if defined(__linux__) && defined(SYS_renameat2)
  const unsigned exchange = 2;
  return syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, exchange) == 0 ? 0 : errno;
#elif defined(__APPLE__)
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
#else
  (void)first, (void)second;
  return ENOSYS;
#endif
}

int crmlocale_reserve(int descriptor, long long size) {
#if defined(__linux__)
  int failure = posix_fallocate(descriptor, 0, (off_t)size);
  return failure == EOPNOTSUPP || failure == EINVAL ? 0 : failure;
#else
  (void)descriptor, (void)size;
  return 0;
#endif
}

static int save_each(const int *descriptors, int count) {
  for (int index = 0; index < count; index++) {
    if (fsync(descriptors[index]) != 0) return errno;
  }
  return 0;
}

int crmlocale_save_all(const int *descriptors, int count) {
#if defined(__linux__)
  // A file system that is saved as a whole has others' files to save, too.
  if (count < 4) return save_each(descriptors, count);
  dev_t saved = 0;
  for (int index = 0; index < count; index++) {
    struct stat status;
    if (fstat(descriptors[index], &status) != 0) return errno;
    if (index > 0 && status.st_dev == saved) continue;
    if (syncfs(descriptors[index]) != 0) return errno;
    saved = status.st_dev;
  }
  return 0;
#else
  return save_each(descriptors, count);
#endif
}

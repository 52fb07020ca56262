#ifndef CFILES_H
#define CFILES_H

// What files, threads and terminals need of the operating system and Swift's libraries do not offer.

/// Gives a file the owner, the group, the extended attributes (access lists among them) and the
/// permissions of another.
///
/// Returns 0, or the error number of what could not be kept.
int crmlocale_copy_attributes(int from, int to);

/// Lets two paths of one folder name each other's file, in one step.
///
/// Returns 0, or an error number; ENOSYS or EINVAL where the system or the file system cannot do it.
int crmlocale_exchange(const char *first, const char *second);

/// Makes sure that a file has room for a number of bytes. It is not made shorter.
///
/// Returns 0, or an error number, such as that of a full disk.
int crmlocale_reserve(int descriptor, long long size);

/// Makes sure that all that was written to files is on the disk: many at once take hardly longer than one.
///
/// Returns 0, or an error number of one of them.
int crmlocale_save_all(const int *descriptors, int count);

/// Runs a program of the path with one argument, to its end.
///
/// Returns 0, or an error number; ECHILD where the program says that it failed.
int crmlocale_start(const char *program, const char *argument);

/// How many columns a terminal has; 0 where the descriptor is not one, or nobody knows.
int crmlocale_columns(int descriptor);

/// Has a file removed if the program is asked to end (SIGINT, SIGTERM, SIGHUP) before it is forgotten.
/// For one thread.
///
/// Returns what `crmlocale_forget` takes; negative where so many are remembered that there is no room.
int crmlocale_remember(const char *path);

/// Forgets a file again.
void crmlocale_forget(int place);

/// Takes a file for this program, until the descriptor is closed.
///
/// Returns 1, or 0 where another program has it.
int crmlocale_lock(int descriptor);

/// Makes sure that no file is opened in the place of a standard stream that is closed: what is written to
/// the stream would go into the file. Reading and writing the stream fails as before.
void crmlocale_occupy_streams(void);

/// Whether the program may use so little memory that each thread's own would be missed.
int crmlocale_memory_is_short(void);

/// Whether so many bytes could be had now, where the program's memory is limited; else 1.
int crmlocale_has_memory(long long size);

/// How many processors the program may use; at least 1.
int crmlocale_processor_count(void);

#endif

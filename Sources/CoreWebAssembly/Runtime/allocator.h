// The heap of the module: blocks with boundary tags, free ones in lists by size.
#ifndef ALLOCATOR_H
#define ALLOCATOR_H

#include <stddef.h>

// What the program that runs the module may call, too.
#define EXPORT(name) __attribute__((export_name(name)))

// Memory for so many bytes at an address divisible by 16. Ends the program where there is none
// left.
EXPORT("allocate") void *allocate(size_t count);

// The same at an address divisible by a power of two.
EXPORT("allocateAligned") void *allocate_aligned(size_t alignment, size_t count);

// Takes back what was allocated; nothing happens for null.
EXPORT("release") void release(void *pointer);

// How many bytes are allocated, their headers included.
EXPORT("bytesInUse") size_t bytes_in_use(void);

#undef EXPORT

#endif

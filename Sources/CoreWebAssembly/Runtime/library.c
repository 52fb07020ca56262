// The few functions of the C library that the compiler and the standard library of Swift call.
#include "allocator.h"

#include <stddef.h>
#include <stdint.h>

#include "Host.h"

// WebAssembly has instructions for these two.
void *memmove(void *target, const void *source, size_t count) {
  return __builtin_memmove(target, source, count);
}

void *memcpy(void *target, const void *source, size_t count) {
  return __builtin_memcpy(target, source, count);
}

void *memset(void *target, int value, size_t count) {
  return __builtin_memset(target, value, count);
}

int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *a = left;
  const unsigned char *b = right;
  for (size_t index = 0; index < count; index++) {
    if (a[index] != b[index]) return a[index] - b[index];
  }
  return 0;
}

void *malloc(size_t count) { return allocate(count); }

void free(void *pointer) { release(pointer); }

int posix_memalign(void **result, size_t alignment, size_t count) {
  *result = allocate_aligned(alignment, count);
  return 0;
}

// What a failed check would print before it ends the program. There is nowhere to print to.
int putchar(int character) { return character; }

// The seed of hash values. Dictionaries are ours alone, and the same answers in every run are worth
// more than seeds that nobody can guess.
void arc4random_buf(void *buffer, size_t count) { memset(buffer, 0x5A, count); }

// Reads a decimal number for Swift's `Double(_:)`: where it ends, or null for text that is not one.
const char *_swift_stdlib_strtod_clocale(const char *text, double *result) {
  int32_t length = 0;
  while (text[length]) length++;
  double value = host_number((const uint8_t *)text, length);
  if (value != value) return 0;
  *result = value;
  return text + length;
}

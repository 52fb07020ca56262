// The few functions of the C library that the compiler and the standard library of Swift call.
#include "allocator.h"

#include <stddef.h>
#include <stdint.h>

#include "Host.h"
#include "HostLibrary.h"

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

// What the compiler checks before a function returns, where it guards against writes past a buffer.
uintptr_t __stack_chk_guard = 0x5AFEC0DE;

void __stack_chk_fail(void) { __builtin_trap(); }

// Swift's remainder of two numbers.
double fmod(double number, double divisor) { return host_fmod(number, divisor); }

// Swift's rounding, which takes halves away from zero.
double round(double number) {
  double whole = __builtin_trunc(number);
  if (__builtin_fabs(number - whole) < 0.5) return whole;
  return whole + __builtin_copysign(1, number);
}

// The product of two numbers of 128 bits, for which WebAssembly has no instruction.
__int128 __multi3(__int128 left, __int128 right) {
  uint64_t a = (uint64_t)left;
  uint64_t b = (uint64_t)right;
  uint64_t a_low = (uint32_t)a, a_high = a >> 32;
  uint64_t b_low = (uint32_t)b, b_high = b >> 32;
  uint64_t low = a_low * b_low;
  uint64_t middle = a_high * b_low + (low >> 32);
  uint64_t other = a_low * b_high + (uint32_t)middle;
  uint64_t high = a_high * b_high + (middle >> 32) + (other >> 32);
  high += (uint64_t)(left >> 64) * b + a * (uint64_t)(right >> 64);
  return (__int128)((unsigned __int128)high << 64 | other << 32 | (uint32_t)low);
}

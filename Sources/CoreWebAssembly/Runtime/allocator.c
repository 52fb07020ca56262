// Every block begins with a header of 8 bytes that tells its size and that of the block before it,
// so that neighbours are found in both directions and free ones are joined at once. Blocks end at
// addresses that are divisible by 16 less the 8 of the next header; so what follows a header is
// aligned. A block of size 0 that is always in use stands at the end of the memory.
//
// Free blocks hold the links of a list. There is a list for each size below 512 bytes, and one for
// each power of two above; a bit map tells which lists have blocks.
#include "allocator.h"

#include <stdint.h>

typedef struct block {
  // Its size in bytes, header included, and `IN_USE`.
  uint32_t size_and_use;
  // The size of the block before it; 0 for the first.
  uint32_t size_before;
  // In free blocks only.
  struct block *next;
  struct block *previous;
} block;

enum {
  IN_USE = 1,
  HEADER = 8,
  GRAIN = 16,
  PAGE = 65536,
  SMALL_LISTS = 32,
  LIST_COUNT = 56,
};

extern unsigned char __heap_base;

static block *lists[LIST_COUNT];
static uint64_t list_map;

// The block of size 0 at the end; null until memory is first asked for.
static block *last;

static size_t in_use;

static uint32_t size_of(const block *it) { return it->size_and_use & ~(uint32_t)IN_USE; }

static int is_free(const block *it) { return !(it->size_and_use & IN_USE); }

static block *at(void *address, ptrdiff_t distance) {
  return (block *)((unsigned char *)address + distance);
}

static block *after(block *it) { return at(it, size_of(it)); }

static void set_size(block *it, uint32_t size, uint32_t use) {
  it->size_and_use = size | use;
  at(it, size)->size_before = size;
}

// The list for blocks of a size.
static int list_of(uint32_t size) {
  if (size < SMALL_LISTS * GRAIN) return size / GRAIN;
  return SMALL_LISTS + (31 - __builtin_clz(size)) - 9;
}

static void insert(block *it) {
  int list = list_of(size_of(it));
  it->previous = 0;
  it->next = lists[list];
  if (it->next) it->next->previous = it;
  lists[list] = it;
  list_map |= (uint64_t)1 << list;
}

static void take_out(block *it) {
  int list = list_of(size_of(it));
  if (it->next) it->next->previous = it->previous;
  if (it->previous) it->previous->next = it->next;
  if (lists[list] != it) return;
  lists[list] = it->next;
  if (!it->next) list_map &= ~((uint64_t)1 << list);
}

// Joins a block that is in no list with its free neighbours, and puts the whole into a list.
static void set_free(block *it) {
  uint32_t size = size_of(it);
  block *next = after(it);
  if (is_free(next)) {
    take_out(next);
    size += size_of(next);
  }
  if (it->size_before) {
    block *before = at(it, -(ptrdiff_t)it->size_before);
    if (is_free(before)) {
      take_out(before);
      size += size_of(before);
      it = before;
    }
  }
  set_size(it, size, 0);
  insert(it);
}

// Gives what a block has beyond a size back; the block is in no list.
static void trim(block *it, uint32_t size) {
  uint32_t rest = size_of(it) - size;
  set_size(it, rest ? size : size_of(it), IN_USE);
  if (!rest) return;
  block *second = after(it);
  set_size(second, rest, IN_USE);
  set_free(second);
}

// Makes one free block of all bytes from an address, at which a header can stand, to the end of the
// memory, and puts the block of size 0 behind it.
static void add(uintptr_t start, uint32_t size_before, uintptr_t end) {
  block *it = (block *)start;
  it->size_before = size_before;
  set_size(it, (uint32_t)(end - HEADER - start), IN_USE);
  last = after(it);
  last->size_and_use = IN_USE;
  set_free(it);
}

// Adds pages, so that a block of a size fits.
static void grow(uint32_t size) {
  uint32_t pages = size / PAGE + 1;
  uintptr_t end = __builtin_wasm_memory_size(0) * (uintptr_t)PAGE;
  uintptr_t new_end = end + pages * (uintptr_t)PAGE;
  if (new_end < end || __builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
  if (last && (uintptr_t)last + HEADER == end) {
    add((uintptr_t)last, last->size_before, new_end);
  } else {
    // The first time, or after someone else took pages: what lies before belongs to others.
    uintptr_t start = last ? end : (uintptr_t)&__heap_base;
    add((start + HEADER + GRAIN - 1) / GRAIN * GRAIN - HEADER, 0, new_end);
  }
}

// A free block that is large enough, taken out of its list; null where there is none.
static block *find(uint32_t size) {
  int list = list_of(size);
  // Every block of a small list is large enough; the blocks of a large one differ.
  for (block *it = lists[list]; it; it = it->next) {
    if (size_of(it) < size) continue;
    take_out(it);
    return it;
  }
  uint64_t larger = list_map >> list >> 1;
  if (!larger) return 0;
  block *it = lists[list + 1 + __builtin_ctzll(larger)];
  take_out(it);
  return it;
}

void *allocate(size_t count) {
  if (count > INT32_MAX) __builtin_trap();
  uint32_t size = (uint32_t)(count + HEADER + GRAIN - 1) / GRAIN * GRAIN;
  block *it = find(size);
  while (!it) {
    grow(size);
    it = find(size);
  }
  trim(it, size);
  in_use += size;
  return at(it, HEADER);
}

void *allocate_aligned(size_t alignment, size_t count) {
  if (alignment <= GRAIN) return allocate(count);
  if (count > INT32_MAX - alignment) __builtin_trap();
  unsigned char *start = allocate(count + alignment);
  uintptr_t skipped = -(uintptr_t)start & (alignment - 1);
  if (!skipped) return start;
  block *front = at(start, -HEADER);
  uint32_t size = size_of(front);
  set_size(front, skipped, IN_USE);
  set_size(after(front), size - skipped, IN_USE);
  in_use -= skipped;
  set_free(front);
  return start + skipped;
}

void release(void *pointer) {
  if (!pointer) return;
  block *it = at(pointer, -HEADER);
  in_use -= size_of(it);
  set_free(it);
}

size_t bytes_in_use(void) { return in_use; }

#include "CLocaleICU.h"

#include <stdatomic.h>
#include <stdlib.h>

// A table of spans, each under the slot of the seconds that asked for it. Readers take no lock:
// a slot carries a version that is odd while it is written, and a reader that saw it odd, or saw
// two versions, takes the slot for empty.

enum { slot_count = 64, slot_width_bits = 23 };  // 2^23 s: a little over three months

struct slot {
  atomic_uint_fast64_t version;
  atomic_int_fast64_t start;
  atomic_int_fast64_t end;
  atomic_int_fast32_t offset;
};

struct LocaleICUOffsetCache {
  struct slot slots[slot_count];
};

LocaleICUOffsetCache *locale_icu_offset_cache_open(void) {
  // All zero: every span is empty.
  return calloc(1, sizeof(LocaleICUOffsetCache));
}

void locale_icu_offset_cache_close(LocaleICUOffsetCache *cache) { free(cache); }

static size_t slot_index(int64_t second) {
  return (size_t)((uint64_t)second >> slot_width_bits) % slot_count;
}

bool locale_icu_offset_cache_find(const LocaleICUOffsetCache *cache, int64_t second,
                                  int32_t *offset, int64_t *start_of_span) {
  if (cache == NULL) return false;
  const struct slot *slot = &cache->slots[slot_index(second)];
  uint_fast64_t version = atomic_load_explicit(&slot->version, memory_order_acquire);
  // The acquiring loads keep the last load of the version behind them.
  int64_t start = atomic_load_explicit(&slot->start, memory_order_acquire);
  int64_t end = atomic_load_explicit(&slot->end, memory_order_acquire);
  int32_t value = (int32_t)atomic_load_explicit(&slot->offset, memory_order_acquire);
  if (version % 2 != 0 ||
      atomic_load_explicit(&slot->version, memory_order_relaxed) != version) {
    return false;
  }
  if (second < start || second >= end) return false;
  *offset = value;
  *start_of_span = start;
  return true;
}

void locale_icu_offset_cache_store(LocaleICUOffsetCache *cache, int64_t second, int64_t start,
                                   int64_t end, int32_t offset) {
  if (cache == NULL) return;
  struct slot *slot = &cache->slots[slot_index(second)];
  uint_fast64_t version = atomic_load_explicit(&slot->version, memory_order_relaxed);
  if (version % 2 != 0 ||
      !atomic_compare_exchange_strong_explicit(&slot->version, &version, version + 1,
                                               memory_order_acq_rel, memory_order_relaxed)) {
    return;
  }
  atomic_store_explicit(&slot->start, start, memory_order_release);
  atomic_store_explicit(&slot->end, end, memory_order_release);
  atomic_store_explicit(&slot->offset, offset, memory_order_release);
  atomic_store_explicit(&slot->version, version + 2, memory_order_release);
}

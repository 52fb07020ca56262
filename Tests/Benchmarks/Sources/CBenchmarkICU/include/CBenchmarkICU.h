#ifndef CBENCHMARKICU_H
#define CBENCHMARKICU_H

#include <stdint.h>

/// Opens ICU's own formatter; NULL where that fails.
void *benchmark_icu_open(const char *locale, const uint16_t *zone, int32_t zone_length,
                         const uint16_t *pattern, int32_t pattern_length);

/// Formats an instant with `udat_format` and returns the number of UTF-16 units.
int32_t benchmark_icu_format(void *formatter, double milliseconds, uint16_t *text,
                             int32_t capacity);

/// Closes a formatter.
void benchmark_icu_close(void *formatter);

#endif

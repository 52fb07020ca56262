#include "CBenchmarkICU.h"

#include <unicode/udat.h>

void *benchmark_icu_open(const char *locale, const uint16_t *zone, int32_t zone_length,
                         const uint16_t *pattern, int32_t pattern_length) {
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *formatter = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, (const UChar *)zone,
                                     zone_length, (const UChar *)pattern, pattern_length, &status);
  return U_SUCCESS(status) ? formatter : NULL;
}

int32_t benchmark_icu_format(void *formatter, double milliseconds, uint16_t *text,
                             int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  return udat_format(formatter, milliseconds, (UChar *)text, capacity, NULL, &status);
}

void benchmark_icu_close(void *formatter) { udat_close(formatter); }

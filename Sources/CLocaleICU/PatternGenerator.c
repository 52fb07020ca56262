#include "CLocaleICU.h"
#include "Gregorian.h"

#include <unicode/udatpg.h>
#include <unicode/uloc.h>

LocaleICUPatternGenerator *locale_icu_pattern_generator_open(const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  char gregorian[ULOC_FULLNAME_CAPACITY];
  locale_icu_set_gregorian(locale, gregorian, sizeof gregorian, &code);
  UDateTimePatternGenerator *generator = udatpg_open(gregorian, &code);
  if (U_FAILURE(code)) {
    udatpg_close(generator);
    generator = NULL;
  }
  *status = code;
  return (LocaleICUPatternGenerator *)generator;
}

void locale_icu_pattern_generator_close(LocaleICUPatternGenerator *generator) {
  udatpg_close((UDateTimePatternGenerator *)generator);
}

int32_t locale_icu_pattern_generator_best(LocaleICUPatternGenerator *generator,
                                          const uint16_t *skeleton, int32_t skeleton_length,
                                          uint16_t *buffer, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = udatpg_getBestPattern((UDateTimePatternGenerator *)generator, skeleton,
                                         skeleton_length, buffer, capacity, &code);
  *status = code;
  return length;
}

int32_t locale_icu_pattern_generator_hour_cycle(const LocaleICUPatternGenerator *generator,
                                                int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UDateFormatHourCycle cycle =
      udatpg_getDefaultHourCycle((const UDateTimePatternGenerator *)generator, &code);
  *status = code;
  switch (cycle) {
    case UDAT_HOUR_CYCLE_11: return 11;
    case UDAT_HOUR_CYCLE_12: return 12;
    case UDAT_HOUR_CYCLE_23: return 23;
    case UDAT_HOUR_CYCLE_24: return 24;
  }
  return 0;
}

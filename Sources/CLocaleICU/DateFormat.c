#include "CLocaleICU.h"
#include "Gregorian.h"

#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>

// The handles of this file are ICU's own, under a name that its headers need not explain.

/// An instant before all that JavaScript knows, in milliseconds: the Julian calendar ends there.
static const UDate before_all_time = -1.0e16;

/// Sets the calendar that the formatter reads: Gregorian throughout, with the given week rules.
static void set_up_calendar(UDateFormat *format, int32_t first_weekday, int32_t minimal_days,
                            UErrorCode *code) {
  UCalendar *calendar = ucal_clone(udat_getCalendar(format), code);
  if (U_FAILURE(*code)) return;
  ucal_setGregorianChange(calendar, before_all_time, code);
  if (first_weekday != 0) {
    ucal_setAttribute(calendar, UCAL_FIRST_DAY_OF_WEEK, first_weekday);
    ucal_setAttribute(calendar, UCAL_MINIMAL_DAYS_IN_FIRST_WEEK, minimal_days);
  }
  udat_setCalendar(format, calendar);
  ucal_close(calendar);
}

LocaleICUDateFormat *locale_icu_date_format_open(const char *locale, const uint16_t *zone,
                                                 int32_t zone_length, const uint16_t *pattern,
                                                 int32_t pattern_length, int32_t first_weekday,
                                                 int32_t minimal_days, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  char gregorian[ULOC_FULLNAME_CAPACITY];
  locale_icu_set_gregorian(locale, gregorian, sizeof gregorian, &code);
  UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, gregorian, zone, zone_length, pattern,
                                  pattern_length, &code);
  if (U_SUCCESS(code)) set_up_calendar(format, first_weekday, minimal_days, &code);
  if (U_FAILURE(code)) {
    udat_close(format);
    format = NULL;
  }
  *status = code;
  return (LocaleICUDateFormat *)format;
}

void locale_icu_date_format_close(LocaleICUDateFormat *format) {
  udat_close((UDateFormat *)format);
}

int32_t locale_icu_date_format_format(LocaleICUDateFormat *format, double instant, uint16_t *buffer,
                                      int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = udat_format((UDateFormat *)format, instant, buffer, capacity, NULL, &code);
  *status = code;
  return length;
}

void locale_icu_week_rules(const char *locale, int32_t *first_weekday, int32_t *minimal_days,
                           int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open(NULL, 0, locale, UCAL_GREGORIAN, &code);
  if (U_SUCCESS(code)) {
    *first_weekday = ucal_getAttribute(calendar, UCAL_FIRST_DAY_OF_WEEK);
    *minimal_days = ucal_getAttribute(calendar, UCAL_MINIMAL_DAYS_IN_FIRST_WEEK);
  }
  ucal_close(calendar);
  *status = code;
}

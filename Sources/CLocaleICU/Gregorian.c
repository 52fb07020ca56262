#include "Gregorian.h"

#include <string.h>
#include <unicode/uloc.h>

void locale_icu_set_gregorian(const char *locale, char *buffer, int32_t capacity,
                              UErrorCode *code) {
  if (strlen(locale) >= (size_t)capacity) {
    *code = U_ILLEGAL_ARGUMENT_ERROR;
    return;
  }
  strcpy(buffer, locale);
  uloc_setKeywordValue("calendar", "gregorian", buffer, capacity, code);
}

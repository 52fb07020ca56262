#include "CLocaleICU.h"

#include <string.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/uset.h>

int32_t locale_icu_locale_of_tag(const char *tag, char *buffer, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t parsed = 0;
  int32_t length = uloc_forLanguageTag(tag, buffer, capacity, &parsed, &code);
  // ICU reads as far as it understands; a tag is well formed when it understood all of it.
  if (U_SUCCESS(code) && (size_t)parsed != strlen(tag)) code = U_ILLEGAL_ARGUMENT_ERROR;
  *status = code;
  return length;
}

int32_t locale_icu_tag_of_locale(const char *locale, char *buffer, int32_t capacity,
                                 int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = uloc_toLanguageTag(locale, buffer, capacity, true, &code);
  *status = code;
  return length;
}

int32_t locale_icu_add_likely_subtags(const char *locale, char *buffer, int32_t capacity,
                                      int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = uloc_addLikelySubtags(locale, buffer, capacity, &code);
  *status = code;
  return length;
}

bool locale_icu_is_language(const char *code) {
  for (const char *const *known = uloc_getISOLanguages(); *known != NULL; known++) {
    if (strcmp(*known, code) == 0) return true;
  }
  return false;
}

bool locale_icu_has_data(const char *locale) {
  char language[ULOC_LANG_CAPACITY];
  char available[ULOC_LANG_CAPACITY];
  UErrorCode code = U_ZERO_ERROR;
  uloc_getLanguage(locale, language, ULOC_LANG_CAPACITY, &code);
  for (int32_t index = 0; index < uloc_countAvailable() && U_SUCCESS(code); index++) {
    uloc_getLanguage(uloc_getAvailable(index), available, ULOC_LANG_CAPACITY, &code);
    if (strcmp(language, available) == 0) return true;
  }
  return false;
}

int32_t locale_icu_display_name(const char *locale, const char *display_locale, uint16_t *buffer,
                                int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  ULocaleDisplayNames *names = uldn_open(display_locale, ULDN_DIALECT_NAMES, &code);
  int32_t length = uldn_localeDisplayName(names, locale, buffer, capacity, &code);
  uldn_close(names);
  *status = code;
  return length;
}

// Adds a code point to a text of which only the first `capacity` units are kept.
static int32_t add(UChar32 scalar, uint16_t *buffer, int32_t capacity, int32_t length) {
  uint16_t units[2];
  int32_t count = 0;
  U16_APPEND_UNSAFE(units, count, scalar);
  for (int32_t unit = 0; unit < count; unit++, length++) {
    if (length < capacity) buffer[length] = units[unit];
  }
  return length;
}

int32_t locale_icu_letters(const char *locale, uint16_t *buffer, int32_t capacity,
                           int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  ULocaleData *data = ulocdata_open(locale, &code);
  USet *set = ulocdata_getExemplarSet(data, NULL, 0, ULOCDATA_ES_STANDARD, &code);
  int32_t length = 0;
  for (int32_t item = 0; U_SUCCESS(code) && item < uset_getItemCount(set); item++) {
    UChar32 first = 0, last = 0;
    UChar text[64];
    int32_t count = uset_getItem(set, item, &first, &last, text, 64, &code);
    for (int32_t unit = 0; unit < count && unit < 64; unit++, length++) {
      if (length < capacity) buffer[length] = text[unit];
    }
    for (UChar32 scalar = first; count == 0 && scalar <= last; scalar++) {
      length = add(scalar, buffer, capacity, length);
    }
  }
  uset_close(set);
  ulocdata_close(data);
  *status = code;
  return length;
}

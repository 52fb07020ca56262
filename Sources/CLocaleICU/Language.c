#include "CLocaleICU.h"

#include <string.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>

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

int32_t locale_icu_display_name(const char *locale, const char *display_locale, uint16_t *buffer,
                                int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  ULocaleDisplayNames *names = uldn_open(display_locale, ULDN_DIALECT_NAMES, &code);
  int32_t length = uldn_localeDisplayName(names, locale, buffer, capacity, &code);
  uldn_close(names);
  *status = code;
  return length;
}

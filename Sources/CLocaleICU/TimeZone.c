#include "CLocaleICU.h"

#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/uenum.h>
#include <unicode/ustring.h>

/// A calendar used for its time zone alone, and the lock that lets threads share it.
struct LocaleICUZone {
  UCalendar *calendar;
  pthread_mutex_t lock;
};

static UChar lower_ascii(UChar unit) { return unit >= 'A' && unit <= 'Z' ? unit + 32 : unit; }

static bool equal_ignoring_ascii_case(const UChar *left, const UChar *right, int32_t length) {
  for (int32_t index = 0; index < length; index++) {
    if (lower_ascii(left[index]) != lower_ascii(right[index])) return false;
  }
  return true;
}

int32_t locale_icu_zone_find(const uint16_t *name, int32_t length, uint16_t *buffer,
                             int32_t capacity, int32_t *status) {
  UEnumeration *names = NULL;
  const UChar *found = NULL;
  int32_t found_length = 0;

  // The canonical form is of no use here: only whether there is one.
  UErrorCode look_up = U_ZERO_ERROR;
  UChar canonical[128];
  UBool is_system = false;
  ucal_getCanonicalTimeZoneID(name, length, canonical, 128, &is_system, &look_up);
  if (U_SUCCESS(look_up) && is_system) {
    found = name;
    found_length = length;
  } else {
    UErrorCode code = U_ZERO_ERROR;
    names = ucal_openTimeZoneIDEnumeration(UCAL_ZONE_TYPE_ANY, NULL, NULL, &code);
    while (U_SUCCESS(code) && (found = uenum_unext(names, &found_length, &code)) != NULL) {
      if (found_length == length && equal_ignoring_ascii_case(found, name, length)) break;
    }
    *status = code;
  }

  int32_t result = 0;
  if (found != NULL) {
    result = found_length;
    if (result <= capacity) memcpy(buffer, found, sizeof(UChar) * (size_t)result);
  }
  uenum_close(names);
  return result;
}

int32_t locale_icu_zone_host(uint16_t *buffer, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = ucal_getHostTimeZone(buffer, capacity, &code);
  *status = code;
  return length;
}

int32_t locale_icu_zone_version(uint8_t *buffer, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  const char *version = ucal_getTZDataVersion(&code);
  *status = code;
  if (U_FAILURE(code)) return 0;
  size_t length = strlen(version);
  if (length <= (size_t)capacity) memcpy(buffer, version, length);
  return (int32_t)length;
}

int32_t locale_icu_read_file(const char *path, uint8_t *buffer, int32_t capacity) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return -1;
  size_t count = fread(buffer, 1, (size_t)capacity, file);
  bool failed = ferror(file) != 0;
  fclose(file);
  return failed ? -1 : (int32_t)count;
}

int32_t locale_icu_real_path(const char *path, uint8_t *buffer, int32_t capacity) {
  char *real = realpath(path, NULL);
  if (real == NULL) return 0;
  size_t length = strlen(real);
  if (length <= (size_t)capacity) memcpy(buffer, real, length);
  free(real);
  return length <= INT32_MAX ? (int32_t)length : 0;
}

int32_t locale_icu_zone_variable(uint8_t *buffer, int32_t capacity) {
  const char *text = getenv("TZ");
  if (text == NULL) return 0;
  size_t length = strlen(text);
  if (length > INT32_MAX) return 0;
  if (length <= (size_t)capacity) memcpy(buffer, text, length);
  return (int32_t)length;
}

LocaleICUZone *locale_icu_zone_open(const uint16_t *name, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open(name, length, "", UCAL_GREGORIAN, &code);
  LocaleICUZone *zone = U_SUCCESS(code) ? malloc(sizeof *zone) : NULL;
  if (zone == NULL) {
    *status = U_FAILURE(code) ? code : U_MEMORY_ALLOCATION_ERROR;
    ucal_close(calendar);
    return NULL;
  }
  zone->calendar = calendar;
  pthread_mutex_init(&zone->lock, NULL);
  *status = code;
  return zone;
}

void locale_icu_zone_close(LocaleICUZone *zone) {
  pthread_mutex_destroy(&zone->lock);
  ucal_close(zone->calendar);
  free(zone);
}

/// The transition before or after the calendar's time, `none` where there is no more.
static int64_t transition(const UCalendar *calendar, UTimeZoneTransitionType type, int64_t none) {
  UErrorCode code = U_ZERO_ERROR;
  UDate date = 0;
  if (!ucal_getTimeZoneTransitionDate(calendar, type, &date, &code) || U_FAILURE(code)) return none;
  // The comparison with a NaN is false, too.
  return date > -1e18 && date < 1e18 ? (int64_t)(date / 1000) : none;
}

int32_t locale_icu_zone_offset(LocaleICUZone *zone, int64_t second, int64_t *start, int64_t *end) {
  UErrorCode code = U_ZERO_ERROR;
  pthread_mutex_lock(&zone->lock);
  UCalendar *calendar = zone->calendar;
  ucal_setMillis(calendar, (UDate)second * 1000, &code);
  int32_t offset =
      ucal_get(calendar, UCAL_ZONE_OFFSET, &code) + ucal_get(calendar, UCAL_DST_OFFSET, &code);
  *start = transition(calendar, UCAL_TZ_TRANSITION_PREVIOUS_INCLUSIVE, INT64_MIN);
  *end = transition(calendar, UCAL_TZ_TRANSITION_NEXT, INT64_MAX);
  pthread_mutex_unlock(&zone->lock);
  if (*start > second || *end <= second) {
    *start = second;
    *end = second + 1;
  }
  return U_SUCCESS(code) ? offset / 1000 : 0;
}

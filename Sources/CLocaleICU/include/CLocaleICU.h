// The part of ICU that LocaleICU needs, as opaque handles and plain C types.
//
// No header of ICU is included here. Swift's Foundation brings ICU headers of its own, and a module
// that imported both would see two definitions of `UErrorCode`. Nor could Swift call ICU itself:
// every ICU function is renamed by a macro (`udat_open_72`), and Swift does not see macros.
//
// Conventions: text goes in as a pointer and a count of UTF-16 code units, or as a C string where
// ICU takes ASCII names. Text comes out through a buffer, a capacity and the returned length; when
// the length exceeds the capacity, nothing useful was written and the caller comes back with more.
// `status` is ICU's error code: zero or below is success.

#ifndef CLOCALEICU_H
#define CLOCALEICU_H

#include <stdbool.h>
#include <stdint.h>

// MARK: - The library

/// Writes the version of the ICU library that the program runs with.
void locale_icu_version(int32_t *major, int32_t *minor);

/// The name of an error code, such as `U_ILLEGAL_ARGUMENT_ERROR`. Never freed.
const char *locale_icu_error_name(int32_t status);

/// Whether the code is a failure other than a buffer that was too small.
bool locale_icu_failed(int32_t status);

// MARK: - Time zones

typedef struct LocaleICUZone LocaleICUZone;

/// Writes ICU's spelling of a time zone name that may differ from it in ASCII case; returns zero
/// for a name that ICU does not know.
int32_t locale_icu_zone_find(const uint16_t *name, int32_t length, uint16_t *buffer,
                             int32_t capacity, int32_t *status);

/// Writes the name of the machine's time zone, from `TZ` or `/etc/localtime`.
int32_t locale_icu_zone_host(uint16_t *buffer, int32_t capacity, int32_t *status);

/// Writes the version of ICU's time zone data, such as `2022e`.
int32_t locale_icu_zone_version(uint8_t *buffer, int32_t capacity, int32_t *status);

/// Reads the first bytes of a file; returns how many, or -1 where it cannot be read.
int32_t locale_icu_read_file(const char *path, uint8_t *buffer, int32_t capacity);

/// Writes the path that `path` leads to once all links are followed; returns zero if there is none.
int32_t locale_icu_real_path(const char *path, uint8_t *buffer, int32_t capacity);

/// Copies the variable `TZ`. Returns its length, which may be more than the capacity; 0 where it is not
/// set.
int32_t locale_icu_zone_variable(uint8_t *buffer, int32_t capacity);

/// Opens a zone by a name that `locale_icu_zone_find` gave.
LocaleICUZone *locale_icu_zone_open(const uint16_t *name, int32_t length, int32_t *status);

void locale_icu_zone_close(LocaleICUZone *zone);

/// The offset in seconds east of UTC at an instant in epoch seconds, and the half-open span of
/// instants around it in which no transition falls. May be called from several threads at once.
int32_t locale_icu_zone_offset(LocaleICUZone *zone, int64_t second, int64_t *start, int64_t *end);

// MARK: - The offset cache

typedef struct LocaleICUOffsetCache LocaleICUOffsetCache;

/// Makes an empty cache of spans between transitions; null, which keeps nothing, when memory is
/// short.
LocaleICUOffsetCache *locale_icu_offset_cache_open(void);

void locale_icu_offset_cache_close(LocaleICUOffsetCache *cache);

/// Finds the span that holds a second of the epoch. Never waits; may be called from several threads
/// at once, also while another stores.
bool locale_icu_offset_cache_find(const LocaleICUOffsetCache *cache, int64_t second,
                                  int32_t *offset, int64_t *start_of_span);

/// Remembers the span from `start` to before `end`, found for `second`. Does nothing where another
/// thread is storing in the same place.
void locale_icu_offset_cache_store(LocaleICUOffsetCache *cache, int64_t second, int64_t start,
                                   int64_t end, int32_t offset);

// MARK: - Date formatters

typedef struct LocaleICUDateFormat LocaleICUDateFormat;

/// Opens a formatter for a pattern on the proleptic Gregorian calendar. A `first_weekday` of zero
/// keeps the locale's own week rules.
LocaleICUDateFormat *locale_icu_date_format_open(const char *locale, const uint16_t *zone,
                                                 int32_t zone_length, const uint16_t *pattern,
                                                 int32_t pattern_length, int32_t first_weekday,
                                                 int32_t minimal_days, int32_t *status);

void locale_icu_date_format_close(LocaleICUDateFormat *format);

/// Writes an instant in epoch milliseconds as the pattern says. One thread at a time.
int32_t locale_icu_date_format_format(LocaleICUDateFormat *format, double instant, uint16_t *buffer,
                                      int32_t capacity, int32_t *status);

/// Writes the first weekday (1 is Sunday) and the minimal days in the first week of a locale.
void locale_icu_week_rules(const char *locale, int32_t *first_weekday, int32_t *minimal_days,
                           int32_t *status);

// MARK: - Pattern generators

typedef struct LocaleICUPatternGenerator LocaleICUPatternGenerator;

/// Opens the patterns of a locale for the Gregorian calendar.
LocaleICUPatternGenerator *locale_icu_pattern_generator_open(const char *locale, int32_t *status);

void locale_icu_pattern_generator_close(LocaleICUPatternGenerator *generator);

/// Writes the locale's pattern for the fields of a skeleton. One thread at a time.
int32_t locale_icu_pattern_generator_best(LocaleICUPatternGenerator *generator,
                                          const uint16_t *skeleton, int32_t skeleton_length,
                                          uint16_t *buffer, int32_t capacity, int32_t *status);

/// The locale's hour cycle by the first and last hour of its day: 11, 12, 23 or 24.
int32_t locale_icu_pattern_generator_hour_cycle(const LocaleICUPatternGenerator *generator,
                                                int32_t *status);

// MARK: - Languages

/// Writes ICU's own identifier for a BCP 47 tag (`pt-BR` becomes `pt_BR`); fails on a malformed tag.
int32_t locale_icu_locale_of_tag(const char *tag, char *buffer, int32_t capacity, int32_t *status);

/// Writes the canonical BCP 47 tag of an ICU identifier.
int32_t locale_icu_tag_of_locale(const char *locale, char *buffer, int32_t capacity,
                                 int32_t *status);

/// Writes the identifier with its most likely script and region filled in.
int32_t locale_icu_add_likely_subtags(const char *locale, char *buffer, int32_t capacity,
                                      int32_t *status);

/// Whether a lower-case language code stands in ICU's list of ISO 639 codes.
bool locale_icu_is_language(const char *code);

/// Whether ICU has data of its own for the language of a locale; it answers for others with those of
/// the root or of the machine's language.
bool locale_icu_has_data(const char *locale);

/// Writes the name of a locale for readers of another, such as `Brazilian Portuguese` for `en`.
int32_t locale_icu_display_name(const char *locale, const char *display_locale, uint16_t *buffer,
                                int32_t capacity, int32_t *status);

/// Writes the letters that a locale is written with, one after another: CLDR's main exemplars.
int32_t locale_icu_letters(const char *locale, uint16_t *buffer, int32_t capacity, int32_t *status);

#endif

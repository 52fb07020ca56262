#ifndef GREGORIAN_H
#define GREGORIAN_H

#include <unicode/utypes.h>

/// Writes the locale with the Gregorian calendar asked for: some (`th`, `fa`) have another.
void locale_icu_set_gregorian(const char *locale, char *buffer, int32_t capacity, UErrorCode *code);

#endif

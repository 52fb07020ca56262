// What the core asks of the program that runs it, beyond mathematics.
#ifndef HOST_H
#define HOST_H

#include <stdint.h>

#define HOST(name) __attribute__((import_module("host"), import_name(name)))

// The number that ASCII text spells in decimal, as JavaScript's `Number` reads it; NaN for other
// text.
HOST("number") double host_number(const uint8_t *_Nonnull text, int32_t length);

// The remainder of two numbers, with the sign of the first.
HOST("fmod") double host_fmod(double number, double divisor);

// A number for the time zone with an IANA name; -1 where the host does not know it.
HOST("zone") int32_t host_zone(const uint8_t *_Nonnull name, int32_t length);

// The seconds to add to UTC in a time zone at an instant in milliseconds since 1970; INT32_MIN where
// the host cannot tell.
HOST("offset") int32_t host_offset(int32_t zone, double milliseconds);

#undef HOST

#endif

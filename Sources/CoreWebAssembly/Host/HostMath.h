// The functions of `math.h` that the core calls, imported from JavaScript's `Math`.
#ifndef HOST_MATH_H
#define HOST_MATH_H

#define HOST(name) __attribute__((import_module("host"), import_name(name)))

HOST("sin") double sin(double);
HOST("cos") double cos(double);
HOST("asin") double asin(double);
HOST("acos") double acos(double);
HOST("atan2") double atan2(double, double);
HOST("pow") double pow(double, double);
HOST("cbrt") double cbrt(double);
HOST("exp") double exp(double);
HOST("log") double log(double);

// The compiler calls it for the remainder of two numbers.
HOST("fmod") double fmod(double, double);

#undef HOST

#endif

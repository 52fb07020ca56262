// The functions of the C library that the core calls by name. Those of `math.h` are imported from
// JavaScript's `Math`.
#ifndef HOST_LIBRARY_H
#define HOST_LIBRARY_H

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

#undef HOST

#endif

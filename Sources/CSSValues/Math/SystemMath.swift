#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#else
  import HostLibrary
#endif

/// The functions of the C library's `math.h` that CSS needs, under names of their own. Foundation
/// would bring them too, at the price of a slow start.
enum SystemMath {
  static func sine(_ radians: Double) -> Double { sin(radians) }
  static func cosine(_ radians: Double) -> Double { cos(radians) }
  static func arcsine(_ value: Double) -> Double { asin(value) }
  static func arccosine(_ value: Double) -> Double { acos(value) }

  /// The angle in radians of the point (`x`, `y`), from -π to π.
  static func angle(y: Double, x: Double) -> Double { atan2(y, x) }

  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
  static func cubeRoot(_ value: Double) -> Double { cbrt(value) }
  static func exponential(_ value: Double) -> Double { exp(value) }
  static func logarithm(_ value: Double) -> Double { log(value) }
}

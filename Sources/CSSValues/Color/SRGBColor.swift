/// A colour as a screen shows it: sRGB with an alpha, each from 0 to 1.
public struct SRGBColor: Sendable, Hashable {
  /// The red light.
  public let red: Double

  /// The green light.
  public let green: Double

  /// The blue light.
  public let blue: Double

  /// How much it covers what is behind it: 0 is invisible, 1 opaque.
  public let alpha: Double

  /// Creates a colour. What lies outside 0 to 1 is brought to the nearer end, as screens do.
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    func clamp(_ value: Double) -> Double { value > 0 ? min(value, 1) : 0 }
    (self.red, self.green, self.blue) = (clamp(red), clamp(green), clamp(blue))
    self.alpha = clamp(alpha)
  }

  init(_ color: ColorComponents) {
    let rgb = color.converted(to: .srgb).vector
    self.init(red: rgb.x, green: rgb.y, blue: rgb.z, alpha: color.alpha ?? 0)
  }

  /// No light at all.
  public static let black = SRGBColor(red: 0, green: 0, blue: 0)

  /// All the light there is.
  public static let white = SRGBColor(red: 1, green: 1, blue: 1)

  /// Whether nothing behind it shows through.
  public var isOpaque: Bool { alpha == 1 }

  /// Relative luminance by WCAG 2.2: 0 for black, 1 for white. The alpha plays no part in it.
  public var relativeLuminance: Double {
    /// The threshold is the one that WCAG prints; sRGB's own differs in a place that eight bits
    /// cannot tell.
    func linear(_ component: Double) -> Double {
      component <= 0.04045
        ? component / 12.92 : SystemMath.power((component + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio with another colour by WCAG 2.2, from 1 to 21; both taken as opaque.
  ///
  /// WCAG asks for 4.5 between text and its background. `#767676` on white has 4.54.
  public func contrast(with other: SRGBColor) -> Double {
    let (first, second) = (relativeLuminance, other.relativeLuminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// What is seen where this colour lies over an opaque one.
  public func composited(over background: SRGBColor) -> SRGBColor {
    func blend(_ front: Double, _ back: Double) -> Double { front * alpha + back * (1 - alpha) }
    return SRGBColor(
      red: blend(red, background.red), green: blend(green, background.green),
      blue: blend(blue, background.blue))
  }
}

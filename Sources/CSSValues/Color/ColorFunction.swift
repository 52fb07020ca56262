/// A function that makes a colour from three channels, such as `rgb()` and `oklch()`, or a space
/// that `color()` takes.
struct ColorFunction {
  var space: ColorSpace
  var channels: [Channel]

  /// Whether the channels may stand between commas, as in CSS 2.
  var takesCommas = false

  struct Channel {
    /// What it is called in a relative colour.
    var name: String

    /// What 100% is; `nil` for a hue, which takes an angle and no percentage.
    var full: Double?

    /// What one written unit is in the units of the space.
    var scale = 1.0

    /// The values that the function clamps to.
    var bounds: ClosedRange<Double> = -Double.infinity...Double.infinity

    /// A value as a style keeps it (CSS Values Level 4, section 10.9): what is not a number is zero,
    /// and so is a hue without end.
    func kept(_ value: Double) -> Double {
      let isHueWithoutEnd = full == nil && abs(value) >= Double(Float.greatestFiniteMagnitude)
      return value.isNaN || isHueWithoutEnd ? 0 : value
    }

    /// A value brought within bounds.
    func clamp(_ value: Double) -> Double {
      min(max(value, bounds.lowerBound), bounds.upperBound)
    }
  }

  /// The function of that name in lower case.
  static func named(_ name: String) -> ColorFunction? { functions[name] }

  /// The space of that name in lower case, as `color()` takes it.
  static func predefinedSpace(_ name: String) -> ColorFunction? {
    guard let space = ColorSpace(rawValue: name) else { return nil }
    switch space {
    case .lab, .lch, .oklab, .oklch, .hsl, .hwb: return nil
    case .xyz, .xyzD50, .xyzD65: return ColorFunction(space: space, channels: unitChannels("xyz"))
    default: return ColorFunction(space: space, channels: unitChannels("rgb"))
    }
  }

  private static func unitChannels(_ names: String) -> [Channel] {
    names.map { Channel(name: String($0), full: 1) }
  }

  private static let rgb = ColorFunction(
    space: .srgb,
    channels: ["r", "g", "b"].map {
      Channel(name: $0, full: 255, scale: 1 / 255.0, bounds: 0...255)
    }, takesCommas: true)

  private static let hsl = ColorFunction(
    space: .hsl,
    channels: [
      Channel(name: "h"), Channel(name: "s", full: 100, bounds: 0...Double.infinity),
      Channel(name: "l", full: 100, bounds: 0...Double.infinity),
    ], takesCommas: true)

  private static let functions: [String: ColorFunction] = [
    "rgb": rgb, "rgba": rgb, "hsl": hsl, "hsla": hsl,
    "hwb": ColorFunction(
      space: .hwb,
      channels: [
        Channel(name: "h"), Channel(name: "w", full: 100, bounds: 0...Double.infinity),
        Channel(name: "b", full: 100, bounds: 0...Double.infinity),
      ]),
    "lab": ColorFunction(
      space: .lab,
      channels: [
        Channel(name: "l", full: 100, bounds: 0...100), Channel(name: "a", full: 125),
        Channel(name: "b", full: 125),
      ]),
    "lch": ColorFunction(
      space: .lch,
      channels: [
        Channel(name: "l", full: 100, bounds: 0...100),
        Channel(name: "c", full: 150, bounds: 0...Double.infinity), Channel(name: "h"),
      ]),
    "oklab": ColorFunction(
      space: .oklab,
      channels: [
        Channel(name: "l", full: 1, bounds: 0...1), Channel(name: "a", full: 0.4),
        Channel(name: "b", full: 0.4),
      ]),
    "oklch": ColorFunction(
      space: .oklch,
      channels: [
        Channel(name: "l", full: 1, bounds: 0...1),
        Channel(name: "c", full: 0.4, bounds: 0...Double.infinity), Channel(name: "h"),
      ]),
  ]
}

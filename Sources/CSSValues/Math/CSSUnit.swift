/// A unit of a dimension, as CSS Values Level 4 (sections 6 and 7) lists them.
struct CSSUnit {
  /// What it measures.
  var base: CSSNumericType.Base

  /// How many canonical units it makes (pixels, degrees, seconds, hertz, dots a pixel); `nil` for a
  /// length that only the page can tell, such as `em`.
  var scale: Double?

  /// The unit of that name, in whatever case.
  static func named(_ name: String) -> CSSUnit? {
    let name = name.lowercasedASCII
    if let unit = absolute[name] { return unit }
    return relativeLengths.contains(name) ? CSSUnit(base: .length, scale: nil) : nil
  }

  private static let absolute: [String: CSSUnit] = [
    "px": CSSUnit(base: .length, scale: 1),
    "cm": CSSUnit(base: .length, scale: 96 / 2.54),
    "mm": CSSUnit(base: .length, scale: 96 / 25.4),
    "q": CSSUnit(base: .length, scale: 96 / 101.6),
    "in": CSSUnit(base: .length, scale: 96),
    "pt": CSSUnit(base: .length, scale: 96 / 72),
    "pc": CSSUnit(base: .length, scale: 16),
    "deg": CSSUnit(base: .angle, scale: 1),
    "grad": CSSUnit(base: .angle, scale: 0.9),
    "rad": CSSUnit(base: .angle, scale: 180 / Double.pi),
    "turn": CSSUnit(base: .angle, scale: 360),
    "s": CSSUnit(base: .time, scale: 1),
    "ms": CSSUnit(base: .time, scale: 0.001),
    "hz": CSSUnit(base: .frequency, scale: 1),
    "khz": CSSUnit(base: .frequency, scale: 1000),
    "dppx": CSSUnit(base: .resolution, scale: 1),
    "x": CSSUnit(base: .resolution, scale: 1),
    "dpi": CSSUnit(base: .resolution, scale: 1.0 / 96),
    "dpcm": CSSUnit(base: .resolution, scale: 2.54 / 96),
  ]

  private static let relativeLengths: Set<String> = {
    let font = ["em", "ex", "cap", "ch", "ic", "lh"]
    let axes = ["w", "h", "i", "b", "min", "max"]
    let viewport = ["v", "sv", "lv", "dv", "cq"].flatMap { kind in axes.map { kind + $0 } }
    return Set(font + font.map { "r" + $0 } + viewport)
  }()
}

/// Reads what stands in `color-mix(…)` (CSS Color Level 5, section 3).
enum ColorMixParser {
  static func mix(_ block: inout CSSTokenCursor) -> ParsedColor? {
    guard let (space, path) = takeMethod(&block), let first = takePart(&block),
      block.takeSpaced(.comma), let second = takePart(&block)
    else { return nil }
    guard let left = first.color.components, let right = second.color.components,
      let shares = shares(first.share, second.share)
    else { return .decidedElsewhere }
    var mixed = ColorComponents.mix(left, right, share: shares.second, in: space, hue: path)
    mixed = held(mixed)
    mixed.alpha = mixed.alpha.map { $0 * shares.alpha }
    return .known(mixed)
  }

  /// A mixture with the lightness and the chroma that its space has, which colours from outside of the gamut
  /// may leave. Chromium holds them as they are mixed, with the alpha in them.
  private static func held(_ mixed: ColorComponents) -> ColorComponents {
    guard [.lab, .lch, .oklab, .oklch].contains(mixed.space),
      let channels = ColorFunction.named(mixed.space.rawValue)?.channels
    else { return mixed }
    let alpha = mixed.alpha ?? 1
    guard alpha > 0 else { return mixed }
    let values = zip(mixed.values, channels).map { value, channel in
      channel.full == nil ? value : value.map { channel.clamp($0 * alpha) / alpha }
    }
    return ColorComponents(mixed.space, values, alpha: mixed.alpha)
  }

  /// Takes `in`, a colour space and a way for hues, with the comma; Oklab where nothing is said.
  private static func takeMethod(
    _ block: inout CSSTokenCursor
  ) -> (ColorSpace, ColorComponents.HuePath)? {
    guard block.takeKeyword("in") else { return (.oklab, .shorter) }
    block.skipWhitespace()
    guard let name = block.peekKeyword, let space = ColorSpace(rawValue: name) else { return nil }
    block.skip()
    block.skipWhitespace()
    var path = ColorComponents.HuePath.shorter
    if space.hueIndex != nil, let keyword = block.peekKeyword {
      guard let named = ColorComponents.HuePath(rawValue: keyword) else { return nil }
      path = named
      block.skip()
      block.skipWhitespace()
      guard block.takeKeyword("hue") else { return nil }
    }
    return block.takeSpaced(.comma) ? (space, path) : nil
  }

  /// One colour and its percentage, in either order.
  private struct Part {
    var color: ParsedColor
    var share: Share
  }

  private enum Share {
    case absent
    /// From 0 to 100.
    case known(Double)
    /// Reckoned from what only the page knows.
    case dependent
  }

  private static func takePart(_ block: inout CSSTokenCursor) -> Part? {
    guard let before = takeShare(&block) else { return nil }
    block.skipWhitespace()
    guard let color = ColorParser.color(&block) else { return nil }
    block.skipWhitespace()
    guard case .absent = before else { return Part(color: color, share: before) }
    return takeShare(&block).map { Part(color: color, share: $0) }
  }

  /// Takes a percentage if there is one; `nil` where it is out of range or no percentage.
  private static func takeShare(_ block: inout CSSTokenCursor) -> Share? {
    var ahead = block
    guard let share = CSSMathParser().value(&ahead) else { return .absent }
    guard share.type.isPercent else { return nil }
    block = ahead
    guard let value = share.value else { return .dependent }
    if share.isLiteral, !(0...100).contains(value) { return nil }
    return .known(value.isNaN ? 0 : min(max(value, 0), 100))
  }

  /// The part of the second colour in the mixture, and what the mixture's alpha is multiplied by
  /// because the percentages do not fill it (section 3.1).
  private static func shares(_ first: Share, _ second: Share) -> (second: Double, alpha: Double)? {
    let pair: (Double, Double)
    switch (first, second) {
    case (.absent, .absent): pair = (50, 50)
    case (.known(let value), .absent): pair = (value, 100 - value)
    case (.absent, .known(let value)): pair = (100 - value, value)
    case (.known(let left), .known(let right)): pair = (left, right)
    default: return nil
    }
    let sum = pair.0 + pair.1
    return sum == 0 ? (0.5, 0) : (pair.1 / sum, min(sum / 100, 1))
  }
}

/// Reads a `<color>` (CSS Color Level 4 and 5, as browsers take it). Each function takes its part
/// from the cursor and returns `nil` where that is no colour.
enum ColorParser {
  static func color(_ cursor: inout CSSTokenCursor) -> ParsedColor? {
    switch cursor.peek {
    case .identifier(let name):
      guard let keyword = CSSColorKeyword(name.lowercasedASCII) else { return nil }
      cursor.skip()
      return ParsedColor(keyword.components)
    case .hash(let digits, _):
      guard let color = hexadecimal(digits) else { return nil }
      cursor.skip()
      return .known(color)
    case .function(let name):
      guard var block = cursor.takeBlock() else { return nil }
      block.skipWhitespace()
      guard let result = function(name.lowercasedASCII, &block), block.finish() else { return nil }
      return result
    default:
      return nil
    }
  }

  private static func function(_ name: String, _ block: inout CSSTokenCursor) -> ParsedColor? {
    switch name {
    case "color-mix": ColorMixParser.mix(&block)
    case "light-dark": lightDark(&block)
    case "contrast-color": color(&block).map { ParsedColor($0.components.map(mostReadable)) }
    case "alpha": alpha(&block)
    case "color": predefined(&block)
    default: ColorFunction.named(name).flatMap { channels(of: $0, &block) }
    }
  }

  /// Three or six digits, and one or two more for the alpha.
  private static func hexadecimal(_ text: String) -> ColorComponents? {
    var digits = text.unicodeScalars.compactMap { $0.asciiHexValue }
    guard digits.count == text.unicodeScalars.count, [3, 4, 6, 8].contains(digits.count) else {
      return nil
    }
    if digits.count < 6 { digits = digits.flatMap { [$0, $0] } }
    if digits.count == 6 { digits += [15, 15] }
    let bytes = stride(from: 0, to: 8, by: 2).map { index -> Double? in
      Double(digits[index] * 16 + digits[index + 1]) / 255
    }
    return ColorComponents(.srgb, Array(bytes.prefix(3)), alpha: bytes[3])
  }

  /// Two colours, of which the page's colour scheme picks one.
  private static func lightDark(_ block: inout CSSTokenCursor) -> ParsedColor? {
    guard color(&block) != nil, block.takeSpaced(.comma), color(&block) != nil else { return nil }
    return .decidedElsewhere
  }

  /// Black or white, whichever stands out more.
  private static func mostReadable(on background: ColorComponents) -> ColorComponents {
    let background = SRGBColor(background)
    let isWhite = background.contrast(with: .white) >= background.contrast(with: .black)
    return ColorComponents(.srgb, Array(repeating: isWhite ? 1 : 0, count: 3))
  }

  // MARK: - Channels

  private static func predefined(_ block: inout CSSTokenCursor) -> ParsedColor? {
    guard let origin = RelativeOrigin.take(&block), let name = block.peekKeyword,
      let space = ColorFunction.predefinedSpace(name)
    else { return nil }
    block.skip()
    block.skipWhitespace()
    return channels(of: space, &block, origin: origin)
  }

  private static func channels(
    of function: ColorFunction, _ block: inout CSSTokenCursor
  ) -> ParsedColor? {
    RelativeOrigin.take(&block).flatMap { channels(of: function, &block, origin: $0) }
  }

  private static func channels(
    of function: ColorFunction, _ block: inout CSSTokenCursor, origin: RelativeOrigin
  ) -> ParsedColor? {
    var reader = ChannelReader(variables: origin.variables(of: function))
    let commasAllowed = function.takesCommas && origin.isAbsent
    guard reader.takeChannels(of: function, commasAllowed: commasAllowed, &block),
      reader.takeAlpha(&block)
    else { return nil }
    let alpha = reader.alpha ?? origin.alpha
    guard !reader.values.contains(.dependent), alpha != .dependent else {
      return .decidedElsewhere
    }
    // A relative colour may leave the gamut of sRGB, in which rgb() holds what is written out.
    let clamps = origin.isAbsent || ![.srgb, .hsl, .hwb].contains(function.space)
    let values = zip(reader.values, function.channels).map { value, channel in
      value.number.map { number in
        let kept = channel.kept(number)
        return (clamps ? channel.clamp(kept) : kept) * channel.scale
      }
    }
    return .known(ColorComponents(function.space, values, alpha: alpha.number))
  }

  private static func alpha(_ block: inout CSSTokenCursor) -> ParsedColor? {
    guard case .color(let origin) = RelativeOrigin.take(&block), !block.isAtEnd else { return nil }
    let variable = CSSNumericValue.number(origin.components.map { $0.alpha ?? 0 })
    var reader = ChannelReader(variables: ["alpha": variable])
    guard reader.takeAlpha(&block) else { return nil }
    guard var color = origin.components, let alpha = reader.alpha, alpha != .dependent else {
      return .decidedElsewhere
    }
    color.alpha = alpha.number
    return .known(color)
  }
}

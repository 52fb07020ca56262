/// A channel of a colour as it was written.
enum ChannelValue: Equatable {
  /// In the units that the function is written in.
  case known(Double)
  /// `none`.
  case missing
  /// Reckoned from what only the page knows.
  case dependent

  init(_ value: Double?) { self = value.map(ChannelValue.known) ?? .dependent }

  var number: Double? {
    guard case .known(let number) = self else { return nil }
    return number
  }
}

/// Reads the channels and the alpha of a colour function, and keeps watch over the rules that bind
/// them together.
struct ChannelReader {
  private let math: CSSMathParser
  private var usesCommas = false

  private(set) var values: [ChannelValue] = []

  /// From 0 to 1; `nil` where none is written.
  private(set) var alpha: ChannelValue?

  /// - Parameter variables: the channels of the origin of a relative colour, by name.
  init(variables: [String: CSSNumericValue]) { math = CSSMathParser(variables: variables) }

  /// Takes the channels of a function. Between commas none is missing, and all are percentages or,
  /// in `rgb()`, all are numbers.
  mutating func takeChannels(
    of function: ColorFunction, commasAllowed: Bool, _ block: inout CSSTokenCursor
  ) -> Bool {
    var kinds: Set<Kind> = []
    for (index, channel) in function.channels.enumerated() {
      if index > 0 {
        let isComma = block.takeSpaced(.comma)
        if index == 1 { usesCommas = isComma }
        guard isComma == usesCommas else { return false }
        block.skipWhitespace()
      }
      guard let kind = take(channel, &block) else { return false }
      kinds.insert(kind)
    }
    guard usesCommas else { return true }
    kinds.remove(.hue)
    return commasAllowed
      && (kinds == [.percentage] || kinds == [.number] && function.space == .srgb)
  }

  private enum Kind { case missing, number, percentage, hue }

  private mutating func take(
    _ channel: ColorFunction.Channel, _ block: inout CSSTokenCursor
  ) -> Kind? {
    if block.takeKeyword("none") {
      values.append(.missing)
      return .missing
    }
    guard let value = takeValue(&block) else { return nil }
    guard let full = channel.full else {
      // An angle that a percentage had a part in is no hue.
      guard value.type.isNumber || value.type.isAngle && !value.hasPercentage else { return nil }
      values.append(ChannelValue(value.value))
      return .hue
    }
    if value.type.isPercent {
      values.append(ChannelValue(value.value.map { $0 * full / 100 }))
      return .percentage
    }
    guard value.type.isNumber else { return nil }
    values.append(ChannelValue(value.value))
    return .number
  }

  /// A number, or the name of a channel of the origin.
  private func takeValue(_ block: inout CSSTokenCursor) -> CSSNumericValue? {
    if let keyword = block.peekKeyword, let value = math.variables[keyword] {
      block.skip()
      return value
    }
    return math.value(&block)
  }

  /// Takes the alpha and what separates it, if there is one; the channels must be through.
  mutating func takeAlpha(_ block: inout CSSTokenCursor) -> Bool {
    if block.finish() { return true }
    guard block.takeSpaced(usesCommas ? .comma : .delimiter("/")) else { return false }
    if !usesCommas, block.takeKeyword("none") {
      alpha = .missing
      return true
    }
    guard let value = takeValue(&block), value.type.isNumber || value.type.isPercent else {
      return false
    }
    let unit = value.type.isPercent ? 100.0 : 1
    alpha = ChannelValue(value.value.map { $0.isNaN ? 0 : min(max($0 / unit, 0), 1) })
    return true
  }
}

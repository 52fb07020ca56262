/// The colour that a relative colour starts from, after `from`, if there is one.
enum RelativeOrigin {
  case absent
  case color(ParsedColor)

  /// Takes `from` and a colour; `nil` where the colour is missing or broken.
  static func take(_ block: inout CSSTokenCursor) -> RelativeOrigin? {
    guard block.takeKeyword("from") else { return .absent }
    block.skipWhitespace()
    guard let color = ColorParser.color(&block) else { return nil }
    block.skipWhitespace()
    return .color(color)
  }

  var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  /// The alpha of a colour that names none.
  var alpha: ChannelValue {
    switch self {
    case .absent: .known(1)
    case .color(.decidedElsewhere): .dependent
    case .color(.known(let color)): color.alpha.map(ChannelValue.known) ?? .missing
    }
  }

  /// The channels of the origin by name, in the units that the function is written in. A missing
  /// one counts as zero.
  func variables(of function: ColorFunction) -> [String: CSSNumericValue] {
    guard case .color(let color) = self else { return [:] }
    let origin = color.components?.converted(to: function.space)
    var variables = ["alpha": CSSNumericValue.number(origin.map { $0.alpha ?? 0 })]
    for (index, channel) in function.channels.enumerated() {
      variables[channel.name] = .number(origin.map { ($0.values[index] ?? 0) / channel.scale })
    }
    return variables
  }
}

/// What a `<color>` says of itself.
enum ParsedColor {
  /// The text tells which colour it is.
  case known(ColorComponents)

  /// The page or the system decides, as with `currentcolor`.
  case decidedElsewhere

  init(_ components: ColorComponents?) {
    self = components.map(ParsedColor.known) ?? .decidedElsewhere
  }

  var components: ColorComponents? {
    guard case .known(let components) = self else { return nil }
    return components
  }
}

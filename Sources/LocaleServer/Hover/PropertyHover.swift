internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// What there is to say of a property of the config: what it does, and how a colour can be told from the
/// one that it stands on or under.
struct PropertyHover {
  private let config: ConfigWalk
  private let visit: ConfigWalk.Visit
  private let localizer: Localizer

  /// What there is to say of a property.
  init(_ visit: ConfigWalk.Visit, in config: ConfigWalk, _ localizer: Localizer) {
    self.visit = visit
    self.config = config
    self.localizer = localizer
  }

  /// Writes it.
  func write(to text: inout HoverText) {
    text.add(heading: visit.keyPath.joined(separator: "."))
    if let schema = visit.schema { text.add(localizer.text(schema.summary)) }
    for pair in ConfigSchema.colorPairs where [pair.text, pair.background].contains(visit.keyPath) {
      guard let contrast = ColorContrast(of: pair, in: config) else { continue }
      text.add(
        localizer.text(
          Self.contrast(
            .code(contrast.text.text), .code(contrast.background.text), .code(contrast.ratioText))))
    }
  }

  private static let contrast = Phrase("server.contrast") { text, background, ratio in
    "\(text) on \(background) has a contrast of \(ratio); WCAG 2 asks for 4.5."
  }
}

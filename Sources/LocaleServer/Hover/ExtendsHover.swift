internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules

/// What there is to say of what a file extends: the strings that it takes from there.
struct ExtendsHover {
  private let locale: LocaleContext
  private let localizer: Localizer

  /// What there is to say of what overrides extend.
  init(_ locale: LocaleContext, _ localizer: Localizer) {
    self.locale = locale
    self.localizer = localizer
  }

  /// Writes it.
  func write(to text: inout HoverText) {
    text.add(
      heading: ([LocaleOverrides.extendsName] + locale.resolved.chain).joined(separator: " → "))
    let inherited = StringKey.allCases.filter { !locale.overrides.has($0) }.compactMap { key in
      locale.resolved[key].map { (key, $0) }
    }
    guard !inherited.isEmpty else { return }
    text.add(localizer.text(Self.taken()))
    for (key, string) in inherited {
      let source = MessageArgument.code(locale.resolved.name(of: string.source))
      guard let value = string.text else { continue }
      text.add(
        item: key.rawValue, isCode: true, localizer.text(Self.from(.quoted(value), source)))
    }
    text.endList()
  }

  private static let taken = Phrase("server.taken", "The file takes from there:")

  private static let from = Phrase("server.from") { text, source in "\(text) from \(source)" }
}

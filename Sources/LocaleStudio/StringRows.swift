internal import JSONText
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import Phrasebook

/// The nine strings of a locale as the page shows them: what the base has, what the file has, what
/// visitors read, and where that comes from.
struct StringRows {
  /// How a string stands.
  enum State: String {
    /// The file sets it.
    case own
    /// The file sets it to the very text of the base, which is in another language.
    case sameAsBase = "same"
    /// It comes from a file that is extended, or from a base in the same language.
    case inherited
    /// It comes from a base in another language.
    case missing
    /// Only running the page could tell it.
    case dynamic
    /// Nothing is known of it.
    case unknown
  }

  private let locale: LocaleContext
  private let isEditable: Bool

  /// The strings of a locale.
  init(_ locale: LocaleContext, isEditable: Bool) {
    self.locale = locale
    self.isEditable = isEditable
  }

  var json: JSONValue { .array(StringKey.allCases.map { row($0) }) }

  private func row(_ key: StringKey) -> JSONValue {
    let resolved = locale.resolved[key]
    let phrase = locale.phrases?[key]
    let own = locale.overrides.text(of: key)?.text
    let canEdit = isEditable && locale.overrides.edits(setting: key, to: own ?? "x") != nil
    return [
      "key": .string(key.rawValue), "kind": .string(Self.kind(of: key)),
      "base": .optional(locale.resolved.base?.overrides.text(of: key)?.text),
      "own": .optional(own), "text": .optional(resolved?.text),
      "state": .string(state(of: key, own).rawValue),
      "source": .optional(resolved.map { locale.resolved.name(of: $0.source) }),
      "isEditable": .bool(canEdit),
      "pseudo": .optional(
        resolved?.text.map { text in key.isPattern ? text : PseudoText.of(text) }),
      "speakers": .array((phrase?.forms ?? []).map { .string($0) }),
      "isReviewed": .bool(phrase?.isReviewed ?? true),
    ]
  }

  private func state(of key: StringKey, _ own: String?) -> State {
    if let own { return isCopied(own, key) ? .sameAsBase : .own }
    if locale.overrides[key] != nil { return .dynamic }
    guard let resolved = locale.resolved[key] else { return .unknown }
    if resolved.text == nil { return .dynamic }
    let isOfBase = resolved.source.path == locale.resolved.base?.path
    return isOfBase && locale.differsFromBase ? .missing : .inherited
  }

  private func isCopied(_ text: String, _ key: StringKey) -> Bool {
    guard locale.differsFromBase, key.kind == .text, key != .poweredBy,
      let base = locale.resolved.base?.overrides.text(of: key)?.text
    else { return false }
    return base.utf8.elementsEqual(text.utf8)
  }

  private static func kind(of key: StringKey) -> String {
    switch key.kind {
    case .text: "text"
    case .datePattern: "date"
    case .timePattern: "time"
    }
  }
}

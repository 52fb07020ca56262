public import LocaleDiagnostics
public import LocaleModel

/// Why a string of a file is not edited.
public enum EditRefusal: Error, Sendable, Hashable {
  /// The file is not the chat's.
  case notOfChat
  /// There are no overrides in it.
  case noOverrides
  /// What stands around the string could not be read whole.
  case broken
  /// The string is not one literal that could be changed: it is set several times, or only running
  /// the page could tell it.
  case notLiteral(StringKey)
}

extension EditRefusal {
  static let notOfChatPhrase = Phrase("edit.not-of-chat", "the file is not the chat's")

  static let noOverridesPhrase = Phrase("edit.no-overrides", "the file holds no overrides")

  static let brokenPhrase = Phrase(
    "edit.broken", "the file cannot be read whole: correct what is wrong with it first")

  static let notLiteralPhrase = Phrase("edit.not-literal") { key in
    "\(key) is not written as one text: change it where the page sets it"
  }

  /// Why, in a sentence without a full stop.
  public var message: Message {
    switch self {
    case .notOfChat: Self.notOfChatPhrase()
    case .noOverrides: Self.noOverridesPhrase()
    case .broken: Self.brokenPhrase()
    case .notLiteral(let key): Self.notLiteralPhrase(.code(key.rawValue))
    }
  }
}

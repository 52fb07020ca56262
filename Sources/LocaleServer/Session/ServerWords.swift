internal import LocaleDiagnostics
internal import Messages

/// In which language the server speaks. This is the one place that asks for a language's words.
enum ServerWords {
  /// Who says what there is to say: in the language that somebody asks for, else in the editor's own,
  /// else in English.
  static func localizer(_ language: MessageLanguage?, editor: String?) -> Localizer {
    .speaking(language ?? editor.flatMap { MessageLanguage(tag: $0) } ?? .english)
  }
}

// Holds sentences of rules whose phrases are still to be written; it goes when the last is.
extension Message {
  private static let verbatim = Phrase("verbatim") { text in "\(text)" }

  /// A sentence that was finished elsewhere.
  package init(verbatim text: String) { self = Self.verbatim(.text(text)) }
}

extension Diagnostic.Note {
  /// A note with a finished sentence.
  package init(_ message: String, at location: SourceLocation? = nil) {
    self.init(Message(verbatim: message), at: location)
  }
}

extension Fix {
  /// A fix with a finished title.
  package init(_ title: String, _ applicability: Applicability, edits: [TextEdit]) {
    self.init(Message(verbatim: title), applicability, edits: edits)
  }
}

internal import LocaleDiagnostics
internal import LocaleModel

// Rules about patterns of the older shape as rules; it goes when the last has the new one.

extension Findings {
  mutating func report(
    _ descriptor: RuleDescriptor, at range: Range<Int>, _ message: String,
    severity: Severity? = nil, notes: [Diagnostic.Note] = [], help: String? = nil,
    fixes: [Fix] = []
  ) {
    report(
      at: range, Message(verbatim: message), severity: severity, notes: notes,
      help: help.map { Message(verbatim: $0) }, fixes: fixes)
  }

  func evidence(_ message: String, at range: Range<Int>) -> Diagnostic.Note {
    Diagnostic.Note(message, at: location(range))
  }
}

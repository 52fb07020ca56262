public import LocaleDiagnostics

/// The findings of one file, in the order in which its rules ran.
public struct Findings: Sendable {
  /// The file that they are about.
  public let path: String

  /// What was found.
  public private(set) var diagnostics: [Diagnostic] = []

  /// No findings yet, in a file.
  public init(path: String) {
    self.path = path
  }

  /// Adds a finding of a rule.
  ///
  /// - Parameters:
  ///   - descriptor: The rule.
  ///   - range: What the finding is about, in UTF-8 bytes of the file.
  ///   - message: One sentence without a full stop.
  ///   - severity: The rule's own unless given.
  public mutating func report(
    _ descriptor: RuleDescriptor, at range: Range<Int>, _ message: String,
    severity: Severity? = nil, notes: [Diagnostic.Note] = [], help: String? = nil,
    fixes: [Fix] = []
  ) {
    diagnostics.append(
      Diagnostic(
        code: descriptor.code, severity: severity ?? descriptor.severity, message: message,
        location: location(range), notes: notes, help: help, fixes: fixes))
  }

  /// Adds findings that a stage before the rules made.
  public mutating func append(contentsOf diagnostics: [Diagnostic]) {
    self.diagnostics += diagnostics
  }

  /// A place in the file.
  public func location(_ range: Range<Int>) -> SourceLocation {
    SourceLocation(path: path, range: range)
  }

  /// A sentence of evidence, shown beside the finding's own span.
  public func evidence(_ message: String, at range: Range<Int>) -> Diagnostic.Note {
    Diagnostic.Note(message, at: location(range))
  }
}

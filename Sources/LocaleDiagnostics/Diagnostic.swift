/// One finding: what is wrong, where, the evidence for it, and what would fix it.
///
/// A diagnostic is a flat value. It holds plain ranges and no syntax nodes, so it outlives the tree
/// that it was found in and crosses every border of the program. It holds facts and no sentences: a
/// ``Localizer`` says them in the language of whoever reads them.
public struct Diagnostic: Sendable, Hashable {
  /// The code of the rule that reported it, such as `unknown-key`.
  public var code: RuleCode

  /// How grave it is for this user. Usually the rule's own default.
  public var severity: Severity

  /// One sentence without a full stop, such as `YYYY is the week-numbering year, not the calendar year`.
  public var message: Message

  /// The path of the property that it is about, from the outermost inwards: `["date_format"]` for a
  /// string of the chat, `["onlinechat", "mode"]` for a property of the config; empty where it is about
  /// no property.
  public var keyPath: [String]

  /// The place that the finding is about.
  public var location: SourceLocation

  /// The evidence, and the other places that it speaks of, in the order in which they are read.
  public var notes: [Note]

  /// What the reader can do where no fix can do it for them.
  public var help: Message?

  /// What would fix it, the best first. At most the first is ever applied.
  public var fixes: [Fix]

  /// Creates a finding.
  public init(
    code: RuleCode, severity: Severity, message: Message, keyPath: [String] = [],
    location: SourceLocation, notes: [Note] = [], help: Message? = nil, fixes: [Fix] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.keyPath = keyPath
    self.location = location
    self.notes = notes
    self.help = help
    self.fixes = fixes
  }
}

extension Diagnostic {
  /// A sentence that supports a finding, and the place it speaks of.
  ///
  /// A note at the very place of its diagnostic is the evidence: the text report prints it beside
  /// the carets.
  public struct Note: Sendable, Hashable {
    /// One sentence without a full stop.
    public var message: Message

    /// The place that it speaks of; `nil` where it speaks of no place.
    public var location: SourceLocation?

    /// Creates a note.
    public init(_ message: Message, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }
}

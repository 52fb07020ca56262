/// The name of a rule in reports, comments and options: kebab case, never renamed or reused.
public struct RuleCode: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name itself, such as `unknown-key`.
  public var rawValue: String

  /// Takes a text for a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes a literal for a name.
  public init(stringLiteral value: String) { rawValue = value }

  /// The name itself.
  public var description: String { rawValue }
}

/// The words of a rule: what it looks for, why that matters, and examples that the tests run.
public final class RuleDescriptor: Sendable {
  /// The rule's name in reports.
  public let code: RuleCode

  /// The severity of its findings unless a rule says otherwise for one of them.
  public let severity: Severity

  /// What it reports, in one line without a full stop.
  public let summary: Message

  /// Why that is bad and what to do about it, in a paragraph or two of plain text.
  public let explanation: Message

  /// What its findings can say: one phrase or several.
  public let messages: [MessageForm]

  /// Sources that it reports and how they look fixed.
  public let examples: [RuleExample]

  /// Describes a rule.
  public init(
    _ code: RuleCode, _ severity: Severity, summary: Words, explanation: Words,
    messages: [MessageForm] = [], examples: [RuleExample]
  ) {
    self.code = code
    self.severity = severity
    self.summary = Phrase("\(code.rawValue).summary", summary)()
    self.explanation = Phrase("\(code.rawValue).explanation", explanation)()
    self.messages = messages
    self.examples = examples
  }
}

/// A source that a rule reports beside one that it does not.
public struct RuleExample: Sendable {
  /// The name of the file that both sources would have; it decides how they are read.
  public let path: String

  /// A source with the mistake. The finding's exact span stands between `⟦` and `⟧`.
  public let bad: String

  /// The same source as it should be.
  public let good: String

  /// Whether applying the first fix to `bad` gives `good`.
  public let isFixed: Bool

  /// Other files that stand beside it, by relative path.
  public let siblings: [String: String]

  /// Creates an example.
  public init(
    path: String = "overrides.json", bad: String, good: String, isFixed: Bool = false,
    siblings: [String: String] = [:]
  ) {
    self.path = path
    self.bad = bad
    self.good = good
    self.isFixed = isFixed
    self.siblings = siblings
  }

  /// The bad source as a user would have it, without the marks around the finding.
  public var badSource: String {
    bad.filter { $0 != "⟦" && $0 != "⟧" }
  }
}

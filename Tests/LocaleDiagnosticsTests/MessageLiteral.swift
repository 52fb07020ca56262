public import LocaleDiagnostics

/// A message of a rule that only tests have.
extension Message: ExpressibleByStringLiteral {
  /// A message without values.
  public init(stringLiteral value: String) { self = Phrase("test", Words(stringLiteral: value))() }
}

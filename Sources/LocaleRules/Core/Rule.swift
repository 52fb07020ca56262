package import LocaleDiagnostics

/// A rule: what it is called and says, and how it finds what it reports.
///
/// A rule looks at one file at a time and at whatever part of it it is about: the strings, the
/// patterns among them, the config around them, the script or page as a whole. It reports under its own
/// code only.
package protocol Rule: Sendable {
  /// The rule's name, severity, words and examples.
  var descriptor: RuleDescriptor { get }

  /// Reports what the rule finds in a file.
  func check(_ file: FileContext, into findings: inout Findings)
}

/// A rule as the registry holds it, whatever its type.
///
/// Embedded Swift, which the core is compiled with for browsers, has no values of protocol types.
package final class RegisteredRule: Sendable {
  private let describe: @Sendable () -> RuleDescriptor

  /// The rule's name, severity, words and examples: made when they are first asked for.
  package var descriptor: RuleDescriptor { describe() }

  let check: @Sendable (FileContext, inout Findings) -> Void

  init(_ rule: some Rule) {
    describe = { rule.descriptor }
    check = { file, findings in rule.check(file, into: &findings) }
  }
}

/// Lets the registry read as a list of rules.
@resultBuilder
enum RuleList {
  static func buildExpression(_ rule: some Rule) -> RegisteredRule { RegisteredRule(rule) }

  static func buildBlock(_ rules: RegisteredRule...) -> [RegisteredRule] { rules }
}

internal import LocaleDiagnostics
internal import LocaleModel

/// A rule about a file as a whole: its assignments, its calls, its place on the page.
protocol DocumentRule: Sendable {
  /// The rule's words.
  static var descriptor: RuleDescriptor { get }

  /// Reports what the rule finds.
  static func check(_ document: WidgetDocument, into findings: inout Findings)
}

internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// A rule about a config outside its strings.
protocol ConfigRule: Sendable {
  /// The rule's words.
  static var descriptor: RuleDescriptor { get }

  /// Reports what the rule finds in one config of a file.
  static func check(_ config: ConfigWalk, into findings: inout Findings)
}

/// A rule about a file as a whole: its assignments, its calls, its place on the page.
protocol DocumentRule: Sendable {
  /// The rule's words.
  static var descriptor: RuleDescriptor { get }

  /// Reports what the rule finds.
  static func check(_ document: WidgetDocument, into findings: inout Findings)
}

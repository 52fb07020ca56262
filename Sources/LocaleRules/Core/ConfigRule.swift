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

import Foundation

/// What can be fuzzed, by the names of the corpora and dictionaries.
enum FuzzTarget: String, CaseIterable {
  case syntax, page, pattern, fix, config, style, zone, settings, format, check, server

  /// The one that the environment names.
  static var chosen: FuzzTarget? {
    ProcessInfo.processInfo.environment["FUZZ_TARGET"].flatMap { FuzzTarget(rawValue: $0) }
  }

  /// What stops the program where something does not hold.
  var property: ([UInt8]) -> Void {
    switch self {
    case .syntax: SyntaxTarget().check
    case .page: PageTarget().check
    case .pattern: PatternTarget().check
    case .fix: FixTarget().check
    case .config: ConfigTarget().check
    case .style: StyleTarget().check
    case .zone: ZoneTarget().check
    case .settings: SettingsTarget().check
    case .format: FormatTarget().check
    case .check: CheckTarget().check
    case .server: ServerTarget().check
    }
  }
}

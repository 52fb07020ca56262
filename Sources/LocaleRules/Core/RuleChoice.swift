public import LocaleDiagnostics

/// What one place, such as a command line or a part of the settings, says about which rules run and how
/// grave their findings are.
///
///     var choice = RuleChoice()
///     choice.set(.off, for: CodeSelector("date-pattern-*"))
///     choice.set(.error, for: CodeSelector("date-pattern-invalid"))   // wins: it is more exact
public struct RuleChoice: Sendable, Hashable {
  /// A rule or several, and what is said of them.
  private struct Entry: Sendable, Hashable {
    let selector: CodeSelector
    let level: RuleLevel
  }

  /// The only rules that run; empty where all do.
  public var only: [CodeSelector] = []

  private var entries: [Entry] = []

  /// Nothing is said.
  public init() {}

  /// Whether nothing is said.
  public var isEmpty: Bool { only.isEmpty && entries.isEmpty }

  /// Says how grave findings are. Of what is said of one rule the most exact counts, then the last.
  public mutating func set(_ level: RuleLevel, for selector: CodeSelector) {
    entries.append(Entry(selector: selector, level: level))
  }

  /// The rules that were chosen already, with this choice made over them.
  public func applied(to selection: RuleSelection) -> RuleSelection {
    guard !isEmpty else { return selection }
    var result = selection
    for rule in RuleRegistry.descriptors {
      let level = level(of: rule.code)
      let isWanted = only.isEmpty || only.contains { $0.matches(rule.code) }
      if !isWanted || level == .off {
        result.disable(rule.code)
        continue
      }
      if level != nil || !only.isEmpty { result.enable(rule.code) }
      if let level { result.setSeverity(level.severity, of: rule.code) }
    }
    return result
  }

  /// What is said of a rule; `nil` where nothing is.
  public func level(of code: RuleCode) -> RuleLevel? {
    var best: Entry?
    for entry in entries where entry.selector.matches(code) {
      if entry.selector.exactness >= best?.selector.exactness ?? 0 { best = entry }
    }
    return best?.level
  }
}

internal import LocaleDiagnostics
internal import LocaleReporters
internal import LocaleRules
internal import LocaleWorkspace

/// Follows through a run which suppressions of the settings have silenced anything.
struct SettingsUse {
  private let settings: ProjectSettings
  private var uses: Set<SettingSuppression.Use> = []
  private var concerned: Set<Int> = []

  init(_ settings: ProjectSettings) { self.settings = settings }

  /// Takes note of a file that was checked.
  mutating func note(_ path: String, _ uses: Set<SettingSuppression.Use>) {
    self.uses.formUnion(uses)
    guard let path = settings.relative(path) else { return }
    for (number, entry) in settings.suppressions.enumerated() where entry.concerns(path) {
      concerned.insert(number)
    }
  }

  /// What there is to say of the settings themselves after a run.
  ///
  /// - Parameters:
  ///   - isWhole: Whether all that the settings speak of was searched. If not, only of a suppression
  ///     for one file that was checked can it be told that it silences nothing.
  ///   - selection: The rules that run.
  func findings(isWhole: Bool, _ selection: RuleSelection) -> [Diagnostic] {
    settings.suppressions.enumerated().flatMap { number, entry -> [Diagnostic] in
      let isKnown =
        isWhole
        || concerned.contains(number) && !entry.globs.isEmpty
          && entry.globs.allSatisfy { $0.isPlain }
      return entry.codes.compactMap { code in
        if !RuleRegistry.descriptors.contains(where: { $0.code == code.code }) {
          return finding(
            "unknown-suppression", SettingSuppression.unknown(.code(code.code.rawValue)), code,
            selection,
            CodeSelector.nearest(to: code.code.rawValue))
        }
        let isUsed = uses.contains(SettingSuppression.Use(number: number, code: code.code))
        guard isKnown, !isUsed, selection.runs(code.code) else { return nil }
        return finding(
          "unused-suppression", SettingSuppression.unused(.code(code.code.rawValue)), code,
          selection, nil)
      }
    }
  }

  private func finding(
    _ rule: RuleCode, _ message: Message, _ place: ProjectSettings.Suppression.Code,
    _ selection: RuleSelection, _ nearest: String?
  ) -> Diagnostic? {
    guard selection.runs(rule) else { return nil }
    return Diagnostic(
      code: rule, severity: selection.severity(of: rule) ?? .warning, message: message,
      location: SourceLocation(path: settings.file.path, range: place.range),
      help: nearest.map { SettingsValidator.didYouMean(.code($0)) })
  }
}

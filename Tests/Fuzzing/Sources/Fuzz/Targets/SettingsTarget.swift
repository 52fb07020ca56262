import LocaleDiagnostics
import LocaleRules
import LocaleWorkspace

@testable import CRMLocaleKit

/// Settings: any text gives settings, or findings with places in it.
struct SettingsTarget {
  private let usual = Workspace.Settings(
    options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc))

  /// Reads an input as a settings file of each name.
  func check(_ input: [UInt8]) {
    for name in ["crmlocale.jsonc", "crmlocale.json"] {
      let file = SettingsFile(path: name, bytes: input)
      Places(input).check(file.problems)
      require(file.problems.allSatisfy { $0.location.path == name }, "a finding is elsewhere")
      let project = ProjectSettings(file)
      for path in ["a.json", "sites/pl/b.html"] { ask(project, path) }
    }
    Growth.check(input) { _ = ProjectSettings(SettingsFile(path: "crmlocale.jsonc", bytes: $0)) }
  }

  private func ask(_ project: ProjectSettings, _ path: String) {
    _ = project.leavesOut(path)
    _ = project.language(of: path)
    _ = project.settings(for: path, over: usual, RuleChoice())
    _ = SettingsReport(project, for: path, flags: [], RuleChoice()).text
  }
}

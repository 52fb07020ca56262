import CRMLocaleKit
import DateFns
import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleRules
import TestSupport

/// What a check finds in a source, with files and options of the test's own.
///
/// Unless a test says otherwise, it is noon on 22 November 2026 in UTC.
struct Check {
  var path = "overrides.json"
  var siblings: [String: String] = [:]
  var options = CheckOptions(instant: 1_795_348_800_000, timeZone: .utc)

  init(_ path: String = "overrides.json", siblings: [String: String] = [:]) {
    self.path = path
    self.siblings = siblings
  }

  private var workspace: Workspace {
    let settings = Workspace.Settings(options: options)
    return Workspace(sources: MemoryProvider(files: siblings)) { _ in settings }
  }

  func findings(in bytes: [UInt8]) -> [Diagnostic] {
    workspace.check(WidgetDocument(path: path, bytes: bytes)).diagnostics
  }

  /// The file with all that was found in it, for a reporter.
  func checked(_ source: String) -> CheckedFile {
    workspace.check(WidgetDocument(path: path, bytes: Array(source.utf8)))
  }

  func findings(in source: String) -> [Diagnostic] { findings(in: Array(source.utf8)) }

  /// The findings of one code.
  func findings(_ code: RuleCode, in source: String) -> [Diagnostic] {
    findings(in: source).filter { $0.code == code }
  }

  /// The findings of one code, where what the source extends comes from elsewhere.
  func findings(
    _ code: RuleCode, in source: String, provider: any LocaleSourceProvider
  ) -> [Diagnostic] {
    let settings = Workspace.Settings(options: options)
    return Workspace(sources: provider) { _ in settings }
      .check(WidgetDocument(path: path, bytes: Array(source.utf8)))
      .diagnostics.filter { $0.code == code }
  }

  /// What is left of a source when the first fix of each of these findings was applied.
  func applyingFirstFixes(of findings: [Diagnostic], to source: String) -> String {
    let pass = FixApplier(.unsafe).apply(findings, to: Array(source.utf8))
    return String(decoding: pass.source, as: UTF8.self)
  }
}

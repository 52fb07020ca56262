import LocaleFacts
import LocaleModel
import LocaleRules
import LocaleWorkspace
import TestSupport

/// The folder that checked files lie in: what they may extend, and what they are judged by.
enum ChatFolder {
  private static let files = [
    "base.json": #"{"extends": "es", "date_format": "dd/MM/yyyy", "powered_by": "de"}"#,
    "child.json": #"{"extends": "./base.json", "new_messages": "Mensajes nuevos"}"#,
    "circle.json": #"{"extends": "./circle.json"}"#,
    "broken.json": #"{"extends": "pt", "new_messages""#,
  ]

  /// A workspace on 22 November 2026 in UTC that remembers nothing.
  static func workspace() -> Workspace {
    let settings = Workspace.Settings(
      options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc))
    return Workspace(sources: MemoryProvider(files: files)) { _ in settings }
  }
}

import LocaleFacts
import LocaleModel
import LocaleRules
import LocaleWorkspace

/// Files from a dictionary, which count how often they are asked for. The folder is the scope.
final class Files: LocaleSourceProvider {
  private let texts: [String: String]

  /// How often each path was asked for.
  private(set) var asked: [String: Int] = [:]

  /// How often a scope was asked for.
  private(set) var scopesAsked = 0

  init(_ texts: [String: String]) { self.texts = texts }

  func source(at path: String, in scope: String) -> LocaleSource {
    asked[path, default: 0] += 1
    return texts[path].map { .found(path: path, bytes: Array($0.utf8)) }
      ?? .unavailable(reason: .notFound)
  }

  func scope(of path: String) -> String {
    scopesAsked += 1
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// Noon on 22 November 2026 in UTC.
  static let options = CheckOptions(
    instant: 1_795_348_800_000, timeZone: FixedTimeZone.utc)

  func workspace() -> Workspace {
    Workspace(sources: self) { _ in Workspace.Settings(options: Self.options) }
  }
}

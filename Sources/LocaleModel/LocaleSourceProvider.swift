/// Where the files come from that other files extend.
///
/// The model never looks at a disk: a program hands it files, an editor its buffers, a test a
/// dictionary. The bundled bases are not asked for here.
///
///     final class Files: LocaleSourceProvider {
///       func source(at path: String, in scope: String) -> LocaleSource {
///         texts[path].map { .found(path: path, bytes: Array($0.utf8)) }
///           ?? .unavailable(reason: .notFound)
///       }
///     }
public protocol LocaleSourceProvider: AnyObject {
  /// The file at a path.
  ///
  /// It is asked for once a run, however many files extend it.
  ///
  /// - Parameters:
  ///   - path: The file, as a path from where the program runs.
  ///   - scope: What ``scope(of:)`` said of the file that is being checked.
  func source(at path: String, in scope: String) -> LocaleSource

  /// What may be read for the sake of the file at a path, by any name: files of one scope share what
  /// is read for one of them. One scope holds all unless the provider says otherwise.
  func scope(of path: String) -> String
}

extension LocaleSourceProvider {
  /// One scope for all files.
  public func scope(of path: String) -> String { "" }
}

/// What a provider found at a path.
public enum LocaleSource: Sendable {
  /// The text of a file, and the path to name it by in reports.
  case found(path: String, bytes: [UInt8])
  /// Nothing that can be used, and why.
  case unavailable(reason: FileProblem)
}

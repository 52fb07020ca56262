public import LocaleModel

/// Gives files from a dictionary.
public final class MemoryProvider: LocaleSourceProvider {
  private let files: [String: String]

  /// A provider of files by their paths.
  public init(files: [String: String] = [:]) {
    self.files = files
  }

  /// The text of a file.
  public func source(at path: String, in scope: String) -> LocaleSource {
    files[path].map { .found(path: path, bytes: Array($0.utf8)) }
      ?? .unavailable(reason: .notFound)
  }
}

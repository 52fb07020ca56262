public import LocaleModel

/// Gets the files that others extend from the disk, within one folder.
///
/// A file may come from anybody, so what it extends must not reach all that its reader can: parents
/// lie within the root, links followed.
public final class DiskProvider: LocaleSourceProvider {
  private let root: String?
  private lazy var defaultRoot = Repository.root(around: ".") ?? POSIX.realPath(".")

  /// A provider for the files of one run.
  ///
  /// - Parameter root: The folder that parents may not lie outside of; `nil` for the root of the
  ///   repository around the working directory, else that directory, or, for a file that lies outside
  ///   of it, the file's own folder.
  public init(root: String? = nil) {
    self.root = root
  }

  /// The folder that what a file extends may not lie outside of.
  public func scope(of path: String) -> String {
    if let root { return root }
    guard let here = defaultRoot else { return "." }
    guard let realPath = POSIX.realPath(path), !Self.contains(here, realPath) else { return here }
    return RealPath.folder(of: realPath)
  }

  /// The text of a file within the folder.
  public func source(at path: String, in scope: String) -> LocaleSource {
    file(at: path, within: scope)
  }

  private func file(at path: String, within root: String) -> LocaleSource {
    guard let realPath = POSIX.realPath(path) else {
      return .unavailable(reason: .notFound)
    }
    guard let realRoot = POSIX.realPath(root), Self.contains(realRoot, realPath) else {
      return .unavailable(reason: .outsideRoot)
    }
    do {
      switch try POSIX.entry(at: path) {
      case .file: return .found(path: path, bytes: try POSIX.read(path))
      case .folder: return .unavailable(reason: .isFolder)
      case .pipe, .other: return .unavailable(reason: .notAFile)
      }
    } catch {
      return .unavailable(reason: error.problem)
    }
  }

  private static func contains(_ folder: String, _ path: String) -> Bool {
    guard path.utf8.starts(with: folder.utf8) else { return false }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    return rest.isEmpty || rest.first == UInt8(ascii: "/") || folder.utf8.last == UInt8(ascii: "/")
  }
}

internal import BaseLocales
public import LocaleModel

/// Gets bases from the program itself and files from the disk, within one folder.
///
/// A file may come from anybody, so what it extends must not reach all that its reader can: parents
/// lie within the root, links followed.
public struct DiskProvider: LocaleSourceProvider {
  private let root: String

  /// A provider for what a file extends.
  ///
  /// - Parameters:
  ///   - path: The file. One that lies outside the working directory has its own folder for a root.
  ///   - root: The folder that parents may not lie outside of; `nil` for the working directory.
  public init(for path: String, root: String? = nil) {
    if let root {
      self.root = root
    } else if let realPath = POSIX.realPath(path), let here = POSIX.realPath("."),
      !Self.contains(here, realPath)
    {
      self.root = realPath.lastIndex(of: "/").map { String(realPath[...$0]) } ?? "/"
    } else {
      self.root = "."
    }
  }

  /// The text of a bundled base, or of a file within the root.
  public func source(of reference: LocaleReference) -> LocaleSource {
    switch reference {
    case .base(let name):
      guard let base = BaseLocales.base(named: name) else {
        return .unavailable(reason: .notBundled)
      }
      return .found(path: base.path, bytes: base.bytes)
    case .file(let path):
      return file(at: path)
    }
  }

  private func file(at path: String) -> LocaleSource {
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
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}

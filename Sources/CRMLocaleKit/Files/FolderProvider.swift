package import LocaleModel

/// Gets the files that others extend by their paths from a folder, wherever the program runs: those
/// that are open elsewhere, and the disk behind them.
package final class FolderProvider: LocaleSourceProvider {
  private let folder: String
  private let root: String
  private let disk: DiskProvider
  private let text: (String) -> [UInt8]?

  /// A provider for a folder.
  ///
  /// - Parameters:
  ///   - folder: Where paths count from, as a path from the root of the file system.
  ///   - root: The folder that parents may not lie outside of.
  ///   - text: The text that is taken for the file at a path from the root of the file system; `nil`
  ///     where none is.
  package init(_ folder: String, root: String, text: @escaping (String) -> [UInt8]?) {
    self.folder = folder
    self.root = root
    self.text = text
    disk = DiskProvider(root: root)
  }

  /// One scope for all files of the folder.
  package func scope(of path: String) -> String { root }

  /// The text of a file.
  package func source(at path: String, in scope: String) -> LocaleSource {
    let place = RealPath.normalized(path.hasPrefix("/") ? path : RealPath.join(folder, path))
    if let bytes = text(place) { return .found(path: path, bytes: bytes) }
    switch disk.source(at: place, in: scope) {
    case .found(_, let bytes): return .found(path: path, bytes: bytes)
    case .unavailable(let reason): return .unavailable(reason: reason)
    }
  }
}

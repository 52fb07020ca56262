/// The repository that a file stands in.
package enum Repository {
  /// The root of the repository around a path, links followed: the nearest folder upward that holds
  /// `.git`; `nil` where there is none.
  package static func root(around path: String) -> String? {
    guard var folder = POSIX.realPath(path) else { return nil }
    while true {
      let git = folder.hasSuffix("/") ? "\(folder).git" : "\(folder)/.git"
      if (try? POSIX.entry(at: git)) != nil { return folder }
      guard folder != "/" else { return nil }
      folder = RealPath.folder(of: folder)
    }
  }
}

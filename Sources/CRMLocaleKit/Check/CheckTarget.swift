/// A file that a run looks at.
struct CheckTarget: Sendable {
  /// How reports name it.
  let name: String

  /// Whether it was found in a folder, and not named by the user.
  let isSearched: Bool

  /// Whether it is standard input.
  let isStandardInput: Bool

  /// The contents.
  func read() throws(FileError) -> [UInt8] {
    isStandardInput ? try FileAccess.readStandardInput() : try FileAccess.read(name)
  }

  /// A file that the user named.
  static func named(_ path: String) -> CheckTarget {
    CheckTarget(name: path, isSearched: false, isStandardInput: false)
  }

  /// A file that was found in a folder.
  static func found(_ path: String) -> CheckTarget {
    CheckTarget(name: path, isSearched: true, isStandardInput: false)
  }
}

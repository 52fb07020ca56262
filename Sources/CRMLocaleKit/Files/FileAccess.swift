public import LocaleModel

/// The files that a user names.
public enum FileAccess {
  /// Whether a path is a folder.
  ///
  /// - Throws: `FileError` where there is nothing, or nothing that can be looked at.
  public static func isFolder(_ path: String) throws(FileError) -> Bool {
    try POSIX.entry(at: path) == .folder
  }

  /// The contents of a file.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    switch try POSIX.entry(at: path) {
    case .file, .pipe: return try POSIX.read(path)
    case .folder: throw FileError(path: path, .isFolder)
    case .other: throw FileError(path: path, .notAFile)
    }
  }

  /// All that standard input gives.
  public static func readStandardInput() throws(FileError) -> [UInt8] {
    try POSIX.read(0, expecting: 65_536, path: "-")
  }

  /// Puts new contents in the place of a file in one step. Its owner, its permissions, its extended
  /// attributes and its other names stay.
  ///
  /// - Throws: `FileError`, also where it is not a regular file: a pipe, a device or a link that leads
  ///   nowhere stays what it is.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    try Replacement(path).run(with: bytes)
  }

  /// Puts new contents in the place of a file, unless somebody else has changed it since it was read.
  ///
  /// - Parameters:
  ///   - path: The file, as the user named it.
  ///   - bytes: The contents.
  ///   - old: The contents that the new ones were made from.
  public static func replace(
    _ path: String, with bytes: [UInt8], expecting old: [UInt8]
  ) throws(FileError) {
    try Replacement(path, expecting: old).run(with: bytes)
  }

  /// Whether new contents could be put in the place of a file, as far as can be said beforehand.
  static func isReplaceable(_ path: String) throws(FileError) {
    try Replacement(path).prepare()
  }

  /// Writes a new file.
  ///
  /// - Parameters:
  ///   - path: The file, as the user named it.
  ///   - bytes: The contents.
  ///   - replacing: Whether a file that is there already may be lost.
  public static func create(
    _ path: String, with bytes: [UInt8], replacing: Bool
  ) throws(FileError) {
    if !replacing, (try? POSIX.entry(at: path)) != nil || POSIX.isLink(path) {
      throw FileError(path: path, .exists)
    }
    try replace(path, with: bytes)
  }

  /// Writes a new file that only its owner can read, in the folder for temporary files; its path begins
  /// with `name` and ends with `suffix`.
  public static func createTemporary(
    named name: String, _ suffix: String, with bytes: [UInt8]
  ) throws(FileError) -> String {
    try POSIX.createTemporary(named: name, suffix, with: bytes)
  }

  /// Opens a file with the program that the user has for it; `false` where none could be started.
  public static func openForUser(_ path: String) -> Bool { POSIX.openForUser(path) }
}

extension WidgetDocument {
  /// Reads a file that the user names; `-` is standard input.
  ///
  /// - Parameters:
  ///   - path: The file, as the user named it.
  ///   - stdinFilename: The name that decides how standard input is read.
  public convenience init(reading path: String, stdinFilename: String? = nil) throws(FileError) {
    if path == "-" {
      self.init(path: stdinFilename ?? path, bytes: try FileAccess.readStandardInput())
    } else {
      self.init(path: path, bytes: try FileAccess.read(path))
    }
  }
}

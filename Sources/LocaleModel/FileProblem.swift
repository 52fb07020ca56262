public import LocaleDiagnostics

/// Why a file cannot be had, or cannot be written.
public enum FileProblem: Sendable, Hashable {
  /// Nothing is there.
  case notFound
  /// It lies outside the folder that extended files are taken from.
  case outsideRoot
  /// It is a folder.
  case isFolder
  /// It is a socket, a device or another thing that has no contents.
  case notAFile
  /// It is a pipe, a device or a link that leads nowhere, and is not to become a file.
  case notRegular
  /// It is larger than what is read, in bytes.
  case tooLarge(limit: Int)
  /// Its name is not UTF-8.
  case nameNotText
  /// It is there already, and is not to be lost.
  case exists
  /// It can be read, but there are no strings of the chat in it.
  case holdsNoOverrides
  /// It is a base that does not come with the program.
  case notBundled
  /// Somebody else has changed it since it was read.
  case changed
  /// What the operating system says: its error number (`errno`), and its words for it.
  case system(number: Int32, text: String)
}

extension FileProblem {
  static let notFoundPhrase = Phrase("file.not-found", "there is no such file")
  static let outsideRootPhrase = Phrase(
    "file.outside-root", "it lies outside the folder that extended files are taken from")
  static let isFolderPhrase = Phrase("file.is-folder", "it is a folder")
  static let notAFilePhrase = Phrase("file.not-a-file", "it is not a file that can be read")
  static let notRegularPhrase = Phrase(
    "file.not-regular", "it is not a regular file, and only such files are written")
  static let tooLargePhrase = Phrase("file.too-large") { limit in
    "it is too large: files of up to \(limit) MB are read"
  }
  static let nameNotTextPhrase = Phrase(
    "file.name-not-text", "its name is not UTF-8: rename it, and it can be checked")
  static let existsPhrase = Phrase("file.exists", "the file exists already")
  static let holdsNoOverridesPhrase = Phrase("file.holds-no-overrides", "it holds no overrides")
  static let notBundledPhrase = Phrase("file.not-bundled", "it is not bundled")
  static let changedPhrase = Phrase("file.changed", "another program changed it in the meantime")
  static let systemPhrase = Phrase("file.system") { text in "\(text)" }

  /// The problem as the end of a sentence; for one of the operating system, its own words.
  public var message: Message {
    switch self {
    case .notFound: Self.notFoundPhrase()
    case .outsideRoot: Self.outsideRootPhrase()
    case .isFolder: Self.isFolderPhrase()
    case .notAFile: Self.notAFilePhrase()
    case .notRegular: Self.notRegularPhrase()
    case .tooLarge(let limit): Self.tooLargePhrase(.number(limit >> 20))
    case .nameNotText: Self.nameNotTextPhrase()
    case .exists: Self.existsPhrase()
    case .holdsNoOverrides: Self.holdsNoOverridesPhrase()
    case .notBundled: Self.notBundledPhrase()
    case .changed: Self.changedPhrase()
    case .system(let number, let text):
      SystemReason.message(number) ?? Self.systemPhrase(.text(text))
    }
  }
}

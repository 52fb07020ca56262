internal import LocaleDiagnostics

/// The reasons that an operating system mostly has for not reading or writing a file. English has the
/// system's own words for them, other languages their own; any other reason stands as the system words it.
enum SystemReason {
  private static let notPermitted = Phrase("file.not-permitted", "Operation not permitted")
  private static let noSuchFile = Phrase("file.no-such-file", "No such file or directory")
  private static let inputOutput = Phrase("file.input-output", "Input/output error")
  private static let denied = Phrase("file.permission-denied", "Permission denied")
  private static let notAFolder = Phrase("file.not-a-folder", "Not a directory")
  private static let isAFolder = Phrase("file.is-a-folder", "Is a directory")
  private static let noSpace = Phrase("file.no-space", "No space left on device")
  private static let readOnly = Phrase("file.read-only", "Read-only file system")
  private static let noMemory = Phrase("file.no-memory", "Cannot allocate memory")
  private static let tooManyOpen = Phrase("file.too-many-open", "Too many open files")
  private static let badDescriptor = Phrase("file.bad-descriptor", "Bad file descriptor")

  /// The words for an error number, which all Unix systems have in common up to 34; `nil` for others.
  static func message(_ number: Int32) -> Message? {
    switch number {
    case 1: notPermitted()
    case 2: noSuchFile()
    case 5: inputOutput()
    case 9: badDescriptor()
    case 12: noMemory()
    case 13: denied()
    case 20: notAFolder()
    case 21: isAFolder()
    case 24: tooManyOpen()
    case 28: noSpace()
    case 30: readOnly()
    default: nil
    }
  }
}

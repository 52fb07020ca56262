/// New contents for a file, written piece by piece and put in its place at the end, in one step: what is
/// held of them is a piece.
///
/// Until then the file stays as it is, and also where ``finish()`` is not come to.
public final class FileOutput {
  private let replacement: Replacement
  private let temporary: TemporaryFile
  private var failure: FileError?

  /// Prepares to write a file.
  ///
  /// - Parameter path: The file, as the user named it.
  /// - Throws: `FileError` where it cannot be written, as ``FileAccess/replace(_:with:)`` does.
  public init(_ path: String) throws(FileError) {
    replacement = Replacement(path)
    try replacement.prepare()
    temporary = try replacement.temporaryFile()
  }

  deinit { temporary.remove() }

  /// Writes a piece. Where that fails, ``finish()`` says it.
  public func write(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    do {
      try temporary.write(bytes)
    } catch {
      failure = error
    }
  }

  /// Puts what was written in the file's place.
  ///
  /// - Throws: `FileError` where something of it could not be written. The file is then as it was.
  public func finish() throws(FileError) {
    if let failure { throw failure }
    try replacement.run(with: temporary)
  }
}

/// A span of a source file.
public struct SourceLocation: Sendable, Hashable {
  /// The file's path as the user named it or as a folder search found it.
  public var path: String

  /// The span in UTF-8 bytes from the start of the file, half open. A byte order mark counts.
  public var range: Range<Int>

  /// Creates a location.
  public init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }
}

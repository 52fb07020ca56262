/// A place in a source file as people and editors name it.
public struct SourcePosition: Sendable, Hashable {
  /// Bytes from the start of the file. A byte order mark counts.
  public let offset: Int

  /// The line, from 1.
  public let line: Int

  /// The column, from 1, in Unicode code points. A byte order mark does not count.
  public let column: Int
}

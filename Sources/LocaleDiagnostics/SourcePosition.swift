/// A place in a source file as people and editors name it.
public struct SourcePosition: Sendable, Hashable {
  /// Bytes from the start of the file. A byte order mark counts.
  public let offset: Int

  /// The line, from 1.
  public let line: Int

  /// The column, from 1, in the unit that was asked for. A byte order mark does not count.
  public let column: Int

  /// Names a place.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }
}

/// What columns count.
public enum ColumnUnit: Sendable, Hashable, CaseIterable {
  /// Bytes of UTF-8.
  case utf8
  /// Code units of UTF-16: what JavaScript and the Language Server Protocol count by default.
  case utf16
  /// Unicode code points: what our reports count.
  case codePoints

  /// How many units begin with a byte: none with one that goes on with a character.
  @inline(__always)
  func width(of byte: UInt8) -> Int {
    switch self {
    case .utf8: 1
    case .utf16: UTF8.isContinuation(byte) ? 0 : byte >= 0xF0 ? 2 : 1
    case .codePoints: UTF8.isContinuation(byte) ? 0 : 1
    }
  }
}

/// The bytes of a file and where its lines start.
///
/// Lines end as in editors, JavaScript and the Language Server Protocol: at LF, CR LF or a lone CR.
/// (U+2028 and U+2029 end a line for JavaScript only.) Bytes need not be valid UTF-8, and places
/// outside the file count as its nearest end, so no input can make a report fail.
public struct SourceFile: Sendable {
  /// The path as the user named it.
  public let path: String

  /// The content, with a byte order mark if the file has one.
  public let bytes: [UInt8]

  /// Where each line's first character stands. That of the first is after a byte order mark.
  private let lineStarts: [Int]

  /// How many code points start before each multiple of `stride`, so that a column in a line of
  /// megabytes takes no longer than one in a short line.
  private let checkpoints: [Int]

  private static let stride = 4096

  /// Finds the lines of a file. Takes time in its size.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var lineStarts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var checkpoints: [Int] = []
    var codePoints = 0
    bytes.withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() {
        if index.isMultiple(of: Self.stride) { checkpoints.append(codePoints) }
        if !UTF8.isContinuation(byte) { codePoints += 1 }
        let isLineEnd =
          byte == UInt8(ascii: "\n")
          || (byte == UInt8(ascii: "\r")
            && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")))
        if isLineEnd { lineStarts.append(index + 1) }
      }
    }
    checkpoints.append(codePoints)
    self.lineStarts = lineStarts
    self.checkpoints = checkpoints
  }

  /// How many lines the file has; a file that ends with a line break has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The line and column of a byte. A byte inside a character is named by what follows it.
  public func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let column =
      codePoints(before: max(offset, lineStarts[low])) - codePoints(before: lineStarts[low])
    return SourcePosition(offset: offset, line: low + 1, column: column + 1)
  }

  /// The bytes of a line, from 1, without its line break and a byte order mark.
  public func content(ofLine line: Int) -> Range<Int> {
    guard lineStarts.indices.contains(line - 1) else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    guard line < lineStarts.count else { return start..<bytes.count }
    var end = lineStarts[line] - 1
    if end > start, bytes[end] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return start..<end
  }

  /// The part of a range that lies in the file.
  func clamped(_ range: Range<Int>) -> Range<Int> {
    range.clamped(to: 0..<bytes.count)
  }

  private func codePoints(before offset: Int) -> Int {
    let checkpoint = offset / Self.stride
    // The last checkpoint stands at the end of the file, not at a multiple of the stride.
    guard checkpoint * Self.stride < bytes.count else { return checkpoints[checkpoints.count - 1] }
    return bytes[checkpoint * Self.stride..<offset]
      .reduce(checkpoints[checkpoint]) { $0 + (UTF8.isContinuation($1) ? 0 : 1) }
  }
}

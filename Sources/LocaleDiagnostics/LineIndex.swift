/// The bytes of a file and where its lines start: from byte to line and column, and back.
///
/// Lines end as in editors, JavaScript and the Language Server Protocol: at LF, CR LF or a lone CR.
/// (U+2028 and U+2029 end a line for JavaScript only.) Bytes need not be valid UTF-8, and places
/// outside the file count as its nearest end, so no input can make a report fail.
///
///     let lines = LineIndex(Array("a\n😀b".utf8))
///     lines.position(of: 6, in: .utf16)      // line 2, column 3
///     lines.offset(line: 2, column: 3, in: .utf16)  // 6
public struct LineIndex: Sendable {
  /// The content, with a byte order mark if the file has one.
  public let bytes: [UInt8]

  /// Where each line's first character stands. That of the first is after a byte order mark.
  private let lineStarts: [Int]

  /// How many units start before each multiple of `stride`, so that a column in a line of megabytes
  /// takes no longer than one in a short line.
  private let checkpoints: [Checkpoint]

  /// Whether every unit is a byte.
  private let isASCII: Bool

  private static let stride = 1024

  /// Units before a place.
  private struct Checkpoint {
    var codePoints = 0
    var utf16 = 0

    mutating func pass(_ byte: UInt8) {
      codePoints += ColumnUnit.codePoints.width(of: byte)
      utf16 += ColumnUnit.utf16.width(of: byte)
    }
  }

  /// Finds the lines of a file. Takes time in its size.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lineStarts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var checkpoints: [Checkpoint] = []
    var passed = Checkpoint()
    bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<bytes.count {
        if index % Self.stride == 0 { checkpoints.append(passed) }
        passed.pass(bytes[index])
        if Self.isLineEnd(bytes, index) { lineStarts.append(index + 1) }
      }
    }
    checkpoints.append(passed)
    isASCII = passed.codePoints == bytes.count
    self.lineStarts = lineStarts
    self.checkpoints = checkpoints
  }

  private static func isLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
    default: false
    }
  }

  /// How many lines the file has; a file that ends with a line break has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The line and column of a byte. A byte inside a character is named by what follows it.
  public func position(of offset: Int, in unit: ColumnUnit = .codePoints) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(of: offset)
    let start = lineStarts[line - 1]
    let column = units(from: start, to: max(offset, start), unit)
    return SourcePosition(offset: offset, line: line, column: column + 1)
  }

  /// The line of a byte, from 1.
  public func line(of offset: Int) -> Int {
    Self.last(lineStarts.count) { lineStarts[$0] <= offset } + 1
  }

  /// The byte at a line and column, both from 1. A column inside a character is the character's first
  /// byte, and one past the end of the line the end of the line.
  public func offset(line: Int, column: Int, in unit: ColumnUnit = .codePoints) -> Int {
    guard line >= 1 else { return lineStarts[0] }
    let content = content(ofLine: line)
    if unit == .utf8 {
      return min(content.lowerBound + min(max(0, column - 1), content.count), content.upperBound)
    }
    let wanted = units(before: content.lowerBound, unit) + max(0, min(column - 1, content.count))
    return offset(after: wanted, unit, in: content)
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
  public func clamped(_ range: Range<Int>) -> Range<Int> {
    range.clamped(to: 0..<bytes.count)
  }
}

extension LineIndex {
  /// The last of a number of places that a condition holds for, where it holds for all up to one.
  private static func last(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }

  private func units(at checkpoint: Int, _ unit: ColumnUnit) -> Int {
    switch unit {
    case .utf8: min(checkpoint * Self.stride, bytes.count)
    case .utf16: checkpoints[checkpoint].utf16
    case .codePoints: checkpoints[checkpoint].codePoints
    }
  }

  private func units(from start: Int, to end: Int, _ unit: ColumnUnit) -> Int {
    if unit == .utf8 || isASCII { return end - start }
    guard end - start < Self.stride else {
      return units(before: end, unit) - units(before: start, unit)
    }
    var units = 0
    for index in start..<end { units += unit.width(of: bytes[index]) }
    return units
  }

  private func units(before offset: Int, _ unit: ColumnUnit) -> Int {
    if unit == .utf8 || isASCII { return offset }
    let checkpoint = offset / Self.stride
    // The last checkpoint stands at the end of the file, not at a multiple of the stride.
    guard checkpoint * Self.stride < bytes.count else {
      return units(at: checkpoints.count - 1, unit)
    }
    var units = units(at: checkpoint, unit)
    for index in checkpoint * Self.stride..<offset { units += unit.width(of: bytes[index]) }
    return units
  }

  /// The byte of a line that a number of units of the file stand before.
  private func offset(after wanted: Int, _ unit: ColumnUnit, in content: Range<Int>) -> Int {
    let checkpoint = Self.last(checkpoints.count - 1) { units(at: $0, unit) <= wanted }
    var index = max(content.lowerBound, checkpoint * Self.stride)
    var passed = units(before: index, unit)
    while index < content.upperBound {
      let width = unit.width(of: bytes[index])
      if width > 0, passed + width > wanted { break }
      passed += width
      index += 1
    }
    return min(index, content.upperBound)
  }
}

internal import JSONText
internal import LocaleDiagnostics

/// The places of a text as an editor names them: lines and characters from 0.
struct TextPositions {
  private let lines: LineIndex
  private let encoding: PositionEncoding

  /// How much stands before the first character of the first line that a column does not count: in a
  /// text that an editor holds, a byte order mark is a character as any other.
  private let markWidth: Int

  /// The places of a text.
  ///
  /// - Parameter isOpen: Whether the text is an editor's; in a file on the disk editors do not count a
  ///   byte order mark.
  init(_ bytes: [UInt8], _ encoding: PositionEncoding, isOpen: Bool) {
    lines = LineIndex(bytes)
    self.encoding = encoding
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    markWidth = isOpen && hasMark ? encoding.markWidth : 0
  }

  /// The text.
  var bytes: [UInt8] { lines.bytes }

  /// The byte at a line and character. What lies beyond the end of a line is its end, what lies inside
  /// of a character the character's first byte.
  func offset(line: Int, character: Int) -> Int {
    guard line < lines.lineCount else { return bytes.count }
    guard line == 0, markWidth > 0 else { return offset(inLine: line, character) }
    return character < markWidth ? 0 : offset(inLine: 0, character - markWidth)
  }

  private func offset(inLine line: Int, _ character: Int) -> Int {
    let column = character < Int.max ? character + 1 : character
    var offset = lines.offset(line: line + 1, column: column, in: encoding.unit)
    while offset < bytes.count, offset > 0, UTF8.isContinuation(bytes[offset]) { offset -= 1 }
    return offset
  }

  /// The byte at a position of a message; `nil` for what is not one.
  func offset(_ position: JSONValue?) -> Int? {
    guard let line = position?["line"]?.int, let character = position?["character"]?.int,
      line >= 0, character >= 0
    else { return nil }
    return offset(line: line, character: character)
  }

  /// The bytes of a range of a message; `nil` for what is not one. One that ends before it starts is
  /// taken the other way round.
  func range(_ range: JSONValue?) -> Range<Int>? {
    guard let start = offset(range?["start"]), let end = offset(range?["end"]) else { return nil }
    return min(start, end)..<max(start, end)
  }

  /// A byte as a message names it.
  func json(_ offset: Int) -> JSONValue {
    let position = lines.position(of: offset, in: encoding.unit)
    let isBehindMark = position.line == 1 && markWidth > 0 && offset >= 3
    return [
      "line": .int(position.line - 1),
      "character": .int(position.column - 1 + (isBehindMark ? markWidth : 0)),
    ]
  }

  /// A range of bytes as a message names it.
  func json(_ range: Range<Int>) -> JSONValue {
    ["start": json(range.lowerBound), "end": json(range.upperBound)]
  }

  /// An edit as a message has it.
  func json(_ edit: TextEdit) -> JSONValue {
    ["range": json(edit.range), "newText": .string(edit.text)]
  }
}

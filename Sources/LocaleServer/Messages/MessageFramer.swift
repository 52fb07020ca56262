/// Cuts a stream of bytes into messages: each stands behind a header that says how long it is.
///
///     Content-Length: 17\r\n\r\n{"jsonrpc":"2.0"}
///
/// Whatever the bytes are, it goes on: where a header cannot be understood it says so once, and looks
/// for the next one.
struct MessageFramer {
  /// What stood in the stream.
  enum Frame: Equatable {
    /// The contents of a message.
    case message([UInt8])
    /// A header that cannot be understood, and why.
    case malformed(String)
  }

  /// The size in bytes that no message exceeds that an editor sends.
  static let largest = 512 << 20

  /// The size in bytes that no header exceeds.
  static let largestHeader = 16 << 10

  private var buffer: [UInt8] = []
  private var start = 0
  /// How long the message is whose header was read; `nil` where a header comes next.
  private var expected: Int?
  private var isLost = false
  /// How much of the buffer was searched for the end of a header.
  private var searched = 0

  /// Takes the next bytes of the stream.
  mutating func feed(_ bytes: [UInt8]) {
    if start > 0, start == buffer.count || start > 1 << 16 {
      buffer.removeFirst(start)
      (searched, start) = (max(0, searched - start), 0)
    }
    buffer += bytes
  }

  /// The next thing in the stream; `nil` until more of it has come.
  mutating func next() -> Frame? {
    if isLost, !findHeader() { return nil }
    if let expected { return message(of: expected) }
    guard let end = endOfHeader() else {
      guard buffer.count - start > Self.largestHeader else { return nil }
      return lose("a header of over \(Self.largestHeader) bytes")
    }
    let header = buffer[start..<end.lowerBound]
    switch MessageHeader.length(in: header) {
    case .success(let length):
      (start, expected) = (end.upperBound, length)
      return message(of: length)
    case .failure(let problem):
      // Without the field, the next header may stand in the middle of what was taken for one.
      if problem.hasField { start = end.upperBound }
      return lose(problem.text)
    }
  }

  private mutating func message(of length: Int) -> Frame? {
    guard buffer.count - start >= length else { return nil }
    let contents = Array(buffer[start..<(start + length)])
    start += length
    (searched, expected) = (start, nil)
    return .message(contents)
  }

  private mutating func lose(_ problem: String) -> Frame {
    isLost = true
    return .malformed(problem)
  }

  /// The blank line that ends the header.
  private mutating func endOfHeader() -> Range<Int>? {
    var index = max(start, searched - 3)
    while index < buffer.count {
      for mark in ["\r\n\r\n", "\n\n"] where buffer[index...].starts(with: mark.utf8) {
        return index..<(index + mark.utf8.count)
      }
      index += 1
    }
    searched = buffer.count
    return nil
  }

  /// Passes over what cannot be understood, up to the next header; `false` where there is none yet.
  private mutating func findHeader() -> Bool {
    var index = start
    while index + MessageHeader.name.count <= buffer.count {
      if MessageHeader.begins(buffer[index...]) {
        (start, searched, isLost) = (index, index, false)
        return true
      }
      index += 1
    }
    start = index
    return false
  }
}

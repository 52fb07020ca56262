internal import CRMLocaleKit

/// The lines of standard input, as they come.
struct LineReader {
  /// What stands next.
  enum Line {
    /// A line without its line break. A last line without a break counts.
    case text([UInt8])
    /// A line that is longer than any that is kept.
    case tooLong
    /// Nothing yet: whoever writes is at work.
    case later
    /// The end.
    case end
  }

  /// The size in bytes of the longest line that is kept: the largest document, every byte escaped.
  static let longest = 256 << 20

  private var bytes: [UInt8] = []

  /// Where the next line starts, and up to where it was searched for its end.
  private var (start, searched) = (0, 0)
  private var isEnded = false

  /// Whether the line that is being read is dropped.
  private var isTooLong = false

  /// The next line.
  ///
  /// - Parameter mayWait: Whether to wait for one until it is there.
  mutating func next(mayWait: Bool) -> Line {
    while true {
      if let line = finishedLine() { return line }
      if isEnded { return lastLine() }
      guard mayWait || POSIX.waitForInput(0, milliseconds: 0) else { return .later }
      read()
    }
  }

  private mutating func finishedLine() -> Line? {
    guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      return nil
    }
    return line(upTo: end, next: end + 1)
  }

  private mutating func lastLine() -> Line {
    start < bytes.count || isTooLong ? line(upTo: bytes.count, next: bytes.count) : .end
  }

  private mutating func line(upTo end: Int, next: Int) -> Line {
    defer { (start, searched, isTooLong) = (next, next, false) }
    if isTooLong { return .tooLong }
    let line = bytes[start..<end]
    return .text(Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
  }

  private mutating func read() {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    if bytes.count > Self.longest {
      isTooLong = true
      bytes.removeAll()
      searched = 0
    }
    do {
      let chunk = try POSIX.readChunk(0)
      isEnded = chunk.isEmpty
      bytes += chunk
    } catch {
      isEnded = true
      Output.fail(error.message)
    }
  }
}

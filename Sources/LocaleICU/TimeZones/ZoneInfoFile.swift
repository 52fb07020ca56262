/// The rules of one zone as the system's `zoneinfo` folder holds them, in the TZif format of
/// RFC 9636.
struct ZoneInfoFile: Sendable {
  /// The instants of the transitions in epoch seconds, in order.
  private let transitions: [Int64]

  /// The offset from each transition on, in seconds east of UTC; as many as there are transitions.
  private let offsets: [Int]

  /// The offset before the first transition.
  private let firstOffset: Int

  /// What holds after the last transition; `nil` keeps its offset.
  private let rule: PosixZoneRule?

  /// Reads a file; `nil` if it is not one of version 2 or later, or breaks its own promises.
  init?(bytes: [UInt8]) {
    var reader = Reader(bytes: bytes[...])
    // The first block has times of 32 bits for readers of long ago.
    guard let old = Header(&reader), reader.skip(old.length(ofTime: 4)),
      let header = Header(&reader), header.typeCount > 0
    else { return nil }

    var transitions: [Int64] = []
    for _ in 0..<header.timeCount {
      guard let time = reader.integer(bytes: 8), time > transitions.last ?? .min else { return nil }
      transitions.append(time)
    }
    var types: [Int] = []
    for _ in 0..<header.timeCount {
      guard let type = reader.integer(bytes: 1) else { return nil }
      types.append(Int(UInt8(truncatingIfNeeded: type)))
    }
    var typeOffsets: [Int] = []
    for _ in 0..<header.typeCount {
      guard let offset = reader.integer(bytes: 4), abs(offset) < 86_400, reader.skip(2)
      else { return nil }
      typeOffsets.append(Int(offset))
    }
    guard types.allSatisfy({ $0 < typeOffsets.count }),
      reader.skip(
        header.charCount + header.leapCount * 12 + header.standardCount + header.utCount)
    else { return nil }

    self.transitions = transitions
    offsets = types.map { typeOffsets[$0] }
    firstOffset = typeOffsets[0]
    guard let footer = reader.line() else { return nil }
    if footer.isEmpty {
      rule = nil
    } else {
      guard let rule = PosixZoneRule(footer) else { return nil }
      self.rule = rule
    }
  }

  /// The span around an instant, in epoch seconds.
  func span(at instant: Int64) -> ZoneSpan {
    // The number of transitions at or before the instant.
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= instant { low = middle + 1 } else { high = middle }
    }
    let start = low == 0 ? Int64.min : transitions[low - 1]
    let end = low == transitions.count ? Int64.max : transitions[low]
    if low == transitions.count, let rule {
      return rule.span(at: instant).clamped(to: start..<end)
    }
    return ZoneSpan(seconds: start..<end, offset: low == 0 ? firstOffset : offsets[low - 1])
  }
}

extension ZoneInfoFile {
  /// The counts at the head of a block.
  private struct Header {
    let utCount, standardCount, leapCount, timeCount, typeCount, charCount: Int

    init?(_ reader: inout Reader) {
      guard reader.starts(with: "TZif"), reader.skip(4), let version = reader.integer(bytes: 1),
        version >= 0x32, reader.skip(15)
      else { return nil }
      var counts: [Int] = []
      for _ in 0..<6 {
        guard let count = reader.integer(bytes: 4), count >= 0 else { return nil }
        counts.append(Int(count))
      }
      (utCount, standardCount, leapCount) = (counts[0], counts[1], counts[2])
      (timeCount, typeCount, charCount) = (counts[3], counts[4], counts[5])
    }

    /// The bytes that follow the header, with times of so many bytes.
    func length(ofTime size: Int) -> Int {
      timeCount * (size + 1) + typeCount * 6 + charCount + leapCount * (size + 4)
        + standardCount + utCount
    }
  }

  /// Takes numbers from the front of the bytes that are left.
  private struct Reader {
    var bytes: ArraySlice<UInt8>

    func starts(with text: String) -> Bool { bytes.starts(with: text.utf8) }

    mutating func skip(_ count: Int) -> Bool {
      guard count <= bytes.count else { return false }
      bytes = bytes.dropFirst(count)
      return true
    }

    /// A signed integer, the most significant byte first.
    mutating func integer(bytes count: Int) -> Int64? {
      guard count <= bytes.count, let first = bytes.first else { return nil }
      var value = Int64(Int8(bitPattern: first))
      for byte in bytes.dropFirst().prefix(count - 1) { value = value << 8 | Int64(byte) }
      bytes = bytes.dropFirst(count)
      return value
    }

    /// The text between two line feeds, of which the first comes next.
    mutating func line() -> String? {
      guard bytes.first == 0x0A, let end = bytes.dropFirst().firstIndex(of: 0x0A) else {
        return nil
      }
      return String(decoding: bytes[(bytes.startIndex + 1)..<end], as: UTF8.self)
    }
  }
}

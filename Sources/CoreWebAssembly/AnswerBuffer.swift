/// Memory for one answer after another, which grows with the longest of them.
///
/// An answer is its length in four bytes, low byte first, and its text.
struct AnswerBuffer {
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  /// How many bytes the text has so far.
  private(set) var count = 0

  private static let header = 4

  /// Begins an answer in the place of the last one.
  mutating func clear() { count = 0 }

  /// Adds a text that is written into memory with room for so many bytes; nothing where `write` gives
  /// `nil`. Gives the text.
  @inline(__always)
  mutating func add(
    upTo size: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int?
  ) -> UnsafeMutableBufferPointer<UInt8>? {
    if memory.count - Self.header - count < size { grow(by: size) }
    guard let start = memory.baseAddress else { return nil }
    let place = (start + Self.header + count).assumingMemoryBound(to: UInt8.self)
    guard let length = write(UnsafeMutableBufferPointer(start: place, count: size)) else {
      return nil
    }
    count += length
    return UnsafeMutableBufferPointer(start: place, count: length)
  }

  /// The answer, good until the next one is begun.
  mutating func finish() -> UnsafeMutableRawPointer? {
    if memory.count < Self.header { grow(by: 0) }
    memory.baseAddress?.storeBytes(of: UInt32(count).littleEndian, as: UInt32.self)
    return memory.baseAddress
  }

  private mutating func grow(by size: Int) {
    let old = memory
    memory = .allocate(byteCount: 2 * (Self.header + count + size), alignment: 16)
    memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: old.prefix(Self.header + count)))
    old.deallocate()
  }
}

/// Memory for one answer after another, which grows with the longest of them.
struct AnswerBuffer {
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  /// Holds a text with its length in front, in the place of the last one.
  mutating func hold(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeMutableRawPointer? {
    if memory.count < 4 + text.count {
      memory.deallocate()
      memory = .allocate(byteCount: 2 * text.count + 64, alignment: 16)
    }
    guard let start = memory.baseAddress else { return nil }
    start.storeBytes(of: UInt32(text.count).littleEndian, as: UInt32.self)
    if let bytes = text.baseAddress { (start + 4).copyMemory(from: bytes, byteCount: text.count) }
    return start
  }
}

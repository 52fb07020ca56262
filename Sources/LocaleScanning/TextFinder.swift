#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks for any of a few texts.
///
/// It lets the C library look for the rarest byte of a text, which most files do not hold at all.
struct TextFinder: Sendable {
  private struct Needle: Sendable {
    var text: [UInt8]
    /// Where its rarest byte stands.
    var anchor: Int
  }

  private let needles: [Needle]

  init(_ texts: [[UInt8]]) {
    needles = texts.filter { !$0.isEmpty }.map { text in
      // In code lower-case letters are common, capitals and `_` are not.
      let anchor = text.firstIndex { !($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) }
      return Needle(text: text, anchor: anchor ?? 0)
    }
  }

  /// Whether one of the texts stands in some bytes.
  func isFound(in bytes: ArraySlice<UInt8>) -> Bool {
    needles.contains { firstOffset(of: $0, in: bytes) != nil }
  }

  /// All offsets at which one of the texts starts, in order.
  func offsets(in bytes: ArraySlice<UInt8>) -> [Int] {
    var result: [Int] = []
    for needle in needles {
      var rest = bytes
      while let offset = firstOffset(of: needle, in: rest) {
        result.append(offset)
        rest = rest[(offset + needle.text.count)...]
      }
    }
    return result.sorted()
  }

  private func firstOffset(of needle: Needle, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { buffer in
      let rare = Int32(needle.text[needle.anchor])
      let after = needle.text.count - needle.anchor
      var offset = needle.anchor
      while offset + after <= buffer.count, let base = buffer.baseAddress,
        let found = memchr(base + offset, rare, buffer.count - offset - after + 1)
      {
        let position = base.distance(to: UnsafeRawPointer(found))
        let start = position - needle.anchor
        if buffer[start..<(start + needle.text.count)].elementsEqual(needle.text) {
          return bytes.startIndex + start
        }
        offset = position + 1
      }
      return nil
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks for any of a few texts.
///
/// It looks for the rarest byte of a text, which most files do not hold at all: by the C library where
/// there is one.
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

  /// The first offset at which one of the texts starts.
  func first(in bytes: ArraySlice<UInt8>) -> Int? {
    needles.compactMap { firstOffset(of: $0, in: bytes) }.min()
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
      let rare = needle.text[needle.anchor]
      let after = needle.text.count - needle.anchor
      var offset = needle.anchor
      while offset + after <= buffer.count,
        let position = Self.offset(of: rare, in: buffer, offset..<(buffer.count - after + 1))
      {
        let start = position - needle.anchor
        if buffer[start..<(start + needle.text.count)].elementsEqual(needle.text) {
          return bytes.startIndex + start
        }
        offset = position + 1
      }
      return nil
    }
  }

  /// Where a byte stands next.
  private static func offset(
    of byte: UInt8, in buffer: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> Int? {
    #if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
      guard let base = buffer.baseAddress,
        let found = memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    #else
      return buffer[range].firstIndex(of: byte)
    #endif
  }
}

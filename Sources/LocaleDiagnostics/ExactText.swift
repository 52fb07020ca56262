/// A text as a key: two are equal when they are the same, byte for byte.
///
/// Swift takes `é` in one character and in two for equal; files, pages and date-fns do not.
package struct ExactText: Sendable, Hashable {
  /// The text itself.
  package let text: String

  /// Takes a text for a key.
  package init(_ text: String) { self.text = text }

  /// Whether two texts have the same bytes.
  package static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  /// Hashes the bytes.
  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension String {
  /// Whether another text is the same, byte for byte: not what Swift takes for equal.
  package func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    var (left, right) = (self, other)
    return left.withUTF8 { left in right.withUTF8 { left.hasSameBytes(as: $0) } }
  }

  /// Whether it stands before another text in the order of their bytes.
  package func precedes(_ other: String) -> Bool {
    var (left, right) = (self, other)
    return left.withUTF8 { left in right.withUTF8 { left.lexicographicallyPrecedes($0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether as many bytes elsewhere are the same: eight at a time, since texts are compared so often.
  fileprivate func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    let (left, right) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    guard left.baseAddress != right.baseAddress else { return true }
    let words = count & ~7
    for place in stride(from: 0, to: words, by: 8) {
      let word = left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      guard word == right.loadUnaligned(fromByteOffset: place, as: UInt64.self) else {
        return false
      }
    }
    return (words..<count).allSatisfy { left[$0] == right[$0] }
  }
}

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
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the bytes.
  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

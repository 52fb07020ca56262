/// Characters that a terminal obeys or that turn the direction of text, as UTF-8 has them.
enum HiddenCharacter {
  /// The escape of the character that starts at `index`, and how many bytes it replaces; `nil` where
  /// the character shows itself. The bytes are valid UTF-8, so what a first byte promises follows.
  static func escape(
    at index: Int, in content: UnsafeBufferPointer<UInt8>
  ) -> (escape: String, length: Int)? {
    switch content[index] {
    case 0x7F: return ("\\u007f", 1)
    case 0xC2 where content[index + 1] < 0xA0: return (text(UInt32(content[index + 1])), 2)
    // The Arabic letter mark.
    case 0xD8 where content[index + 1] == 0x9C: return (text(0x061C), 2)
    case 0xE2: return escape(after: content[index + 1], content[index + 2])
    default: return nil
    }
  }

  /// Marks, embeddings and isolates of direction, and the separators of lines and paragraphs.
  private static func escape(after second: UInt8, _ third: UInt8) -> (String, Int)? {
    switch (second, third) {
    case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE): (text(0x2000 + UInt32(third - 0x80)), 3)
    case (0x81, 0xA6...0xA9): (text(0x2040 + UInt32(third - 0x80)), 3)
    default: nil
    }
  }

  private static func text(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

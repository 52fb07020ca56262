internal import LocaleSyntax

/// Marks of elements in the tags of an engine.
extension PageReader {
  /// Where a tag of an engine ends that starts at the current position and has the marks of elements in
  /// its texts, as `{{ page | replace: '<script>', '' }}`: they open none.
  mutating func endOfMarkupInTag() -> Int? {
    guard !isComponent, language != .markdown,
      let end = byte(position + 1) == UInt8(ascii: "%") ? endOfWordTag() : holeEnd(position)
    else { return nil }
    var quote: UInt8?
    var hasMarkup = false
    for offset in position + 2..<end {
      let byte = bytes[offset]
      if byte == quote {
        quote = nil
      } else if byte == UInt8(ascii: "<") {
        guard quote != nil else { return nil }
        hasMarkup = true
      } else if quote == nil, "\"'`".utf8.contains(byte) {
        quote = byte
      } else if quote == nil, byte == UInt8(ascii: "{"), bytes[offset + 1] == bytes[position + 1] {
        return nil
      }
    }
    // Words with an apostrophe are no tag.
    return hasMarkup && quote == nil ? end : nil
  }

  /// Where `{% … %}` ends, which may go over lines; `nil` where another one begins before that.
  private mutating func endOfWordTag() -> Int? {
    let end = holeEnds.next(.percentBrace, from: position + 2, in: bytes)
    guard end < bytes.count else { return nil }
    for offset in position + 2..<end
    where bytes[offset] == UInt8(ascii: "{") && bytes[offset + 1] == UInt8(ascii: "%") {
      return nil
    }
    return end + 2
  }
}

/// What a server replaces before the browser sees it.
extension Lexer {
  /// Takes `{{ … }}`, `{% … %}`, `{!! … !!}` or `{# … #}` where no script has braces like that.
  mutating func lexTemplateHole() -> Bool {
    let next = peek(1)
    let isTwofold = next == UInt8(ascii: "{")
    guard
      isTwofold || next == UInt8(ascii: "%") || next == UInt8(ascii: "!")
        || next == UInt8(ascii: "#") && options.hasHolesInStrings
    else { return false }
    // An object's first key is no brace, so two of them are a hole; in a block they are two blocks.
    if isTwofold, !matches("{{--", at: position), !braceOpensObject(),
      !options.hasHolesInStrings || !looksLikeOutput()
    {
      return false
    }
    guard let length = holeLength(at: position, inString: false) else { return false }
    emit(.hole, length)
    return true
  }

  /// Whether `{{ name }}` stands here on one line, as a template writes it and a script does not.
  private mutating func looksLikeOutput() -> Bool {
    guard mayLookAhead, peek(2) == 0x20, let length = holeLength(at: position, inString: true),
      byte(position + length - 3) == 0x20
    else { return false }
    let end = position + length
    guard let semicolon = bytes[position..<end].firstIndex(of: UInt8(ascii: ";")) else {
      return true
    }
    noteWaste(to: semicolon)
    return false
  }

  /// Takes `<?php … ?>` or `<% … %>`.
  mutating func lexServerTag() -> Bool {
    guard let length = holeLength(at: position, inString: false) else { return false }
    emit(.hole, length)
    return true
  }

  /// The length of the hole that starts at an offset; `nil` if none does.
  ///
  /// - Parameter inString: whether it must end on its line.
  mutating func holeLength(at offset: Int, inString: Bool) -> Int? {
    let first = byte(offset)
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "<") else { return nil }
    switch (first, byte(offset + 1)) {
    case (UInt8(ascii: "{"), UInt8(ascii: "{")) where matches("{{--", at: offset):
      return length(from: offset, to: .dashesBraces, onLine: false)
    case (UInt8(ascii: "{"), UInt8(ascii: "{")):
      guard let length = length(from: offset, to: .braces, onLine: inString) else { return nil }
      // `{{{ raw }}}`
      return byte(offset + 2) == UInt8(ascii: "{") && byte(offset + length) == UInt8(ascii: "}")
        ? length + 1 : length
    case (UInt8(ascii: "{"), UInt8(ascii: "%")):
      return length(from: offset, to: .percentBrace, onLine: inString)
    case (UInt8(ascii: "{"), UInt8(ascii: "#")):
      return length(from: offset, to: .hashBrace, onLine: true)
    case (UInt8(ascii: "{"), UInt8(ascii: "!")) where byte(offset + 2) == UInt8(ascii: "!"):
      return length(from: offset, to: .bangsBrace, onLine: inString)
    case (UInt8(ascii: "<"), UInt8(ascii: "?")):
      // The last tag of a file may stay open.
      return length(from: offset, to: .questionAngle, onLine: false)
        ?? (matches("<?php", at: offset) && !inString ? bytes.count - offset : nil)
    case (UInt8(ascii: "<"), UInt8(ascii: "%")):
      return length(from: offset, to: .percentAngle, onLine: inString)
    default: return nil
    }
  }

  private mutating func length(from start: Int, to end: HoleEnd, onLine: Bool) -> Int? {
    let found = holeEnds.next(end, from: start + 2, in: bytes)
    guard found < bytes.count else { return nil }
    if onLine, holeEnds.next(.line, from: start, in: bytes) < found { return nil }
    return found + end.text.utf8CodeUnitCount - start
  }
}

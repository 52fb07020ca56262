internal import LocaleSyntax

/// What a text says of itself.
extension FileFormat {
  /// The format of a file by its name and, where that says nothing, by its text.
  ///
  /// A text that begins as a template does is one, whatever its name: no data begins so, and in a
  /// script a server writes the rest too.
  public init(path: String, bytes: [UInt8]) {
    let text = Self.beginning(of: bytes)
    guard let named = FileFormat(path: path) else {
      self.init("", Self.reading(sniffing: text))
      return
    }
    switch named.reading {
    case .data where Self.beginsTemplate(text):
      self.init(named.ending, .page(.unknown), isSearched: named.isSearched)
    case .script(let dialect, let elements, _) where Self.beginsTemplate(text):
      self.init(
        named.ending, .script(dialect, elements: elements, holes: true),
        isSearched: named.isSearched)
    default: self = named
    }
  }

  /// How a text is read whose name says nothing: a tag makes a page, also further down where it
  /// starts a line; what a template engine writes makes one too; a bracket or a quote makes JSON, an
  /// object whose first key has no double quotes JSON5, and all else is a script.
  private static func reading(sniffing text: ArraySlice<UInt8>) -> SourceReading {
    if text.first == UInt8(ascii: "<") || beginsTemplate(text) { return .page(.unknown) }
    switch text.first {
    case UInt8(ascii: "{"):
      let second = text.dropFirst().drop(while: isBlank).first
      return second == nil || second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
        ? .data(.json) : .data(.json5)
    case UInt8(ascii: "["), UInt8(ascii: "\""), nil: return .data(.json)
    default:
      return holdsScriptElement(text)
        ? .page(.unknown) : .script(.javaScript, elements: true, holes: false)
    }
  }

  /// The text from its first character on that is no blank.
  private static func beginning(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return rest.drop(while: isBlank)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether a text begins with `{%`, `{#`, `{!!` or `{{`. Where a key with its colon follows two
  /// braces, one of them is only too many.
  private static func beginsTemplate(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "{") else { return false }
    switch text.dropFirst().first {
    case UInt8(ascii: "%"), UInt8(ascii: "#"): return true
    case UInt8(ascii: "!"): return text.dropFirst(2).first == UInt8(ascii: "!")
    case UInt8(ascii: "{"): return !beginsMember(text.dropFirst(2))
    default: return false
    }
  }

  /// Whether a key and a colon stand at the start of a text.
  private static func beginsMember(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text.drop(while: isBlank)
    guard let first = rest.first, first != UInt8(ascii: "}") else { return true }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      rest = rest.dropFirst().drop { $0 != first && $0 != 0x0A }.dropFirst()
    } else {
      rest = rest.drop { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == UInt8(ascii: "_") }
    }
    return rest.drop(while: isBlank).first == UInt8(ascii: ":")
  }

  /// Whether `<script` starts a line, with no backtick before it: in a script such a text would stand
  /// in a template literal.
  private static func holdsScriptElement(_ text: ArraySlice<UInt8>) -> Bool {
    let tag = Array("<script".utf8)
    var startsLine = true
    for (offset, byte) in zip(text.indices, text) {
      if byte == UInt8(ascii: "`") { return false }
      if startsLine, byte == tag[0], text.count - (offset - text.startIndex) > tag.count,
        zip(text[offset...], tag).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
      {
        return true
      }
      if byte == 0x0A { startsLine = true } else if !isBlank(byte) { startsLine = false }
    }
    return false
  }
}

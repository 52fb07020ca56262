/// A selector of CSS as far as it can mean an element of the button's own (Selectors 4, 3.1).
struct ElementSelector {
  /// What it selects; `nil` for other elements.
  private(set) var part: ElementUse.Part?

  /// Whether it selects that whatever the state of the page is: nothing else is asked of the element, and
  /// of what stands around it only that it is `html` or `body`.
  private(set) var isUnconditional = true

  /// Whether the next element on the way is a child of the root, where only `body` has anything in it.
  private var isAtRoot = false
  private var isOfRoot = false

  /// Reads one selector, without commas.
  init(_ text: some Sequence<UInt8>, _ names: ElementNames) {
    var compound: [UInt8] = []
    var depth = 0
    for byte in text {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: ")") { depth -= 1 }
      if depth <= 0, Self.isCombinator(byte) {
        take(compound, names)
        compound = []
        // What stands beside another element need not stand there.
        if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "~") { isUnconditional = false }
        if byte != UInt8(ascii: ">") || !isOfRoot { continue }
        isAtRoot = true
      } else {
        compound.append(byte)
      }
    }
    take(compound, names)
  }

  /// The selectors of a list, each with its span.
  static func list(_ text: ArraySlice<UInt8>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = text.startIndex
    var depth = 0
    for offset in text.indices {
      switch text[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "("): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ",") where depth <= 0:
        result.append(start..<offset)
        start = offset + 1
      default: break
      }
    }
    return result + [start..<text.endIndex]
  }

  private static func isCombinator(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "~")
  }

  /// Takes account of the next element on the way.
  private mutating func take(_ compound: [UInt8], _ names: ElementNames) {
    guard !compound.isEmpty else { return }
    let name = String(decoding: compound, as: UTF8.self).lowercased()
    if isAtRoot, name != "body" { isUnconditional = false }
    isAtRoot = false
    isOfRoot = name == "html" || name == ":root"
    let pieces = Self.pieces(of: compound)
    let parts = pieces.map { names.part(named: $0) }
    part = parts.compactMap { $0 }.last
    guard part == nil else {
      if parts.contains(where: { $0 == nil }) || compound.contains(UInt8(ascii: ":")) {
        isUnconditional = false
      }
      return
    }
    if !["html", "body", ":root", "*"].contains(name) { isUnconditional = false }
  }

  /// The classes, ids and values of attributes that a compound selector asks for, a tag and
  /// pseudo-classes apart.
  private static func pieces(of compound: [UInt8]) -> [String] {
    var result: [String] = []
    var rest = compound[...]
    while let mark = rest.firstIndex(where: { [0x2E, 0x23, 0x5B, 0x3A].contains($0) }) {
      let name = rest[(mark + 1)...]
      switch rest[mark] {
      case UInt8(ascii: "["):
        let end = name.firstIndex(of: UInt8(ascii: "]")) ?? name.endIndex
        result.append(attributeValue(name[..<end]))
        rest = name[end...]
      case UInt8(ascii: ":"): return result
      default:
        let end = name.firstIndex { [0x2E, 0x23, 0x5B, 0x3A].contains($0) } ?? name.endIndex
        result.append(String(decoding: name[..<end], as: UTF8.self))
        rest = name[end...]
      }
    }
    return result
  }

  /// The value in `class*="value"`; nothing for an attribute that is not a name.
  private static func attributeValue(_ text: ArraySlice<UInt8>) -> String {
    guard text.starts(with: "class".utf8) || text.starts(with: "id".utf8),
      let equals = text.firstIndex(of: UInt8(ascii: "="))
    else { return "" }
    let quotes: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "'"), 0x20]
    return String(decoding: text[(equals + 1)...].filter { !quotes.contains($0) }, as: UTF8.self)
  }
}

/// How an object is written, so that what is added looks like what was there.
final class ObjectStyle {
  /// Whether each member stands on a line of its own.
  let isMultiline: Bool
  /// The blanks before a member on its own line.
  let indentation: String
  /// The blanks before the closing brace on its own line.
  let outerIndentation: String
  /// The line break of the text.
  let lineBreak: String
  /// The quote around keys; `nil` for keys without quotes.
  let keyQuote: String?
  /// The quote around texts.
  let valueQuote: String

  init(_ object: ObjectSyntax) {
    let tree = object.tree
    let node = tree.nodes[Int(object.node)]
    let open = Int(node.firstToken)
    let children = tree.children(of: object.node)
    let line = tree.tokens.start(open)
    lineBreak = tree.bytes.contains(0x0D) && Self.hasReturn(tree.bytes) ? "\r\n" : "\n"
    outerIndentation = Self.indentation(tree.bytes, at: line)
    if let first = children.first {
      let start = tree.tokens.start(Int(tree.nodes[Int(first)].firstToken))
      isMultiline = tree.bytes[tree.tokens.end(open)..<start].contains(0x0A)
      indentation = Self.indentation(tree.bytes, at: start)
    } else {
      isMultiline = tree.bytes.contains(0x0A) || tree.bytes.count > 60 || tree.dialect == .json
      indentation = outerIndentation + Self.unit(tree, outerIndentation)
    }
    keyQuote = Self.keyQuote(tree, children)
    valueQuote = Self.valueQuote(tree, children)
  }

  private static func hasReturn(_ bytes: [UInt8]) -> Bool {
    guard let offset = bytes.firstIndex(of: 0x0A), offset > 0 else { return false }
    return bytes[offset - 1] == 0x0D
  }

  /// The blanks at the start of the line that an offset stands on.
  private static func indentation(_ bytes: [UInt8], at offset: Int) -> String {
    let start = (bytes[..<offset].lastIndex(of: 0x0A) ?? -1) + 1
    let blanks = bytes[start..<offset].prefix { $0 == 0x20 || $0 == 0x09 }
    return String(decoding: blanks, as: UTF8.self)
  }

  /// One step of indentation: that of the whole text's first nested line.
  private static func unit(_ tree: SyntaxTree, _ outer: String) -> String {
    guard outer.isEmpty else { return outer.hasPrefix("\t") ? "\t" : "  " }
    let lines = tree.bytes.split(separator: 0x0A, maxSplits: 40)
    for line in lines.dropFirst() {
      let blanks = line.prefix { $0 == 0x20 || $0 == 0x09 }
      if !blanks.isEmpty, blanks.count < 9 { return String(decoding: blanks, as: UTF8.self) }
    }
    return "  "
  }

  private static func quote(_ tree: SyntaxTree, at offset: Int) -> String? {
    switch tree.bytes[offset] {
    case UInt8(ascii: "'"): "'"
    case UInt8(ascii: "\""): "\""
    default: nil
    }
  }

  private static func keyQuote(_ tree: SyntaxTree, _ members: [UInt32]) -> String? {
    if tree.dialect == .json { return "\"" }
    let keys = members.compactMap { member -> Int? in
      let node = tree.nodes[Int(member)]
      return node.kind == .property && node.key == node.firstToken ? Int(node.key) : nil
    }
    // One key without quotes shows that quotes are there for need only.
    var quote: String?
    for key in keys {
      guard let found = Self.quote(tree, at: tree.tokens.start(key)) else { return nil }
      quote = found
    }
    return quote
  }

  private static func valueQuote(_ tree: SyntaxTree, _ members: [UInt32]) -> String {
    if tree.dialect == .json { return "\"" }
    for member in members.reversed() {
      let value = tree.nodes[Int(member)].firstChild
      guard value != Node.none, tree.nodes[Int(value)].kind == .string else { continue }
      let start = tree.tokens.start(Int(tree.nodes[Int(value)].firstToken))
      if let quote = quote(tree, at: start) { return quote }
    }
    let strings = (0..<tree.tokens.count).lazy.filter { tree.tokens.kind($0)?.isString == true }
    return strings.lazy.compactMap { quote(tree, at: tree.tokens.start($0)) }.first ?? "'"
  }

  /// A text between the quotes of this object.
  func quoted(_ text: String, in dialect: Dialect) -> String {
    let encoding: TextEncoding =
      dialect == .json
      ? .jsonString : .javaScriptString(quote: valueQuote == "'" ? .single : .double)
    return valueQuote + encoding.encode(text) + valueQuote
  }

  /// A name as a key of this object.
  func key(_ name: String, in dialect: Dialect) -> String {
    if let keyQuote {
      let encoding: TextEncoding =
        dialect == .json
        ? .jsonString : .javaScriptString(quote: keyQuote == "'" ? .single : .double)
      return keyQuote + encoding.encode(name) + keyQuote
    }
    let isName = IdentifierName.isValid(Array(name.utf8)[...], dialect: dialect)
    return isName ? name : quoted(name, in: dialect)
  }
}

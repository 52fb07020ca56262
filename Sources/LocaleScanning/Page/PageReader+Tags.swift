internal import LocaleSyntax

/// Elements and their attributes.
extension PageReader {
  /// An attribute of a tag: its name in lower case and the span of its value without quotes.
  struct Attribute {
    var name: String
    var value: Range<Int>
    var quote: TextEncoding.Quote?
    var hasHole = false
    /// Whether it is code, as in `lang={locale}`.
    var isExpression = false
  }

  /// Reads an opening tag and, for elements of raw text, what stands in it.
  mutating func readTag() {
    let start = position
    position += 1
    let nameStart = position
    while position < bytes.count, !isBlank(bytes[position]), bytes[position] != UInt8(ascii: ">"),
      bytes[position] != UInt8(ascii: "/")
    { position += 1 }
    let name = String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased()
    let attributes = readAttributes()
    let isSelfClosing = byte(position - 2) == UInt8(ascii: "/")
    noteMarkup(attributes)
    switch name {
    case "script":
      if !(isSelfClosing && (isComponent || language == .markdown)) {
        readScript(attributes, tag: start..<position)
      }
    case "html": noteLanguage(attributes, tag: start..<position)
    case "style":
      if !isSelfClosing { readStyle(attributes) }
    case "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript":
      noteHandlers(attributes)
      if !isSelfClosing { skipRawText(name) }
    case "plaintext" where !isComponent && language != .markdown: position = bytes.count
    case "component" where isComponent && !isSelfClosing && isScript(attributes):
      readComponentScript()
    case "template" where !isComponent && !isSelfClosing: inertDepth += 1
    default: noteHandlers(attributes)
    }
  }

  /// Passes over the attributes of a tag and its end.
  mutating func skipAttributes() { _ = readAttributes() }

  private mutating func readAttributes() -> [Attribute] {
    var result: [Attribute] = []
    while position < bytes.count {
      let first = bytes[position]
      if first == UInt8(ascii: ">") {
        position += 1
        return result
      }
      if isBlank(first) || first == UInt8(ascii: "/") || isHole(position) {
        position += 1
      } else if matches("<?") || matches("<%") {
        skipServerTag()
      } else if let end = holeEnd(position) {
        position = end
      } else {
        result.append(readAttribute())
      }
    }
    return result
  }

  private mutating func readAttribute() -> Attribute {
    let start = position
    position += 1
    while position < bytes.count, !isBlank(bytes[position]), bytes[position] != UInt8(ascii: "="),
      bytes[position] != UInt8(ascii: ">"), bytes[position] != UInt8(ascii: "/")
    { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    var attribute = Attribute(name: name, value: position..<position)
    var next = position
    while isBlank(byte(next)) { next += 1 }
    guard byte(next) == UInt8(ascii: "=") else { return attribute }
    position = next + 1
    while isBlank(byte(position)) { position += 1 }
    readValue(&attribute)
    return attribute
  }

  private mutating func readValue(_ attribute: inout Attribute) {
    let first = byte(position)
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      attribute.quote = first == UInt8(ascii: "\"") ? .double : .single
      position += 1
      let start = position
      while position < bytes.count, bytes[position] != first {
        if let end = holeEnd(position) {
          attribute.hasHole = true
          position = end
        } else {
          position += 1
        }
      }
      attribute.value = start..<min(position, bytes.count)
      position = min(position + 1, bytes.count)
    case UInt8(ascii: "{") where isComponent || language == .markdown:
      readBracedValue(&attribute)
    default:
      let start = position
      while position < bytes.count, !isBlank(bytes[position]), bytes[position] != UInt8(ascii: ">")
      {
        if let end = holeEnd(position) {
          attribute.hasHole = true
          position = end
        } else {
          position += 1
        }
      }
      attribute.value = start..<position
    }
  }

  /// Svelte's `on:click={…}`.
  private mutating func readBracedValue(_ attribute: inout Attribute) {
    let start = position + 1
    var depth = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "{") { depth += 1 }
      if bytes[position] == UInt8(ascii: "}") { depth -= 1 }
      position += 1
      if depth == 0 { break }
    }
    attribute.value = start..<max(start, position - 1)
    attribute.isExpression = true
  }

  // MARK: - What a server writes

  /// The offset after the hole that starts at an offset.
  mutating func holeEnd(_ offset: Int) -> Int? {
    if isHole(offset) { return offset + 1 }
    if matches("<?", at: offset) { return end(.questionAngle, offset) ?? bytes.count }
    if matches("<%", at: offset) { return end(.percentAngle, offset) }
    if matches("{{", at: offset) { return end(.braces, offset, onLine: true) }
    if matches("{%", at: offset) { return end(.percentBrace, offset, onLine: true) }
    if matches("{!!", at: offset) { return end(.bangsBrace, offset, onLine: true) }
    return nil
  }

  private mutating func end(_ end: HoleEnd, _ start: Int, onLine: Bool = false) -> Int? {
    let found = holeEnds.next(end, from: start + 2, in: bytes)
    guard found < bytes.count else { return nil }
    if onLine, holeEnds.next(.line, from: start, in: bytes) < found { return nil }
    return found + end.text.utf8CodeUnitCount
  }

  // MARK: - Attributes that matter

  private mutating func noteLanguage(_ attributes: [Attribute], tag: Range<Int>) {
    guard result.pageLanguage == nil, item.depth == 0 || item.isText else { return }
    guard
      let attribute = attributes.first(where: { Self.languageNames.contains($0.name) }),
      !attribute.value.isEmpty
    else { return noteWrittenLanguage(tag) }
    if attribute.name != "lang" || attribute.hasHole || attribute.isExpression
      || bytes[attribute.value].contains(where: { Self.codeMarks.contains($0) })
    {
      result.pageLanguageHole = fileRange(attribute.value)
    } else {
      result.pageLanguage = mappedText(of: attribute)
    }
  }

  /// The attribute, and what Vue, Angular and Thymeleaf make it of.
  private static let languageNames: Set<String> = [
    "lang", ":lang", "v-bind:lang", "[lang]", "[attr.lang]", "th:lang",
  ]

  /// What stands in no language's name, but where an engine or a build step puts one in.
  private static let codeMarks = Set("{}$@%<".utf8)

  /// WordPress's `<html <?php language_attributes(); ?>>`.
  private mutating func noteWrittenLanguage(_ tag: Range<Int>) {
    let text = "language_attributes"
    let finder = TextFinder([Array(text.utf8)])
    guard let start = finder.offsets(in: bytes[tag]).first else { return }
    result.pageLanguageHole = fileRange(start..<(start + text.utf8.count))
  }

  private mutating func noteHandlers(_ attributes: [Attribute]) {
    guard inertDepth == 0 else { return }
    for attribute in attributes where isCode(attribute) {
      guard mayConcern(attribute.value) else { continue }
      var text = text(of: attribute)
      if attribute.name == "href" || attribute.name == "action" {
        guard text.bytes.starts(with: "javascript:".utf8) else { continue }
        text = text.dropping(11)
      }
      var inner = item.nested(
        text, .script, emptyAt: attribute.value.lowerBound,
        encoding: .htmlAttribute(quote: attribute.quote))
      inner.isHandler = true
      scripts.append(inner)
    }
  }

  /// Whether the value of an attribute is run.
  private func isCode(_ attribute: Attribute) -> Bool {
    let name = attribute.name
    return name.hasPrefix("on") || name.hasPrefix("@") || name.hasPrefix("v-on:")
      || name.hasPrefix("x-on:") || name.hasPrefix("x-init") || name == "href" || name == "action"
      || name.hasPrefix("(") || name.hasPrefix(":on")
  }

  /// The value of an attribute, its character references decoded.
  private func text(of attribute: Attribute) -> EmbeddedText {
    CharacterReferences.decode(attribute.value, of: item.source)
  }

  /// The same as a text that knows its place in the file.
  func mappedText(of attribute: Attribute) -> MappedText {
    CharacterReferences.mappedText(attribute.value, quote: attribute.quote, of: item.source)
  }
}

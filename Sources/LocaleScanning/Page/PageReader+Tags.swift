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
    /// How many things stand before it in the tag that a server writes.
    var holesBefore = 0
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
    let isForeign = foreign.isForeign || isXML
    let isSelfClosing =
      byte(position - 2) == UInt8(ascii: "/") && (isForeign || closesElements)
    noteMarkup(attributes)
    if !isComponent, language != .markdown, name != "script" {
      foreign.note(openingTag: name, isClosed: byte(position - 2) == UInt8(ascii: "/"))
    }
    switch name {
    case "script" where isForeign && !isComponent:
      readForeignScript(attributes, tag: start..<position, isClosed: isSelfClosing)
    case "style" where foreign.isForeign && !isSelfClosing:
      readForeignStyle(attributes)
    case _ where foreign.isForeign || isForeign && !isXML: noteHandlers(attributes)
    case "script": if !isSelfClosing { readScript(attributes, tag: start..<position) }
    case "html": noteLanguage(attributes, tag: start..<position)
    case "style":
      if !isSelfClosing { readStyle(attributes) }
    case "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript":
      noteHandlers(attributes)
      if !isSelfClosing {
        skipRawText(name)
        skipEndTag(name)
      }
    case "plaintext" where !isComponent && language != .markdown: position = bytes.count
    case "component" where isComponent && !isSelfClosing && isScript(attributes):
      readComponentScript()
    case "template" where !isComponent && !isSelfClosing: inertDepth += 1
    default: noteHandlers(attributes)
    }
  }

  /// Whether a slash closes an element whatever its name: not so in HTML.
  private var closesElements: Bool {
    isComponent || language == .markdown || language == .razor
  }

  /// Passes over the attributes of a tag and its end.
  mutating func skipAttributes() { _ = readAttributes() }

  private mutating func readAttributes() -> [Attribute] {
    var result: [Attribute] = []
    var holes = 0
    while position < bytes.count {
      let first = bytes[position]
      if first == UInt8(ascii: ">") {
        position += 1
        return result
      }
      if isBlank(first) || first == UInt8(ascii: "/") || isHole(position) {
        position += 1
      } else if matches("<?"), endOfServerCode(position) != nil {
        skipServerTag()
        holes += 1
      } else if let end = holeEnd(position) {
        position = end
        holes += 1
      } else {
        var attribute = readAttribute()
        attribute.holesBefore = holes
        result.append(attribute)
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
        if let end = holeEnd(position, in: first) {
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
  ///
  /// - Parameter quote: The quotes around the text that it stands in.
  mutating func holeEnd(_ offset: Int, in quote: UInt8? = nil) -> Int? {
    if isHole(offset) { return offset + 1 }
    let first = bytes[offset]
    guard first == UInt8(ascii: "<") || first == UInt8(ascii: "{"),
      let end = endOfTag(offset)
    else { return nil }
    if let quote, HoleEnds.isCut(offset..<(end - 2), by: quote, in: bytes) { return nil }
    return end
  }

  private mutating func endOfTag(_ offset: Int) -> Int? {
    if matches("<?", at: offset) { return endOfServerCode(offset) }
    if matches("<%", at: offset) { return endOfPercentTag(offset) }
    if matches("{{", at: offset) { return end(.braces, offset) }
    if matches("{%", at: offset) { return end(.percentBrace, offset) }
    if matches("{!!", at: offset) { return end(.bangsBrace, offset) }
    return nil
  }

  /// The offset after the next end of a kind on the same line.
  private mutating func end(_ end: HoleEnd, _ start: Int) -> Int? {
    let found = holeEnds.next(end, from: start + 2, in: bytes)
    guard found < bytes.count, holeEnds.next(.line, from: start, in: bytes) >= found else {
      return nil
    }
    return found + end.text.utf8CodeUnitCount
  }

  // MARK: - Attributes that matter

  private mutating func noteLanguage(_ attributes: [Attribute], tag: Range<Int>) {
    guard result.pageLanguage == nil, inertDepth == 0, item.depth == 0 || item.isText else {
      return
    }
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
    for (index, attribute) in attributes.enumerated() where isCode(attribute) {
      guard mayConcern(attribute.value), !isRepeated(attribute, attributes[..<index]) else {
        continue
      }
      var text = text(of: attribute)
      if Self.addresses.contains(attribute.name) {
        guard let start = startOfCode(text.bytes) else { continue }
        text = text.dropping(start)
      }
      var inner = item.nested(
        text, .script, emptyAt: attribute.value.lowerBound,
        encoding: .htmlAttribute(quote: attribute.quote))
      inner.isHandler = true
      scripts.append(inner)
    }
  }

  /// Whether the tag has the attribute already: of two the first counts (HTML standard, 13.2.5.33), unless
  /// a server chooses between them.
  private func isRepeated(_ attribute: Attribute, _ before: ArraySlice<Attribute>) -> Bool {
    !isComponent
      && before.suffix(64).contains {
        $0.name == attribute.name && $0.holesBefore == attribute.holesBefore
      }
  }

  /// Where the code of an address begins that is code, `javascript:` in letters of either case. One with
  /// escapes such as `%27` is not read.
  private func startOfCode(_ address: [UInt8]) -> Int? {
    let start = address.firstIndex { $0 > 0x20 } ?? 0
    let scheme = "javascript:".utf8
    guard address.count >= start + scheme.count,
      zip(address[start...], scheme).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
    else { return nil }
    let isHex: (UInt8) -> Bool = { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 | 0x20 }
    var rest = address[(start + scheme.count)...]
    while let percent = rest.firstIndex(of: UInt8(ascii: "%")) {
      rest = rest[(percent + 1)...]
      if rest.count >= 2, rest.prefix(2).allSatisfy(isHex) { return nil }
    }
    return start + scheme.count
  }

  /// Whether the value of an attribute is run.
  private func isCode(_ attribute: Attribute) -> Bool {
    let name = attribute.name
    return name.hasPrefix("on") || name.hasPrefix("@") || name.hasPrefix("v-on:")
      || name.hasPrefix("x-on:") || name.hasPrefix("x-init") || Self.addresses.contains(name)
      || name.hasPrefix("(") || name.hasPrefix(":on")
  }

  /// The attributes with an address that is opened in the page itself.
  private static let addresses: Set<String> = ["href", "xlink:href", "action", "formaction"]

  /// The value of an attribute, its character references decoded.
  private func text(of attribute: Attribute) -> EmbeddedText {
    CharacterReferences.decode(attribute.value, of: item.source)
  }

  /// The same as a text that knows its place in the file.
  func mappedText(of attribute: Attribute) -> MappedText {
    CharacterReferences.mappedText(attribute.value, quote: attribute.quote, of: item.source)
  }
}

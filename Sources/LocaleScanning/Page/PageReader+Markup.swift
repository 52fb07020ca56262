internal import LocaleSyntax

/// Pages that stand in attributes and in expressions of a page.
extension PageReader {
  /// Reads the attributes whose value is markup.
  mutating func noteMarkup(_ attributes: [Attribute]) {
    for attribute in attributes where inertDepth == 0 {
      // What stands between quotes in Astro is a text.
      let isText = attribute.name == "set:html" && attribute.quote != nil
      let isPage = isText || attribute.name == "srcdoc" && !attribute.isExpression
      // Most attributes are neither, and are not looked through.
      guard isPage || attribute.name == "srcdoc" || Self.markupExpressions.contains(attribute.name),
        mayConcern(attribute.value)
      else { continue }
      if isPage { embedPage(attribute) } else { embedExpression(attribute) }
    }
  }

  private mutating func embedPage(_ attribute: Attribute) {
    var page = item.nested(
      CharacterReferences.decode(attribute.value, of: item.source), .page(.unknown),
      emptyAt: attribute.value.lowerBound, encoding: .htmlAttribute(quote: attribute.quote))
    page.isText = true
    page.timeline = .page(phase: 0)
    scripts.append(page)
  }

  private mutating func embedExpression(_ attribute: Attribute) {
    guard attribute.quote != nil else {
      return embedExpression(nil, attribute.value, encoding: nil)
    }
    embedExpression(
      CharacterReferences.decode(attribute.value, of: item.source), attribute.value,
      encoding: .htmlAttribute(quote: attribute.quote))
  }

  /// The attributes of Astro, Vue, Angular, Alpine and JSX whose expression is markup.
  private static let markupExpressions: Set<String> = [
    "set:html", "v-html", ":innerhtml", "[innerhtml]", "x-html", ":srcdoc", "[srcdoc]",
    "v-bind:srcdoc", "dangerouslysetinnerhtml",
  ]

  /// `{@html expression}` of Svelte, at the current position.
  mutating func readMarkupExpression() {
    let start = position + 6
    let end = endOfExpression(from: position)
    position = min(end + 1, bytes.count)
    let range = start..<max(start, end)
    guard inertDepth == 0, finder.isFound(in: bytes[range]) else { return }
    embedExpression(nil, range, encoding: nil)
  }

  /// Reads an expression for the markup in its strings.
  private mutating func embedExpression(
    _ text: EmbeddedText?, _ range: Range<Int>, encoding: TextEncoding?
  ) {
    var inner =
      text.map { item.nested($0, .script, emptyAt: range.lowerBound, encoding: encoding) }
      ?? item.part(range, .script)
    inner.source.options = LexerOptions(dialect: .javaScript)
    inner.source.options.hasHolesInStrings = false
    inner.source.options.isExpression = false
    inner.isModule = true
    inner.timeline = .apart
    scripts.append(inner)
  }

  /// Where the brace closes that opens at an offset, strings and comments passed over; the end of the text where it
  /// does not.
  private func endOfExpression(from start: Int) -> Int {
    Self.endOfExpression(from: start, in: bytes)
  }

  /// The same in any text.
  static func endOfExpression(from start: Int, in bytes: [UInt8]) -> Int {
    var depth = 0
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return offset }
      case UInt8(ascii: "/") where bytes[offset...].starts(with: "/*".utf8):
        offset += 2
        while offset < bytes.count, !bytes[offset...].starts(with: "*/".utf8) { offset += 1 }
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        let quote = bytes[offset]
        offset += 1
        while offset < bytes.count, bytes[offset] != quote {
          offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
        }
      default: break
      }
      offset += 1
    }
    return bytes.count
  }
}

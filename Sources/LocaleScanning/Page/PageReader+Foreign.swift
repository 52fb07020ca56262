internal import LocaleSyntax

/// Scripts in pictures, in formulas and in XML, whose text is read as any other text is.
extension PageReader {
  /// Whether a section of characters starts at the current position that is one.
  var opensSection: Bool {
    (foreign.isForeign || isXML) && bytes[position...].starts(with: "<![CDATA[".utf8)
  }

  /// Passes over a section of characters.
  mutating func skipSection() {
    position = offset(of: "]]>", from: position).map { $0 + 3 } ?? bytes.count
  }

  /// Reads what stands in such a script, whose opening tag ends at the current position. What other
  /// elements hold is no part of it.
  ///
  /// - Parameter isClosed: Whether a slash closes it.
  mutating func readForeignScript(_ attributes: [Attribute], tag: Range<Int>, isClosed: Bool) {
    let start = position
    let (text, isPlain) = isClosed ? (EmbeddedText(), true) : readForeignText()
    let element = ScriptElement(attributes, bytes, in: item.source.path, isComponent: false)
    guard inertDepth == 0, !foreign.isFormula, var options = element.options else { return }
    if foreign.isForeign {
      // An address is not in `src` there, and where there is one, the text is not run.
      if attributes.contains(where: { $0.name == "href" || $0.name == "xlink:href" }) { return }
    } else if let source = element.source {
      return noteSource(source, element, start: tag.lowerBound)
    }
    guard !isClosed,
      readsAll || finder.isFound(in: text.bytes[...])
        || elementFinder.isFound(in: text.bytes[...])
    else { return }
    options.hasDollarHoles = language == .jsp || language == .freemarker
    options.hasAtHoles = language == .razor
    var inner = item.nested(
      text, .script, emptyAt: start, encoding: isPlain ? nil : .htmlAttribute(quote: .double))
    inner.source.options = options
    inner.timeline = element.timeline
    inner.isModule = element.isModule
    scripts.append(inner)
  }

  /// The text up to the end tag of a script, and whether it stands there as it is.
  private mutating func readForeignText() -> (text: EmbeddedText, isPlain: Bool) {
    var text = EmbeddedText()
    var isPlain = true
    var runStart = position
    while position < bytes.count, !isEndTag("script", at: position) {
      let start = position
      var section = start..<start
      if bytes[start] == UInt8(ascii: "&") {
        if let (scalar, length) = CharacterReferences.reference(
          inText: bytes[start..<min(start + 64, bytes.count)])
        {
          text.append(runStart..<start, of: item.source)
          text.append(String(Character(scalar)).utf8, for: start..<(start + length))
          position = start + length
          runStart = position
          isPlain = false
        } else {
          position += 1
        }
        continue
      }
      if opensSection {
        skipSection()
        section = start + 9..<max(start + 9, min(position, bytes.count) - 3)
      } else if matches("<!") {
        readMarkup()
      } else {
        position += 1
        continue
      }
      text.append(runStart..<start, of: item.source)
      text.append(section, of: item.source)
      runStart = position
    }
    text.append(runStart..<position, of: item.source)
    return (text, isPlain)
  }
}

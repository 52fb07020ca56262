internal import LocaleSyntax

/// Script elements, other raw text, and code of the server.
extension PageReader {
  /// Reads what stands in a script element, whose opening tag ends at the current position.
  mutating func readScript(_ attributes: [Attribute], tag: Range<Int>) {
    let start = position
    let (end, cause) = scriptEnd()
    position = end
    let element = ScriptElement(attributes, bytes, in: item.source.path, isComponent: isComponent)
    guard inertDepth == 0, let options = element.options else { return }
    if let source = element.source {
      noteSource(source, element, start: tag.lowerBound)
      return
    }
    guard readsAll || mayConcern(start..<end) else { return }
    if let cause { noteDead(start..<end, cause, tag: tag) }
    let damage = ScriptDamage(start..<end, of: item.source, options: options)
    var inner = item.part(start..<end, .script)
    if var dead = damage.deadScript, item.isFile, language != .markdown {
      dead.holdsLoader = names.mentionsLoader(bytes[start..<end])
      result.deadScripts.append(dead)
      inner = item.nested(damage.text, .script, emptyAt: start, encoding: nil)
    }
    let smarty = SmartyText(start..<end, of: item.source)
    if !isComponent, language != .markdown, smarty.isWritten, damage.deadScript == nil {
      inner = item.nested(smarty.text, .script, emptyAt: start, encoding: nil)
    }
    inner.source.options = options
    inner.source.options.hasDollarHoles = language == .jsp || language == .freemarker
    inner.source.options.hasAtHoles = language == .razor
    inner.source.options.hasSmartyHoles =
      smarty.isWritten ? smarty.hasTags : isSmarty && !smarty.isLiteral
    if literalBlocks.block(around: tag.lowerBound) != nil {
      inner.source.options.hasHolesInStrings = false
      inner.source.options.hasDollarHoles = false
    }
    if item.isText, case .unclosed? = cause { inner.isPart = true }
    inner.timeline = element.timeline
    inner.isModule = element.isModule
    scripts.append(inner)
  }

  /// Notes a script of the file that browsers never run. What a string holds may be only a part.
  private mutating func noteDead(_ range: Range<Int>, _ cause: ScriptFault, tag: Range<Int>) {
    guard item.isFile, !isComponent, language != .markdown else { return }
    var script: DeadScript
    switch cause {
    case .unclosed:
      script = DeadScript(range: fileRange(range), cause: .unclosed, causeRange: fileRange(tag))
    case .doubleEscaped(let place):
      script = DeadScript(
        range: fileRange(range), cause: .doubleEscaped, causeRange: fileRange(place))
    }
    script.holdsLoader = names.mentionsLoader(bytes[range])
    result.deadScripts.append(script)
  }

  mutating func noteSource(
    _ attribute: Attribute, _ element: ScriptElement, start: Int
  ) {
    let text = mappedText(of: attribute)
    guard names.isLoaderAddress(text.text) else { return }
    let range = fileRange(start..<position)
    var loader = LoaderSyntax(
      form: .element, range: range, locale: nil, hidden: nil, source: text, text: item.text)
    loader.isAsync = element.isAsync
    if !element.isAsync, case .page(let phase) = element.timeline {
      loader.moment = ExecutionMoment(origin: .page(phase: phase), path: [range.lowerBound])
    }
    result.loaders.append(loader)
  }

  /// Why a script element never runs.
  private enum ScriptFault {
    case unclosed
    case doubleEscaped(Range<Int>)
  }

  /// Where the contents of a script element end: at `</script`, unless the script hides it between
  /// `<!-- <script` and `-->` (HTML standard, script data double escaped state).
  private func scriptEnd() -> (end: Int, fault: ScriptFault?) {
    var offset = position
    var escape: Int?
    var isDoubleEscaped = false
    var hiding: Range<Int>?
    var hidesMore = false
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "<"):
        if escape == nil, matches("<!--", at: offset) {
          escape = offset
          // `<!-->` ends what it begins.
          offset += 1
        } else if let start = escape, !isDoubleEscaped, isTag("<script", at: offset) {
          if hiding == nil { hiding = start..<(offset + 7) } else { hidesMore = true }
          isDoubleEscaped = true
        } else if isTag("</script", at: offset) {
          if !isDoubleEscaped {
            return (offset, hidesMore ? hiding.map { .doubleEscaped($0) } : nil)
          }
          isDoubleEscaped = false
        }
      case UInt8(ascii: "-") where escape != nil && matches("-->", at: offset):
        escape = nil
        isDoubleEscaped = false
        hiding = nil
      default: break
      }
      offset += 1
    }
    return (bytes.count, hiding.map { .doubleEscaped($0) } ?? .unclosed)
  }

  /// Whether a tag's name stands at an offset and ends there.
  private func isTag(_ name: StaticString, at offset: Int) -> Bool {
    matches(name, at: offset) && endsName(offset + name.utf8CodeUnitCount)
  }

  /// Whether the name of a tag ends before an offset.
  private func endsName(_ offset: Int) -> Bool {
    let after = byte(offset)
    return isBlank(after) || after == UInt8(ascii: ">") || after == UInt8(ascii: "/") || after == 0
  }

  /// Whether the end tag of an element starts at an offset: a longer name is another's.
  func isEndTag(_ name: String, at offset: Int) -> Bool {
    let start = offset + 2
    let end = start + name.utf8.count
    guard end <= bytes.count, bytes[offset] == UInt8(ascii: "<"),
      bytes[offset + 1] == UInt8(ascii: "/"), endsName(end)
    else { return false }
    return zip(bytes[start..<end], name.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }

  /// Passes over the end tag of such an element, which closes nothing else.
  mutating func skipEndTag(_ name: String) {
    guard position < bytes.count else { return }
    position += 2 + name.utf8.count
    skipAttributes()
  }

  /// Passes over the contents of an element of raw text.
  mutating func skipRawText(_ name: String) {
    while position < bytes.count, !isEndTag(name, at: position) { position += 1 }
  }
}

internal import LocaleSyntax

/// Script elements, other raw text, and code of the server.
extension PageReader {
  /// Reads what stands in a script element, whose opening tag ends at the current position.
  mutating func readScript(_ attributes: [Attribute], tag: Range<Int>) {
    let start = position
    let end = scriptEnd()
    position = end
    guard inertDepth == 0, let options = scriptOptions(attributes) else { return }
    if let source = attributes.first(where: { $0.name == "src" }) {
      noteSource(source, start: tag.lowerBound)
      return
    }
    guard readsAll || finder.isFound(in: bytes[start..<end]) else { return }
    var inner = item.part(start..<end, .script)
    inner.source.options = options
    inner.isModule = attributes.contains {
      $0.name == "type" && matches("module", at: $0.value.lowerBound)
    }
    scripts.append(inner)
  }

  /// How the contents of a script element are read; `nil` if they are not run.
  private func scriptOptions(_ attributes: [Attribute]) -> LexerOptions? {
    func value(_ name: String) -> String? {
      attributes.first { $0.name == name }.map {
        String(decoding: bytes[$0.value], as: UTF8.self).lowercased()
      }
    }
    var options = LexerOptions(dialect: .javaScript)
    options.hasHolesInStrings = !isComponent
    options.isExpression = false
    let type = value("type") ?? ""
    let essence = type.prefix { $0 != ";" }.filter { !$0.isWhitespace }
    switch essence {
    case "", "module", "text/javascript", "application/javascript", "text/ecmascript",
      "application/ecmascript", "application/x-javascript", "application/x-ecmascript",
      "text/x-javascript", "text/x-ecmascript", "text/jscript", "text/livescript",
      "text/javascript1.0", "text/javascript1.1", "text/javascript1.2", "text/javascript1.3",
      "text/javascript1.4", "text/javascript1.5", "text/partytown":
      break
    case "text/babel", "text/jsx": options.allowsJSX = true
    case "text/typescript", "application/typescript", "ts": options.dialect = .typeScript
    default:
      // A service that delays scripts puts a word before the type and runs them later.
      guard essence.hasSuffix("-text/javascript") else { return nil }
    }
    switch value("lang") ?? "" {
    case "ts": options.dialect = .typeScript
    case "tsx":
      options.dialect = .typeScript
      options.allowsJSX = true
    case "jsx": options.allowsJSX = true
    default: break
    }
    return options
  }

  private mutating func noteSource(_ attribute: Attribute, start: Int) {
    let text = mappedText(of: attribute)
    guard names.isLoaderAddress(text.text) else { return }
    result.loaders.append(
      LoaderSyntax(
        form: .element, range: fileRange(start..<position), locale: nil, hidden: nil, source: text,
        text: item.text))
  }

  /// Where the contents of a script element end: at `</script`, unless the script hides it between
  /// `<!-- <script` and `-->` (HTML standard, script data double escaped state).
  private func scriptEnd() -> Int {
    var offset = position
    var isEscaped = false
    var isDoubleEscaped = false
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "<"):
        if !isEscaped, matches("<!--", at: offset) {
          isEscaped = true
          offset += 2
        } else if isEscaped, !isDoubleEscaped, isTag("<script", at: offset) {
          isDoubleEscaped = true
        } else if isTag("</script", at: offset) {
          if !isDoubleEscaped { return offset }
          isDoubleEscaped = false
        }
      case UInt8(ascii: "-") where isEscaped && matches("-->", at: offset):
        isEscaped = false
        isDoubleEscaped = false
      default: break
      }
      offset += 1
    }
    return bytes.count
  }

  /// Whether a tag's name stands at an offset and ends there.
  private func isTag(_ name: StaticString, at offset: Int) -> Bool {
    guard matches(name, at: offset) else { return false }
    let after = byte(offset + name.utf8CodeUnitCount)
    return isBlank(after) || after == UInt8(ascii: ">") || after == UInt8(ascii: "/") || after == 0
  }

  /// Passes over the contents of an element of raw text.
  mutating func skipRawText(_ name: String) {
    let end = Array(("</" + name).utf8)
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"), position + end.count <= bytes.count,
        zip(bytes[position..<(position + end.count)], end).allSatisfy({
          $0 == $1 || $0 | 0x20 == $1
        })
      {
        return
      }
      position += 1
    }
  }
}

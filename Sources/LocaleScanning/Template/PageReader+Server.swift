internal import LocaleSyntax

/// Code of the server: passed over, but for the scripts that its strings send.
extension PageReader {
  /// Passes over `<?php … ?>` or `<% … %>`, looking into its strings.
  mutating func skipServerTag() {
    let start = position
    guard byte(start + 1) == UInt8(ascii: "?") else {
      // To a browser it is text.
      guard let end = endOfPercentTag(start) else { return position += 1 }
      position = end
      return readTaggedScript(start..<end)
    }
    guard let end = endOfServerCode(start) else {
      // Browsers take it for a comment: HTML standard, 13.2.5.6.
      position = offset(of: ">", from: start).map { $0 + 1 } ?? bytes.count
      return
    }
    position = end
    guard finder.isFound(in: bytes[start..<end]) else { return }
    var offset = start + 2
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "/") where byte(offset + 1) == UInt8(ascii: "*"):
        offset = (self.offset(of: "*/", from: offset + 2) ?? end) + 2
      case UInt8(ascii: "/") where byte(offset + 1) == UInt8(ascii: "/"), UInt8(ascii: "#"):
        while offset < end, bytes[offset] != 0x0A { offset += 1 }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): offset = readServerStrings(offset, end)
      case UInt8(ascii: "<") where matches("<<<", at: offset): offset = readHeredoc(offset, end)
      default: offset += 1
      }
    }
  }

  /// Where `<% … %>` or `<%-- … --%>` ends that starts at an offset.
  mutating func endOfPercentTag(_ start: Int) -> Int? {
    if language != .erb, matches("<%--", at: start) {
      let end = holeEnds.next(.dashesPercent, from: start + 4, in: bytes)
      if end < bytes.count { return end + 4 }
    }
    let end = holeEnds.next(.percentAngle, from: start + 2, in: bytes)
    return end < bytes.count ? end + 2 : nil
  }

  /// Where code of PHP ends that starts at an offset; `nil` where none does. The last code of a file may
  /// stay open.
  mutating func endOfServerCode(_ start: Int) -> Int? {
    let next = byte(start + 2)
    let isOpen = matches("<?php", at: start) || next == UInt8(ascii: "=")
    let isServer = language == .php || language == .blade
    if isLetter(next), !isOpen, !isServer || matches("<?xml", at: start) { return nil }
    return serverCode.end(from: start + 2, in: bytes) ?? (isOpen || isServer ? bytes.count : nil)
  }

  /// Reads strings and what `.` joins to them. Returns the offset after them.
  private mutating func readServerStrings(_ start: Int, _ end: Int) -> Int {
    var text = ServerText(item.source)
    text.hasFormats = isFormat(before: start)
    var offset = start
    let quote = bytes[start]
    var previous: (quote: UInt8, close: Int)?
    while offset < end {
      let first = bytes[offset]
      if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        let close = closingQuote(of: offset, end)
        if let previous, previous.quote != first {
          result.joints.append(fileRange(previous.close..<(offset + 1)))
        }
        previous = (first, close)
        text.append(
          offset + 1..<max(offset + 1, close), first == UInt8(ascii: "'") ? .single : .double)
        offset = min(close + 1, end)
      } else {
        let last = endOfServerOperand(offset, end)
        text.appendHole(offset..<last)
        offset = last
      }
      let next = startOfCode(from: offset, end)
      guard byte(next) == UInt8(ascii: "."), byte(next + 1) != UInt8(ascii: "=") else { break }
      offset = startOfCode(from: next + 1, end)
    }
    embed(
      text.text, at: start,
      encoding: .javaScriptString(quote: quote == UInt8(ascii: "'") ? .single : .double))
    return max(offset, start + 1)
  }

  /// The offset after blanks and comments.
  private func startOfCode(from start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end {
      if isBlank(bytes[offset]) {
        offset += 1
      } else if matches("/*", at: offset) {
        offset = min(self.offset(of: "*/", from: offset + 2) ?? end, end - 2) + 2
      } else if matches("//", at: offset) || bytes[offset] == UInt8(ascii: "#") {
        while offset < end, bytes[offset] != 0x0A { offset += 1 }
      } else {
        break
      }
    }
    return offset
  }

  /// Whether a string is one that `printf` and its like fill in: their name stands before it in the same
  /// statement.
  private func isFormat(before start: Int) -> Bool {
    let name = Array("printf".utf8)
    var offset = start - 1
    while offset >= max(0, start - 60), bytes[offset] != UInt8(ascii: ";") {
      if bytes[offset...].starts(with: name) { return true }
      offset -= 1
    }
    return false
  }

  private func closingQuote(of start: Int, _ end: Int) -> Int {
    var offset = start + 1
    while offset < end, bytes[offset] != bytes[start] {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(offset, end)
  }

  /// The end of what is joined to a string: the next `.`, `,`, `;` or `)` outside brackets.
  private func endOfServerOperand(_ start: Int, _ end: Int) -> Int {
    var offset = start
    var depth = 0
    while offset < end {
      let code = startOfCode(from: offset, end)
      guard code == offset else {
        offset = code
        continue
      }
      switch bytes[offset] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        if depth == 0 { return offset }
        depth -= 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"):
        if depth == 0 { return offset }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): offset = closingQuote(of: offset, end)
      default: break
      }
      offset += 1
    }
    return end
  }

  /// `<<<HTML … HTML`
  private mutating func readHeredoc(_ start: Int, _ end: Int) -> Int {
    var offset = start + 3
    while offset < end, !isLetter(bytes[offset]), bytes[offset] != 0x0A { offset += 1 }
    let isRaw = byte(offset - 1) == UInt8(ascii: "'")
    let nameStart = offset
    while offset < end, isLetter(bytes[offset]) || bytes[offset] == UInt8(ascii: "_") {
      offset += 1
    }
    let name = bytes[nameStart..<offset]
    guard !name.isEmpty else { return offset + 1 }
    while offset < end, bytes[offset] != 0x0A { offset += 1 }
    let contentStart = min(offset + 1, end)
    // The name that ends it stands at the start of a line, blanks apart.
    while offset < end {
      var word = offset + 1
      while byte(word) == 0x20 || byte(word) == 0x09 { word += 1 }
      if bytes[min(word, end)..<min(word + name.count, end)].elementsEqual(name),
        !isLetter(byte(word + name.count))
      {
        break
      }
      offset += 1
      while offset < end, bytes[offset] != 0x0A { offset += 1 }
    }
    let content = contentStart..<max(contentStart, min(offset, end))
    if isRaw {
      var text = EmbeddedText()
      text.append(content, of: item.source)
      embed(text, at: content.lowerBound, encoding: nil)
    } else {
      var text = ServerText(item.source)
      text.hasFormats = isFormat(before: start)
      text.append(content, .heredoc)
      // PHP takes a backslash for an escape here, and line breaks and quotes as they are.
      let lineBreak = TextEncoding.LineBreak(of: bytes[content])
      embed(
        text.text, at: content.lowerBound, encoding: .templateLiteral(lineBreak: lineBreak))
    }
    return min(content.upperBound + 1 + name.count, end)
  }

  /// Reads a text that the server sends: a page, or a script if it sets something.
  private mutating func embed(_ text: EmbeddedText, at position: Int, encoding: TextEncoding?) {
    guard finder.isFound(in: text.bytes[...]), text.bytes.contains(UInt8(ascii: "=")) else {
      return
    }
    var inner = item.nested(
      text, text.holdsScriptElement ? .page(.unknown) : .script, emptyAt: position,
      encoding: encoding)
    inner.isText = true
    inner.isPart = !text.holdsScriptElement
    inner.timeline = .page(phase: 0)
    scripts.append(inner)
  }
}

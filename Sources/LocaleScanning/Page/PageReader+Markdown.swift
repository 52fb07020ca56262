internal import LocaleSyntax

/// Markdown: code in fences, and code that stands between the paragraphs as it is.
extension PageReader {
  /// Reads what stands on the current line if it is code; returns whether it was.
  mutating func readMarkdown() -> Bool {
    guard position == 0 || bytes[position - 1] == 0x0A else { return false }
    var start = position
    while isBlank(byte(start)), byte(start) != 0x0A { start += 1 }
    if matches("```", at: start) || matches("~~~", at: start) {
      readFence(at: start)
      return true
    }
    guard startsAssignment(at: start) else { return false }
    readBareCode(from: start)
    return true
  }

  /// A fenced code block (CommonMark 0.31, 4.5): up to a line of at least as many marks.
  private mutating func readFence(at start: Int) {
    let mark = bytes[start]
    var end = start
    while byte(end) == mark { end += 1 }
    let length = end - start
    let info = word(from: end)
    let content = lineEnd(from: end)
    var line = content
    var last = bytes.count
    position = bytes.count
    while line < bytes.count {
      var next = line
      while isBlank(byte(next)), byte(next) != 0x0A { next += 1 }
      var marks = next
      while byte(marks) == mark { marks += 1 }
      if marks - next >= length {
        last = line
        position = lineEnd(from: marks)
        break
      }
      line = lineEnd(from: line)
    }
    embed(content..<max(content, last), info)
  }

  private mutating func embed(_ range: Range<Int>, _ info: String) {
    guard !Self.otherFences.contains(info), finder.isFound(in: bytes[range]) else { return }
    var text = EmbeddedText()
    text.append(range, of: item.source)
    let isPage = text.holdsScriptElement || Self.pageFences.contains(info)
    var inner = item.part(range, isPage ? .page(.unknown) : .script)
    inner.isText = true
    inner.source.options.hasHolesInStrings = isPage
    inner.source.options.allowsJSX = info == "jsx" || info == "tsx"
    if info.hasPrefix("ts") || info == "typescript" { inner.source.options.dialect = .typeScript }
    scripts.append(inner)
  }

  /// What shows code, but is none: changes of it, what a terminal says.
  private static let otherFences: Set<String> = [
    "diff", "patch", "text", "txt", "plaintext", "console", "output", "bash", "sh", "shell", "zsh",
    "yaml", "yml", "toml", "ini", "css", "scss", "log",
  ]

  private static let pageFences: Set<String> = [
    "html", "php", "twig", "liquid", "vue", "svelte", "astro", "blade", "erb", "ejs", "hbs",
    "handlebars", "jinja", "jinja2", "njk", "xml",
  ]

  /// Whether a config is set at an offset.
  private func startsAssignment(at start: Int) -> Bool {
    var offset = start
    if matches("window.", at: offset) { offset += 7 }
    guard let name = names.configs.first(where: { bytes[offset...].starts(with: $0.utf8) }) else {
      return false
    }
    offset += name.utf8.count
    while byte(offset) == 0x20 { offset += 1 }
    return byte(offset) == UInt8(ascii: "=") || byte(offset) == UInt8(ascii: ".")
  }

  /// Reads from an assignment to the line on which its brackets are closed.
  private mutating func readBareCode(from start: Int) {
    var depth = 0
    var end = start
    while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "'"), UInt8(ascii: "\""): end = endOfQuote(from: end)
      default: break
      }
      end = min(end + 1, bytes.count)
      if depth <= 0, byte(end) == 0x0A { break }
    }
    var inner = item.part(start..<end, .script)
    inner.source.options.allowsJSX = false
    scripts.append(inner)
    position = end
  }

  private func endOfQuote(from start: Int) -> Int {
    var offset = start + 1
    while offset < bytes.count, bytes[offset] != bytes[start], bytes[offset] != 0x0A {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return offset < bytes.count && bytes[offset] == bytes[start] ? offset : start
  }

  /// Passes over a code span (CommonMark 0.31, 6.1): up to as many backticks in the same paragraph.
  mutating func skipCodeSpan() {
    let start = position
    while byte(position) == UInt8(ascii: "`") { position += 1 }
    let length = position - start
    var offset = position
    while offset < min(bytes.count, start + 2_000) {
      if bytes[offset] == 0x0A, byte(offset + 1) == 0x0A { return }
      var end = offset
      while byte(end) == UInt8(ascii: "`") { end += 1 }
      if end - offset == length { return position = end }
      offset = max(end, offset + 1)
    }
  }

  private func word(from start: Int) -> String {
    var first = start
    while byte(first) == 0x20 { first += 1 }
    var end = first
    while isLetter(byte(end)) || byte(end) >= 0x30 && byte(end) <= 0x39 { end += 1 }
    return String(decoding: bytes[first..<end], as: UTF8.self).lowercased()
  }

  /// Where the next line begins.
  private func lineEnd(from start: Int) -> Int {
    bytes[min(start, bytes.count)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
  }
}

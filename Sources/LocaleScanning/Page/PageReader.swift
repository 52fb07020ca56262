internal import LocaleSyntax

/// Reads a page for its scripts, by the rules of the HTML standard (13.2.5, tokenization).
///
/// It builds no document: it finds the elements that run code, the attributes that do, the language
/// of the page, and the comments.
struct PageReader {
  let item: ScanItem
  let names: ScanNames
  let finder: TextFinder
  let elementFinder: TextFinder
  let language: TemplateLanguage
  let isComponent: Bool
  /// Whether scripts are taken that hold none of the names.
  let readsAll: Bool
  let bytes: [UInt8]
  var position = 0
  /// How many `<template>` elements are open: what stands in one is no part of the page.
  var inertDepth = 0
  /// The pictures and formulas that are open.
  var foreign = ForeignContent()
  /// Where the last style element of a picture ends.
  var foreignStyleEnd = 0
  var result: SourceScan
  var holeEnds = HoleEnds()
  var serverCode = ServerCode()
  /// What an engine sends as it stands.
  let literalBlocks: LiteralBlocks
  /// Whether the file is XML: its scripts are no raw text, and a slash closes every element.
  let isXML: Bool
  /// The scripts found, to be read in turn.
  var scripts: [ScanItem] = []

  init(
    _ item: ScanItem, _ scanner: SourceScanner, language: TemplateLanguage, readsAll: Bool = false
  ) {
    self.readsAll = readsAll
    self.item = item
    names = scanner.names
    finder = scanner.finder
    elementFinder = scanner.elementFinder
    self.language = language
    isComponent = language == .component
    bytes = item.source.bytes
    literalBlocks = isComponent ? LiteralBlocks([]) : LiteralBlocks(bytes)
    isXML = item.isFile && item.source.path.hasSuffix(".xhtml")
    result = SourceScan(path: item.source.path)
  }

  /// Reads the page.
  mutating func read() {
    if item.isFile, !isComponent { skipScriptAtTop() }
    while position < bytes.count {
      if language == .markdown, readMarkdown() { continue }
      switch bytes[position] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "{"): readBrace()
      case UInt8(ascii: "`") where language == .markdown: skipCodeSpan()
      // CommonMark 0.31, 2.4: `\<script>` is a text.
      case UInt8(ascii: "\\") where language == .markdown: position += 2
      case UInt8(ascii: "[") where language == .freemarker && matches("[#--"):
        position = offset(of: "--]", from: position + 4).map { $0 + 3 } ?? bytes.count
      case UInt8(ascii: "@") where language == .razor && matches("@*"):
        position = offset(of: "*@", from: position + 2).map { $0 + 2 } ?? bytes.count
      default: position += 1
      }
    }
  }

  /// Passes over the script between `---js` and `---` that Eleventy runs when it builds the page.
  private mutating func skipScriptAtTop() {
    guard matches("---js"), let end = offset(of: "\n---", from: 5) else { return }
    position = end + 4
  }

  mutating func readMarkup() {
    if matches("<!--") {
      readComment()
    } else if opensSection {
      skipSection()
    } else if matches("<!") {
      // A doctype, or what browsers take for a comment: `<![CDATA[`, `<![endif]>`.
      position = offset(of: ">", from: position).map { $0 + 1 } ?? bytes.count
    } else if matches("<#--") {
      let end = holeEnds.next(.dashesAngle, from: position + 4, in: bytes)
      position = end < bytes.count ? end + 3 : position + 1
    } else if matches("<?") || matches("<%") {
      skipServerTag()
    } else if matches("</") {
      readEndTag()
    } else if isLetter(byte(position + 1)) {
      readTag()
    } else {
      position += 1
    }
  }

  private mutating func readComment() {
    let start = min(position + 4, bytes.count)
    let (last, end) = endOfComment(from: start)
    let inner = start..<max(start, last)
    result.comments.append(
      CommentSyntax(
        text: String(decoding: bytes[inner], as: UTF8.self), range: fileRange(position..<end),
        isOnOwnLine: isAtLineStart(position), isAtTop: isAtTop(position)))
    position = end
  }

  /// Where the text of a comment ends that begins at an offset, and where the comment does. `<!-->` and
  /// `<!--->` are whole comments, and `--!>` ends one like `-->`.
  private func endOfComment(from start: Int) -> (text: Int, comment: Int) {
    var offset = start - 2
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "-") {
        if matches("-->", at: offset) { return (offset, offset + 3) }
        if offset >= start, matches("--!>", at: offset) { return (offset, offset + 4) }
      }
      offset += 1
    }
    return (bytes.count, bytes.count)
  }

  /// An end tag, which may have attributes; without a name it is a comment to browsers.
  private mutating func readEndTag() {
    guard isLetter(byte(position + 2)) else {
      position = offset(of: ">", from: position).map { $0 + 1 } ?? bytes.count
      return
    }
    if isEndTag("template", at: position), inertDepth > 0 { inertDepth -= 1 }
    let nameStart = position + 2
    while position < bytes.count, !isBlank(bytes[position]), bytes[position] != UInt8(ascii: ">"),
      bytes[position] != UInt8(ascii: "/") || position < nameStart
    { position += 1 }
    // A script is passed over as a whole.
    if !foreign.isEmpty, !isEndTag("script", at: nameStart - 2) {
      foreign.note(
        endTag: String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased())
    }
    skipAttributes()
  }

  /// What a template engine takes out or replaces.
  private mutating func readBrace() {
    if literalBlocks.block(around: position)?.lowerBound ?? position < position {
      position += 1
    } else if let end = endOfMarkupInTag() {
      position = end
    } else {
      skipTemplateComment()
    }
  }

  /// `{# … #}`, `{{-- … --}}` and `{% comment %}`: words for the server only.
  private mutating func skipTemplateComment() {
    if matches("{@html"), isComponent {
      readMarkupExpression()
    } else if !isComponent, readSectionScript() {
      return
    } else if matches("{/*"), isComponent || language == .markdown {
      position = offset(of: "*/", from: position + 3).map { $0 + 2 } ?? position + 1
    } else if matches("{*"), language == .unknown, isSmarty {
      position = offset(of: "*}", from: position + 2).map { $0 + 2 } ?? position + 1
    } else if !isComponent || !matches("{#"),
      let end = holeEnds.endOfComment(at: position, in: bytes)
    {
      position = end
    } else {
      position += 1
    }
  }

  /// Whether a part of the page may matter: one of the names stands in it.
  func mayConcern(_ range: Range<Int>) -> Bool {
    finder.isFound(in: bytes[range]) || elementFinder.isFound(in: bytes[range])
  }

  /// Whether the name says that it is a template of Smarty.
  var isSmarty: Bool { item.source.path.hasSuffix(".tpl") }

  // MARK: - Bytes

  func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C
  }

  /// Whether a text stands at an offset, letters of either case alike.
  func matches(_ text: StaticString, at offset: Int? = nil) -> Bool {
    let start = offset ?? position
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in
      for index in 0..<text.count {
        let byte = bytes[start + index]
        let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        if (isUpper ? byte | 0x20 : byte) != text[index] { return false }
      }
      return true
    }
  }

  /// Where a text stands next.
  func offset(of text: StaticString, from start: Int) -> Int? {
    var offset = start
    let first = text.withUTF8Buffer { $0[0] }
    while offset < bytes.count {
      if bytes[offset] | 0x20 == first | 0x20, matches(text, at: offset) { return offset }
      offset += 1
    }
    return nil
  }

  /// Whether the byte at an offset stands for what only running could tell.
  func isHole(_ offset: Int) -> Bool {
    byte(offset) == Holes.placeholder && item.source.holes.contains(offset)
  }

  func fileRange(_ range: Range<Int>) -> Range<Int> { item.source.map.fileRange(of: range) }

  func isAtLineStart(_ offset: Int) -> Bool {
    var index = offset - 1
    while index >= 0, bytes[index] == 0x20 || bytes[index] == 0x09 { index -= 1 }
    return index < 0 || bytes[index] == 0x0A
  }

  private func isAtTop(_ offset: Int) -> Bool {
    bytes[..<offset].allSatisfy { isBlank($0) || $0 >= 0x80 }
  }
}

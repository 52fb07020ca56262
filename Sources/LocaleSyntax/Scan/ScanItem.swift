/// A text to scan: the file, a script element, an attribute, or a literal that holds code.
struct ScanItem: Sendable {
  enum Content: Sendable, Hashable { case script, page(isComponent: Bool) }

  var content: Content
  var source: SyntaxSource
  /// How many texts lie around it.
  var depth = 0
  /// The number of the text that it belongs to: 0 for the file.
  var text = 0
  /// Whether it stands in a string, so that it may be no code at all, only words about code.
  var isText = false
  /// Whether it runs only when something happens, as the code of `onclick`.
  var isHandler = false
  /// Whether it is the whole file.
  var isFile = false

  init(content: Content, source: SyntaxSource) {
    self.content = content
    self.source = source
  }

  init(path: String, bytes: [UInt8], kind: SourceKind) {
    var options = LexerOptions(dialect: .javaScript)
    options.isExpression = false
    switch kind {
    case .page:
      content = .page(isComponent: false)
      options.hasHolesInStrings = true
    case .component: content = .page(isComponent: true)
    case .script(let dialect, let elements, let holes):
      content = .script
      options.dialect = dialect
      options.allowsJSX = elements
      options.hasHolesInStrings = holes
    }
    source = SyntaxSource(
      path: path, bytes: bytes, map: OffsetMap(verbatimAt: 0, count: bytes.count), options: options)
    isFile = true
  }

  /// A text inside this one.
  func nested(_ text: MappedText, _ content: Content) -> ScanItem {
    var result = self
    result.content = content
    result.source.bytes = Array(text.text.utf8)
    result.source.map = text.map
    result.depth += 1
    result.isFile = false
    return result
  }

  /// A span of this text, as it stands.
  func part(_ range: Range<Int>, _ content: Content) -> ScanItem {
    var result = self
    result.content = content
    result.source.bytes = Array(source.bytes[range])
    let segment = OffsetMap.Segment(decoded: 0, source: range, isVerbatim: true)
    result.source.map = source.map.composed(
      with: [segment], emptyAt: range.lowerBound, encoding: nil)
    result.depth += 1
    result.isFile = false
    return result
  }
}

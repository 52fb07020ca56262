internal import LocaleSyntax

/// A text to scan: the file, a script element, an attribute, or a literal that holds code.
struct ScanItem: Sendable {
  enum Content: Sendable, Hashable { case script, page(TemplateLanguage) }

  var content: Content
  var source: SyntaxSource
  /// How many texts lie around it.
  var depth = 0
  /// The number of the text that it belongs to: 0 for the file.
  var text = 0
  /// Whether it stands in a string, so that it may be no code at all, only words about code.
  var isText = false
  /// Whether the string may be a part of a text that goes on elsewhere.
  var isPart = false
  /// Whether it runs only when something happens, as the code of `onclick`.
  var isHandler = false
  /// When it runs.
  var timeline = Timeline.page(phase: 0)
  /// Whether it is a module, whose variables are its own.
  var isModule = false
  /// Whether it is the whole file.
  var isFile = false

  /// When a script runs.
  enum Timeline: Sendable, Hashable {
    /// While the page is read (0), or after it (1).
    case page(phase: Int)
    /// At a time that nobody knows.
    case apart
  }

  init(path: String, bytes: [UInt8], reading: SourceReading) {
    var options = LexerOptions(dialect: .javaScript)
    options.isExpression = false
    switch reading {
    case .page(let language):
      content = .page(language)
      options.hasHolesInStrings = language != .component
    case .script(let dialect, let elements, let holes):
      content = .script
      options.dialect = dialect
      options.allowsJSX = elements
      options.hasHolesInStrings = holes
    case .data: content = .script
    }
    source = SyntaxSource(
      path: path, bytes: bytes, map: OffsetMap(verbatimAt: 0, count: bytes.count), options: options)
    isFile = true
  }

  /// A text that something inside this one decodes to.
  ///
  /// - Parameters:
  ///   - position: where it stands in this text if it is empty.
  ///   - encoding: how it is written in this text; `nil` if as it is.
  func nested(
    _ text: EmbeddedText, _ content: Content, emptyAt position: Int, encoding: TextEncoding?
  ) -> ScanItem {
    var result = self
    result.content = content
    result.source.bytes = text.bytes
    result.source.holes = text.holes
    result.source.map = text.map(in: source.map, emptyAt: position, encoding: encoding)
    result.source.options.isExpression = false
    result.depth += 1
    result.isFile = false
    result.isPart = false
    return result
  }

  /// A span of this text, as it stands.
  func part(_ range: Range<Int>, _ content: Content) -> ScanItem {
    var text = EmbeddedText()
    text.append(range, of: source)
    return nested(text, content, emptyAt: range.lowerBound, encoding: nil)
  }
}

internal import LocaleDiagnostics
internal import LocaleSyntax

/// Finds configs, calls and loaders in scripts and pages, without running anything.
///
///     let scan = SourceScanner(names).scan(bytes, path: "index.html")
///     scan.assignments.first?.value.object?["color"]?.value.string?.text
public struct SourceScanner: Sendable {
  let names: ScanNames
  let finder: TextFinder
  /// What finds the names of elements. They alone make no file one of the chat's.
  let elementFinder: TextFinder

  /// How many scripts and strings of a file are read: no file that a person wrote has more.
  private static let mostTexts = 200_000

  /// Prepares to look for names.
  public init(_ names: ScanNames) {
    self.names = names
    finder = TextFinder(names.needles)
    elementFinder = TextFinder(names.elements.needles)
  }

  /// Whether a file can hold anything at all: whether one of the names stands in it.
  ///
  /// Fast enough to ask of every file of a folder.
  public func mayConcern(_ bytes: [UInt8]) -> Bool { finder.isFound(in: bytes[...]) }

  /// Scans a file.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - path: its path, for findings.
  ///   - reading: how to read it; by its name, and by the text where that tells nothing, unless given.
  public func scan(
    _ bytes: [UInt8], path: String, reading: SourceReading? = nil
  ) -> SourceScan {
    var result = SourceScan(path: path)
    if let problem = TextProblem(bytes, .javaScript) {
      let source = SyntaxSource(
        path: path, bytes: bytes, map: OffsetMap(verbatimAt: 0, count: bytes.count),
        options: LexerOptions(dialect: .javaScript))
      result.diagnostics = SyntaxTree(unreadable: source, problem).diagnostics
      return result
    }
    let reading = reading ?? FileFormat(path: path, bytes: bytes).reading
    var queue = [ScanItem(path: path, bytes: bytes, reading: reading)]
    var next = 0
    var textCount = 1
    // Scripts in strings in scripts come last; the order of the file is restored at the end.
    while next < queue.count {
      let item = queue[next]
      next += 1
      var found: [ScanItem] = []
      switch item.content {
      case .script:
        var reader = ScriptReader(item, self)
        result.append(reader.read())
        found = reader.embedded
      case .page(let language):
        var reader = PageReader(item, self, language: language)
        reader.read()
        result.append(reader.result)
        found = reader.scripts
      }
      for var inner in found where inner.depth <= 4 && queue.count < Self.mostTexts {
        if inner.isText {
          inner.text = textCount
          textCount += 1
        }
        queue.append(inner)
      }
    }
    switch reading {
    case .page, .script(_, _, holes: true):
      result.sort()
      result.addBranches(of: bytes, isComponent: reading == .page(.component))
      var server = ServerComments(bytes, known: result.comments)
      result.comments += server.find()
    case .script, .data: break
    }
    result.sort()
    return result
  }
}

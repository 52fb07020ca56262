package import LocaleSyntax

/// A script of a file, to be read as a whole.
package struct PageScript: Sendable {
  /// Its text.
  package let source: SyntaxSource
  /// The text that it stands in: 0 for the file itself, another number for each text in a string.
  package let text: Int
  /// Whether it is a module.
  package let isModule: Bool
  /// Whether it runs only when something happens.
  package let isHandler: Bool

  init(_ item: ScanItem) {
    source = item.source
    text = item.text
    isModule = item.isModule
    isHandler = item.isHandler
  }
}

extension SourceScanner {
  /// The scripts of a file in their order: those of the page whatever they hold, those in strings where
  /// they hold one of the names.
  package func scripts(
    _ bytes: [UInt8], path: String, reading: SourceReading? = nil
  ) -> [PageScript] {
    let reading = reading ?? FileFormat(path: path, bytes: bytes).reading
    var queue = [ScanItem(path: path, bytes: bytes, reading: reading)]
    var result: [PageScript] = []
    var next = 0
    var textCount = 1
    while next < queue.count {
      let item = queue[next]
      next += 1
      for var inner in contents(of: item, &result) where inner.depth <= 4 && queue.count < 2_000 {
        if inner.isText {
          inner.text = textCount
          textCount += 1
        }
        queue.append(inner)
      }
    }
    return result
  }

  private func contents(of item: ScanItem, _ result: inout [PageScript]) -> [ScanItem] {
    switch item.content {
    case .script:
      var reader = ScriptReader(item, self)
      let scan = reader.read()
      if !item.isText || !scan.isEmpty { result.append(PageScript(item)) }
      return reader.embedded
    case .page(let language):
      var reader = PageReader(item, self, language: language, readsAll: true)
      reader.read()
      return reader.scripts
    }
  }
}

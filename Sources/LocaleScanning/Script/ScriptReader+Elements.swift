internal import LocaleSyntax

/// The page that a script builds of elements.
extension ScriptReader {
  /// The value of `<html lang=…>` among the script's elements: its first token.
  private var languageOfElement: Int? {
    guard item.source.options.allowsJSX else { return nil }
    for token in 0..<tokens.count {
      guard tokens.stands(.jsxPunctuation, at: token), parser.text(token) == "html" else {
        continue
      }
      var name = token + 1
      while let kind = tokens.kind(name), parser.text(name) != ">" {
        if kind == .jsxPunctuation, parser.text(name) == "lang" {
          return tokens.significant(from: tokens.significant(from: name + 1) + 1)
        }
        name += 1
      }
    }
    return nil
  }

  /// Notes the language of the page that a script builds.
  func noteElementLanguage(in result: inout SourceScan) {
    guard let value = languageOfElement else { return }
    if tokens.kind(value) == .openBrace, let close = tokens.closing(of: value) {
      let range = tokens.end(value)..<tokens.start(close)
      result.pageLanguageHole = item.source.map.fileRange(of: range)
    } else {
      result.pageLanguage = language(at: value)
    }
  }

  private func language(at value: Int) -> MappedText? {
    guard tokens.kind(value) == .jsxText else { return nil }
    let range = tokens.range(value)
    let inner = range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
    let isDouble = item.source.bytes[range.lowerBound] == UInt8(ascii: "\"")
    return CharacterReferences.mappedText(
      inner, quote: isDouble ? .double : .single, of: item.source)
  }
}

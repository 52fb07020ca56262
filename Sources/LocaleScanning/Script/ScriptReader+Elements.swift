internal import LocaleSyntax

/// The page that a script builds of elements.
extension ScriptReader {
  /// The language of `<html lang="…">` among the script's elements.
  func elementLanguage(_ tree: SyntaxTree) -> MappedText? {
    guard item.source.options.allowsJSX else { return nil }
    for token in 0..<tokens.count {
      guard tokens.kind(token) == .jsxPunctuation, parser.text(token) == "html" else { continue }
      var name = token + 1
      while let kind = tokens.kind(name), parser.text(name) != ">" {
        if kind == .jsxPunctuation, parser.text(name) == "lang" {
          return language(after: name, tree)
        }
        name += 1
      }
    }
    return nil
  }

  private func language(after name: Int, _ tree: SyntaxTree) -> MappedText? {
    let value = tokens.significant(from: tokens.significant(from: name + 1) + 1)
    guard tokens.kind(value) == .jsxText else { return nil }
    let range = tokens.range(value)
    let inner = range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
    let isDouble = item.source.bytes[range.lowerBound] == UInt8(ascii: "\"")
    return CharacterReferences.mappedText(
      inner, quote: isDouble ? .double : .single, of: item.source)
  }
}

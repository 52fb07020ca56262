import LocaleModel
import LocaleSyntax
import Testing
import WidgetConfig

/// The only config in a text.
func config(_ text: String, path: String = "config.js") throws -> WidgetConfigSource {
  let document = WidgetDocument(path: path, bytes: Array(text.utf8))
  try #require(document.configs.count == 1, "\(text)")
  return document.configs[0]
}

/// Takes the marks `⟦` and `⟧` out of a text and returns what stood between them, in UTF-8 bytes.
func unmarked(_ text: String) -> (text: String, ranges: [Range<Int>]) {
  var plain = ""
  var open: [Int] = []
  var ranges: [Range<Int>] = []
  for character in text {
    switch character {
    case "⟦": open.append(plain.utf8.count)
    case "⟧": ranges.append((open.popLast() ?? 0)..<plain.utf8.count)
    default: plain.append(character)
    }
  }
  return (plain, ranges.sorted { $0.lowerBound < $1.lowerBound })
}

/// The messages of a JSON file.
func botMessages(_ text: String) throws -> BotMessages {
  let tree = SyntaxTree.parse(Array(text.utf8), path: "bot.json", dialect: .json5)
  return BotMessages(ConfigObject(try #require(tree.root?.object)))
}

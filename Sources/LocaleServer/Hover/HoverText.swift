internal import JSONText

/// A text for a small window beside the cursor, as the editor shows it: Markdown or plain.
struct HoverText {
  private let isMarkdown: Bool
  private var blocks: [String] = []
  private var items: [String] = []

  /// An empty text.
  ///
  /// - Parameter formats: Those that the editor shows, the best first.
  init(formats: [String]) { isMarkdown = formats.first == "markdown" }

  /// Adds what it is about.
  mutating func add(heading: String) {
    add(block: isMarkdown ? "**\(Self.escaped(heading))**" : heading)
  }

  /// Adds a sentence.
  mutating func add(_ sentence: String) {
    add(block: isMarkdown ? Self.escaped(sentence) : sentence)
  }

  /// Adds a line of a list: something, and what there is to say of it.
  mutating func add(item: String, isCode: Bool = false, _ text: String) {
    guard isMarkdown else { return items.append("  \(item): \(text)") }
    items.append("- \(isCode ? Self.code(item) : Self.escaped(item)): \(Self.escaped(text))")
  }

  /// Ends a list.
  mutating func endList() {
    guard !items.isEmpty else { return }
    blocks.append(items.joined(separator: "\n"))
    items = []
  }

  private mutating func add(block: String) {
    endList()
    blocks.append(block)
  }

  /// It in a message.
  var json: JSONValue {
    var finished = self
    finished.endList()
    return [
      "kind": isMarkdown ? "markdown" : "plaintext",
      "value": .string(finished.blocks.joined(separator: "\n\n")),
    ]
  }

  /// A text in which Markdown changes nothing.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_<>[]#&~|".contains(character) { result.append("\\") }
      result.append(character == "\n" || character == "\r\n" ? " " : character)
    }
    return result
  }

  /// A text as code, between more backticks than it has in a row.
  static func code(_ text: String) -> String {
    var (longest, current) = (0, 0)
    for letter in text.utf8 {
      current = letter == UInt8(ascii: "`") ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let blank = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + blank + text + blank + fence
  }
}

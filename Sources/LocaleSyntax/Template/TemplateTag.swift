/// What a tag of a template engine does to the text around it: whether it opens a branch of the text,
/// goes on to the next one, or closes it, and whether it writes anything itself.
///
///     TemplateTag(Array("{% else %}".utf8)[...]).events      // [.next]
package struct TemplateTag: Sendable, Hashable {
  /// A border between branches.
  package enum Event: Sendable, Hashable {
    /// A branch begins: of an `if`, a loop, a function. The text names what closes it; it is empty
    /// where a brace does.
    case opens(String, isFunction: Bool)
    /// The next branch of the same choice begins.
    case next
    /// The branches of a choice end.
    case closes(String)
  }

  /// The borders in the order of the tag.
  package internal(set) var events: [Event] = []

  /// Whether it writes text in its own place, such as the value of a variable.
  package internal(set) var isOutput = false

  /// Reads a tag, marks included.
  package init(_ tag: some Collection<UInt8>) {
    let text = TagText(tag)
    if text.starts(with: "{%") {
      readWords(text)
    } else if text.starts(with: "{{") || text.starts(with: "{!!") {
      readBraces(text)
    } else if text.starts(with: "<?") {
      readServerCode(text, after: text.starts(with: "<?php") ? 5 : 2)
    } else if text.starts(with: "<%") {
      readPercentCode(text)
    } else if text.starts(with: "@") {
      readDirective(text)
    } else if text.starts(with: "<") || text.starts(with: "[#") || text.starts(with: "[/#") {
      readElement(text)
    } else if Self.braceWords.contains(where: { text.starts(with: $0) }) {
      open(text.word(at: 1))
    } else if text.starts(with: "{/") {
      close(text.word(at: 2))
    } else if Self.braceElses.contains(where: { text.starts(with: $0) }) {
      goOn()
    } else {
      isOutput =
        !text.starts(with: "{#") && !text.starts(with: "{*") && !text.starts(with: "{literal")
    }
  }

  /// What opens a branch in a template of Smarty.
  package static let braceWords: [StaticString] = [
    "{if ", "{foreach ", "{for $", "{while ", "{section ",
  ]

  /// What begins the next branch there.
  package static let braceElses: [StaticString] = [
    "{else", "{foreachelse}", "{forelse}", "{sectionelse}",
  ]

  /// Whether it is a border between branches.
  package var isBorder: Bool { !events.isEmpty }

  /// Whether it opens a branch that it does not close.
  package var opensBranch: Bool {
    events.contains { if case .opens = $0 { true } else { false } }
  }

  mutating func open(_ key: String, isFunction: Bool = false) {
    events.append(.opens(key, isFunction: isFunction))
  }

  mutating func goOn() { events.append(.next) }

  mutating func close(_ key: String) { events.append(.closes(key)) }
}

extension TemplateTag {
  /// `{% word … %}` of Twig, Jinja, Nunjucks, Django and Liquid.
  private mutating func readWords(_ text: TagText) {
    let word = text.word(at: 2)
    if Self.choices.contains(word) {
      open(Self.closingNames[word] ?? word)
    } else if Self.nextWords.contains(word) {
      goOn()
    } else if word.hasPrefix("end") {
      let key = String(word.dropFirst(3))
      if Self.choices.contains(key) || Self.closingNames.values.contains(key) { close(key) }
    } else {
      isOutput = !Self.silentWords.contains(word) && !word.isEmpty
    }
  }

  /// What chooses between texts, or repeats one.
  private static let choices: Set<String> = [
    "if", "unless", "case", "switch", "for", "foreach", "ifchanged", "ifequal", "ifnotequal",
    "tablerow", "while", "asyncEach", "asyncAll", "section",
  ]

  /// What closes a choice that does not close by its own name: `{% endeach %}` of Nunjucks.
  private static let closingNames = ["asyncEach": "each", "asyncAll": "all"]

  private static let nextWords: Set<String> = [
    "else", "elseif", "elif", "elsif", "elseunless", "when", "empty", "default", "elseifchanged",
  ]

  /// What writes nothing in its own place.
  private static let silentWords: Set<String> = [
    "set", "assign", "import", "from", "load", "comment", "raw", "verbatim", "autoescape",
    "spaceless", "block", "extends", "capture", "macro", "with", "do", "apply", "filter", "use",
    "increment", "decrement", "style", "javascript", "schema", "liquid", "break", "continue", "#",
  ]

  /// `{{ … }}` and its kin: of Handlebars and Mustache sections, of Go templates the words.
  private mutating func readBraces(_ text: TagText) {
    if text.starts(with: "{{--") || text.starts(with: "{{!") || text.starts(with: "{{~!") { return }
    var start = 2
    while text.byte(start) == UInt8(ascii: "{") || text.byte(start) == UInt8(ascii: "~")
      || text.byte(start) == UInt8(ascii: "-")
    { start += 1 }
    // A comment of Go.
    if text.matches("/*", at: text.start(of: start)) { return }
    switch text.byte(start) {
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      let name = text.path(at: start + 1)
      // `{{^}}` is `{{else}}`; `{{#> layout}}` and `{{#*inline}}` choose nothing.
      if name.isEmpty { text.byte(start) == UInt8(ascii: "^") ? goOn() : () } else { open(name) }
    case UInt8(ascii: "/"): close(text.path(at: start + 1))
    default: readBracedWord(text, start)
    }
  }

  private mutating func readBracedWord(_ text: TagText, _ start: Int) {
    let word = text.word(at: start)
    switch word {
    case "else": goOn()
    case "if", "range", "with", "block", "define": open("end", isFunction: word == "define")
    case "end": close("end")
    default: isOutput = !(text.byte(text.start(of: start)) == UInt8(ascii: "$") && text.assigns)
    }
  }

  /// `<#if …>` of FreeMarker, `<c:if …>` of JSP.
  private mutating func readElement(_ text: TagText) {
    let isEnd = text.byte(1) == UInt8(ascii: "/")
    let start = isEnd ? 2 : 1
    if text.byte(start) == UInt8(ascii: "#") {
      let word = text.word(at: start + 1)
      if text.byte(start + 1) == UInt8(ascii: "-") { return }
      switch word {
      case "if", "list", "switch", "items", "macro", "function", "foreach":
        isEnd ? close(word) : open(word, isFunction: word == "macro" || word == "function")
      case "else", "elseif", "case", "default": goOn()
      case "assign", "local", "global", "import", "break", "ftl", "setting", "compress", "escape":
        ()
      default: isOutput = !isEnd
      }
      return
    }
    let name = text.path(at: start)
    switch name {
    case "c:if", "c:when", "c:otherwise", "c:forEach": isEnd ? close(name) : open(name)
    default: isOutput = !isEnd && name != "c:set" && name != "c:choose" && name != "text"
    }
  }
}

/// Tags that begin with `@`: Blade's directives, and the statements of Razor and Angular.
extension TemplateTag {
  /// `@if(…)`, `@else`, `@endif`; of Razor and Angular up to the brace.
  mutating func readDirective(_ text: TagText) {
    let word = text.word(at: 1)
    if word.isEmpty { return isOutput = text.byte(1) == UInt8(ascii: "(") }
    if word.hasPrefix("end"), word.utf8.count > 3 {
      let key = String(word.dropFirst(3))
      if Self.isChoice(key) { close(Self.closing[key] ?? key) }
      return
    }
    let hasArguments = text.bytes.contains(UInt8(ascii: "("))
    switch word {
    case "else", "elseif", "case", "default": goOn()
    case _ where word.hasPrefix("else"): goOn()
    case "empty" where !hasArguments: goOn()
    case _ where Self.isChoice(word): open(Self.closing[word] ?? word)
    default: isOutput = !Self.silent.contains(word)
    }
  }

  /// The directives whose end has another name.
  private static let closing = ["hasSection": "if", "sectionMissing": "if"]

  private static func isChoice(_ word: String) -> Bool { choiceDirectives.contains(word) }

  private static let choiceDirectives: Set<String> = [
    "if", "unless", "isset", "empty", "auth", "guest", "switch", "foreach", "forelse", "for",
    "while", "production", "env", "can", "cannot", "canany", "error", "hasSection",
    "sectionMissing",
    "feature", "role", "hasrole", "hasanyrole", "unlessrole", "permission", "session", "desktop",
    "mobile", "tablet", "admin", "subscribed",
  ]

  /// The directives that write nothing in their own place.
  private static let silent: Set<String> = [
    "php", "section", "show", "stop", "push", "prepend", "once", "verbatim", "break", "continue",
    "extends", "use", "inject", "props", "aware", "set", "parent", "fragment", "pushOnce",
    "prependOnce", "slot", "component",
  ]
}

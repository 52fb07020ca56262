internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import WidgetConfig

/// The part of `wrong-type` that looks at the properties of the config.
enum PropertyTypes {
  static func check(_ config: ConfigWalk, into findings: inout Findings) {
    for visit in config.visits {
      guard let schema = visit.schema else { continue }
      for value in visit.property.value.alternatives {
        if !fits(value, schema.kind, in: config) {
          findings.report(at: value.range, message(schema, value.kind), keyPath: visit.keyPath)
        } else if case .choice(let words) = schema.kind {
          checkWord(value, among: words, visit, into: &findings)
        }
      }
    }
  }

  private static func checkWord(
    _ value: ConfigValue, among words: [String], _ visit: ConfigWalk.Visit,
    into findings: inout Findings
  ) {
    guard let text = value.syntax.flatMap(TextValue.init), !words.contains(text.text) else {
      return
    }
    let nearest = Suggestion.nearest(to: text.text, among: words)
    findings.report(
      at: text.range,
      otherWord(.code(visit.property.name), quoted(words), .quoted(text.text)),
      keyPath: visit.keyPath,
      fixes: nearest.map { [.writing($0, .unsafe, edits: [text.replacement($0)])] } ?? [])
  }

  private static func fits(
    _ value: ConfigValue, _ kind: PropertySchema.Kind, in config: ConfigWalk
  ) -> Bool {
    let type = value.syntax?.kind
    // To set a property to undefined is not to set it.
    if type == .dynamic || type == .missing || type == .undefined { return true }
    switch kind {
    case .boolean: return type == .boolean
    case .color, .choice, .selector, .userID: return type == .string
    case .number: return type == .number
    // Data may name the file that holds the strings.
    case .locale: return value.object != nil || config.isData && type == .string
    case .object(_, let orFalse):
      return value.object != nil || orFalse && value.syntax?.bool == false
    }
  }

  private static func message(_ schema: PropertySchema, _ kind: ValueKind) -> Message {
    let name = MessageArgument.code(schema.name)
    let found = MessageArgument.kind(kind)
    return switch schema.kind {
    case .boolean: boolean(name, found)
    case .color: color(name, found)
    case .choice(let words): word(name, quoted(words), found)
    case .selector: selector(name, found)
    case .userID: text(name, found)
    case .number: number(name, found)
    case .locale: strings(name, found)
    case .object(_, orFalse: true): objectOrFalse(name, found)
    case .object(_, orFalse: false): object(name, found)
    }
  }

  private static func quoted(_ words: [String]) -> MessageArgument {
    .list(words.map { MessageArgument.quoted($0) })
  }
}

extension PropertyTypes {
  static let boolean = Phrase("wrong-type.boolean") { name, kind in
    "\(name) takes true or false, and this is \(kind)"
  }

  static let color = Phrase("wrong-type.color") { name, kind in
    "\(name) takes a colour in quotes, and this is \(kind)"
  }

  static let word = Phrase("wrong-type.word") { name, words, kind in
    "\(name) takes one of \(words), and this is \(kind)"
  }

  static let otherWord = Phrase("wrong-type.other-word") { name, words, text in
    "\(name) takes one of \(words), and this is \(text)"
  }

  static let selector = Phrase("wrong-type.selector") { name, kind in
    "\(name) takes a CSS selector in quotes, and this is \(kind)"
  }

  static let text = Phrase("wrong-type.text") { name, kind in
    "\(name) takes a text in quotes, and this is \(kind)"
  }

  static let number = Phrase("wrong-type.number") { name, kind in
    "\(name) takes a number, and this is \(kind)"
  }

  static let strings = Phrase("wrong-type.strings") { name, kind in
    "\(name) takes an object of strings, and this is \(kind)"
  }

  static let object = Phrase("wrong-type.object") { name, kind in
    "\(name) takes an object, and this is \(kind)"
  }

  static let objectOrFalse = Phrase("wrong-type.object-or-false") { name, kind in
    "\(name) takes an object or false, and this is \(kind)"
  }

  static let messages = [
    MessageForm(boolean), MessageForm(color), MessageForm(word), MessageForm(otherWord),
    MessageForm(selector), MessageForm(text), MessageForm(number), MessageForm(strings),
    MessageForm(object), MessageForm(objectOrFalse),
  ]
}

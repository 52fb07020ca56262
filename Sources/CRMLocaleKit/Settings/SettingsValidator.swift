internal import LocaleDiagnostics
internal import LocaleSyntax

/// Holds a settings file against the table of what may stand in it.
struct SettingsValidator {
  private let path: String

  /// The mistakes, in the order of the table.
  private(set) var problems: [Diagnostic] = []

  init(path: String) { self.path = path }

  /// Checks a value and all that is in it.
  mutating func check(_ value: ValueSyntax, _ shape: SettingsShape) {
    switch shape {
    case .leaf(let leaf): check(value, leaf)
    case .list(let inner):
      guard let elements = value.array else { return refuse(value, .array) }
      for element in elements { check(element, inner) }
    case .map(let keys, let inner):
      for member in members(of: value) {
        check(member.key?.text ?? "", at: member.keyRange, keys)
        check(member.value, inner)
      }
    case .object(let properties): check(value, properties)
    }
  }

  private mutating func check(_ value: ValueSyntax, _ properties: [SettingsProperty]) {
    guard value.object != nil else { return refuse(value, .object) }
    let members = members(of: value)
    for member in members {
      let name = member.key?.text ?? ""
      if let property = properties.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        check(member.value, property.shape)
      } else {
        report(
          "unknown-key", member.keyRange, Self.unknown(.code(name)), help(for: name, properties))
      }
    }
    for property in properties where property.isRequired {
      guard !members.contains(where: { $0.key?.text == property.name }) else { continue }
      report(
        "missing-key", value.object?.openBrace ?? value.range, Self.missing(.code(property.name)))
    }
  }

  /// The members of an object, each key once. What else may stand in an object of a script does not
  /// stand in settings.
  private mutating func members(of value: ValueSyntax) -> [MemberSyntax] {
    guard let object = value.object else {
      refuse(value, .object)
      return []
    }
    var seen: Set<ExactText> = []
    return object.members.filter { member in
      guard member.kind == .property, let key = member.key?.text else {
        report("syntax-error", member.range, Self.noProperty())
        return false
      }
      guard !seen.insert(ExactText(key)).inserted else { return true }
      report("duplicate-key", member.keyRange, Self.duplicate(.code(key)))
      return false
    }
  }

  private func help(for name: String, _ properties: [SettingsProperty]) -> Message {
    let names = properties.map { $0.name }
    return Suggestion.nearest(to: name, among: names).map { Self.didYouMean(.code($0)) }
      ?? Self.known(.codes(names))
  }
}

extension SettingsValidator {
  private mutating func check(_ value: ValueSyntax, _ leaf: SettingsLeaf) {
    switch leaf.valueKind {
    case .boolean: if value.bool == nil { refuse(value, .boolean) }
    case .number:
      guard let number = value.number else { return refuse(value, .number) }
      if number != 1 { report("wrong-type", value.range, Self.otherVersion()) }
    default:
      guard let text = value.string?.text else { return refuse(value, .string) }
      check(text, at: value.range, leaf)
    }
  }

  private mutating func check(_ text: String, at range: Range<Int>, _ leaf: SettingsLeaf) {
    guard !leaf.takes(text) else { return }
    switch leaf {
    case .rules:
      let nearest = Suggestion.nearest(to: text, among: leaf.words ?? [])
      report(
        "unknown-key", range, Self.unknownRule(.code(text)),
        nearest.map { Self.didYouMean(.code($0)) } ?? Self.seeRules(.code("crmlocale rules")))
    case .language:
      report("wrong-type", range, Self.noLanguage(.quoted(text)))
    case .output:
      report(
        "wrong-type", range, Self.noOutput(.quoted(text)),
        Self.known(.codes(ReportFormat.allCases.map { $0.rawValue })))
    case .address: report("wrong-type", range, Self.noAddress(.quoted(text)))
    case .glob, .path, .ending: report("wrong-type", range, Self.empty())
    default:
      let words = leaf.words ?? []
      report(
        "wrong-type", range, Self.notOneOf(.quoted(text)),
        Suggestion.nearest(to: text, among: words).map { Self.didYouMean(.code($0)) }
          ?? Self.known(.codes(words)))
    }
  }

  private mutating func refuse(_ value: ValueSyntax, _ wanted: ValueKind) {
    // A value that is missing is a mistake of the syntax, which is told already.
    guard value.kind != .missing else { return }
    report("wrong-type", value.range, Self.wrongKind(.kind(wanted), .kind(value.valueKind)))
  }

  private mutating func report(
    _ code: RuleCode, _ range: Range<Int>, _ message: Message, _ help: Message? = nil
  ) {
    problems.append(
      Diagnostic(
        code: code, severity: .error, message: message,
        location: SourceLocation(path: path, range: range), help: help))
  }
}

extension SettingsValidator {
  static let unknown = Phrase("settings.unknown") { name in "there is no setting \(name)" }
  static let didYouMean = Phrase("settings.did-you-mean") { name in "did you mean \(name)?" }
  static let known = Phrase("settings.known") { names in "there are \(names)" }
  static let missing = Phrase("settings.missing") { name in "\(name) is missing here" }
  static let duplicate = Phrase("settings.duplicate") { name in "\(name) is set already" }
  static let noProperty = Phrase(
    "settings.no-property", "settings are keys and values, nothing that has to be worked out")
  static let wrongKind = Phrase("settings.wrong-kind") { wanted, found in
    "\(wanted) is expected here, not \(found)"
  }
  static let otherVersion = Phrase(
    "settings.other-version", "this crmlocale reads settings of version 1")
  static let unknownRule = Phrase("settings.unknown-rule") { code in "there is no rule \(code)" }
  static let seeRules = Phrase("settings.see-rules") { command in "`\(command)` lists them all" }
  static let noLanguage = Phrase("settings.no-language") { text in
    "\(text) is not a language; write a BCP 47 tag, such as pl or pt-BR"
  }
  static let noOutput = Phrase("settings.no-output") { text in
    "\(text) is not a report; write a format, or one with = and a file behind it"
  }
  static let noAddress = Phrase("settings.no-address") { text in
    "\(text) is not the address of a page; write it with https:// and without #"
  }
  static let notOneOf = Phrase("settings.not-one-of") { text in "\(text) is not known here" }
  static let empty = Phrase("settings.empty", "an empty text names nothing")
}

extension ValueSyntax {
  /// What kind of value it is, in words.
  fileprivate var valueKind: ValueKind {
    switch kind {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number, .bigInt: .number
    case .boolean: .boolean
    case .null: .null
    case .undefined: .undefined
    case .dynamic, .missing: .expression
    }
  }
}

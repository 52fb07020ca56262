internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax
internal import WidgetConfig

/// A property that the widget does not have.
struct UnknownProperty: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for call in file.document.scan?.calls ?? [] where call.method == "setMeta" {
      checkMeta(call, into: &findings)
    }
    for visit in file.configs.flatMap({ $0.visits }) where visit.schema == nil {
      let names = visit.ownerSchema.properties.map { $0.name }
      let nearest = Suggestion.nearest(to: visit.property.name, among: names)
      let renames = nearest.map { fixes(visit, to: $0) } ?? []
      let help = nearest.map { Self.didYouMean(.code($0)) } ?? help(visit, names)
      findings.report(
        at: visit.property.nameRange,
        Self.ignored(.code(visit.ownerSchema.name), .quoted(visit.property.name)),
        keyPath: visit.keyPath, help: renames.isEmpty ? help : nil, fixes: renames)
    }
  }

  /// What `setMeta` takes: the vendor's page has `bot_params`; `lead`, `contact` and `note` stand in calls
  /// that sites make, such as `amo_social_button.setMeta({lead: {custom_fields: […]}})`.
  private static let metaKeys = ["bot_params", "lead", "contact", "note"]

  private func checkMeta(_ call: CallSyntax, into findings: inout Findings) {
    guard let object = call.arguments.first?.object else { return }
    for member in object.members {
      guard let key = member.key, member.kind == .property || member.kind == .shorthand,
        !Self.metaKeys.contains(where: { $0.utf8.elementsEqual(key.text.utf8) })
      else { continue }
      let nearest = Suggestion.nearest(to: key.text, among: Self.metaKeys)
      let edits = nearest.map { ObjectEditor(object).renaming(member, to: $0) } ?? []
      findings.report(
        at: key.fileRange, Self.unknownToMeta(.quoted(key.text)),
        severity: nearest == nil ? .warning : nil,
        help: nearest == nil ? Self.belongsInParameters(.code("bot_params")) : nil,
        fixes: nearest.map { [.writing($0, .safe, edits: edits)] } ?? [])
    }
  }

  private func fixes(_ visit: ConfigWalk.Visit, to name: String) -> [Fix] {
    guard visit.owner[name] == nil, let member = visit.property.member,
      let object = visit.owner.syntax
    else { return [] }
    return [.writing(name, .safe, edits: ObjectEditor(object).renaming(member, to: name))]
  }

  /// Where the property would belong, or what there is here.
  private func help(_ visit: ConfigWalk.Visit, _ names: [String]) -> Message {
    guard let owner = ConfigSchema.owner(of: visit.property.name) else {
      return Self.known(.code(visit.ownerSchema.name), .codes(names))
    }
    return owner.keyPath.isEmpty
      ? Self.belongsOutside() : Self.belongsIn(.code(owner.keyPath.joined(separator: ".")))
  }
}

extension UnknownProperty {
  static let ignored = Phrase("unknown-property.ignored") { owner, name in
    "\(owner) has no property \(name): it is ignored"
  }

  static let unknownToMeta = Phrase("unknown-property.unknown-to-meta") { name in
    "setMeta does not know \(name): the bot never sees it"
  }

  static let belongsInParameters = Phrase("unknown-property.belongs-in-parameters") { name in
    "parameters of the bot belong in \(name)"
  }

  static let didYouMean = Phrase("unknown-property.did-you-mean") { name in
    "did you mean \(name)?"
  }

  static let belongsIn = Phrase("unknown-property.belongs-in") { path in
    "it belongs in \(path)"
  }

  static let belongsOutside = Phrase(
    "unknown-property.belongs-outside", "it belongs in the config itself")

  static let known = Phrase("unknown-property.known") { owner, names in "\(owner) has \(names)" }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "unknown-property", .error,
    summary: "a config property that the widget does not have",
    explanation: """
      The widget reads the properties that the vendor's page describes and ignores all others without \
      a word: the colour stays as it was, the frame stays a window. Mostly it is a typing mistake, or \
      a property that stands one level too high or too low.
      """,
    messages: [MessageForm(ignored), MessageForm(unknownToMeta)],
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {⟦colour⟧: '#000', onlinechat: {mode: 'widget'}};",
        good: "window.crmPluginConfig = {color: '#000', onlinechat: {mode: 'widget'}};",
        isFixed: true)
    ])
}

internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import WidgetConfig

/// A property that the widget does not have.
enum UnknownProperty: ConfigRule {
  static func check(_ config: ConfigWalk, into findings: inout Findings) {
    for visit in config.visits where visit.schema == nil {
      let names = visit.ownerSchema.properties.map(\.name)
      let nearest = Suggestion.nearest(to: visit.property.name, among: names)
      let renames = nearest.map { fixes(visit, to: $0) } ?? []
      let help = nearest.map { "did you mean \($0)?" } ?? help(visit, names)
      findings.report(
        descriptor, at: visit.property.nameRange, message(visit),
        help: renames.isEmpty ? help : nil,
        fixes: renames)
    }
  }

  private static func fixes(_ visit: ConfigWalk.Visit, to name: String) -> [Fix] {
    guard visit.owner[name] == nil, let member = visit.property.member,
      let object = visit.owner.syntax
    else { return [] }
    return [Fix("Write \(name)", .safe, edits: ObjectEditor(object).renaming(member, to: name))]
  }

  /// Where the property would belong, or what there is here.
  private static func help(_ visit: ConfigWalk.Visit, _ names: [String]) -> String {
    if let path = ConfigSchema.path(of: visit.property.name) { return "it belongs in \(path)" }
    return "\(visit.ownerSchema.name) has \(names.joined(separator: ", "))"
  }
}

extension UnknownProperty {
  private static func message(_ visit: ConfigWalk.Visit) -> String {
    "\(visit.ownerSchema.name) has no property \"\(visit.property.name)\": it is ignored"
  }

  static let descriptor = RuleDescriptor(
    "unknown-property", .error,
    summary: "a config property that the widget does not have",
    explanation: """
      The widget reads the properties that the vendor's page describes and ignores all others without \
      a word: the colour stays as it was, the frame stays a window. Mostly it is a typing mistake, or \
      a property that stands one level too high or too low.
      """,
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {⟦colour⟧: '#000', onlinechat: {mode: 'widget'}};",
        good: "window.crmPluginConfig = {color: '#000', onlinechat: {mode: 'widget'}};",
        isFixed: true)
    ])
}

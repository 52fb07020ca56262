internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import WidgetConfig

/// A config property with a value of another type than it takes. Reported as `wrong-type`, like the
/// same mistake among the strings.
enum PropertyType: ConfigRule {
  static var descriptor: RuleDescriptor { WrongType.descriptor }

  static func check(_ config: ConfigWalk, into findings: inout Findings) {
    for visit in config.visits {
      guard let schema = visit.schema else { continue }
      for value in visit.property.value.alternatives where !fits(value, schema.kind, in: config) {
        findings.report(
          descriptor, at: value.range,
          "\(schema.name) takes \(schema.expectation), and this is \(value.typeName)")
      }
    }
    for visit in config["onlinechat.mode"] {
      guard case .choice(let words) = visit.schema?.kind else { continue }
      for value in visit.property.value.alternatives {
        guard let text = value.syntax.flatMap(TextValue.init), !words.contains(text.text) else {
          continue
        }
        let nearest = Suggestion.nearest(to: text.text, among: words)
        findings.report(
          descriptor, at: text.range,
          "mode takes \(visit.schema?.expectation ?? ""), and this is \"\(text.text)\"",
          fixes: nearest.map { [Fix("Write \($0)", .unsafe, edits: [text.replacement($0)])] } ?? [])
      }
    }
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
}

extension ConfigValue {
  /// What the value is, with its article.
  var typeName: String {
    switch syntax?.kind {
    case .object, nil: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number, .bigInt: "a number"
    case .boolean: "a boolean"
    case .null: "null"
    case .undefined: "undefined"
    case .dynamic, .missing: "an expression"
    }
  }
}

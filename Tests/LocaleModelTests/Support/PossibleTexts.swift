import LocaleModel
import LocaleSyntax

extension ConfigValue {
  /// Every value that this one may turn out to be, as text: keys in order, no blanks. `nil` where
  /// only running the page could tell.
  var possibleTexts: Set<String>? {
    switch self {
    case .choice(let values): Self.joined(values.map(\.possibleTexts))
    case .literal(let object), .merged(let object): object.possibleTexts
    case .syntax(let value): value.possibleTexts
    }
  }

  /// All of several sets, where each of them is known.
  static func joined(_ sets: [Set<String>?]) -> Set<String>? {
    sets.reduce(into: Set<String>?([])) { all, set in
      all = all.flatMap { all in set.map(all.union) }
    }
  }
}

extension ConfigObject {
  var possibleTexts: Set<String>? {
    guard unknowns.isEmpty else { return nil }
    var texts: Set<String> = ["{"]
    for name in Set(properties.map(\.name)).sorted() {
      guard let values = self[name]?.value.possibleTexts else { return nil }
      texts = Set(texts.flatMap { text in values.map { "\(text)\(name):\($0)," } })
    }
    return Set(texts.map { $0 + "}" })
  }
}

extension ValueSyntax {
  var possibleTexts: Set<String>? {
    if let object { return ConfigObject(object).possibleTexts }
    switch kind {
    case .string: return (string?.text).map { ["\"\($0)\""] }
    case .number: return number.map { ["\(Int($0))"] }
    case .boolean: return bool.map { ["\($0)"] }
    case .null: return ["null"]
    case .undefined: return ["undefined"]
    case .object, .array, .bigInt, .dynamic, .missing: return nil
    }
  }
}

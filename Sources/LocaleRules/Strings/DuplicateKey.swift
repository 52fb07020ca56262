internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import WidgetConfig

/// A key that comes twice in one object: the later one wins, the earlier is lost.
struct DuplicateKey: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales { check(locale.overrides.object, below: [], into: &findings) }
    for config in file.configs {
      for (keyPath, object) in config.objects { check(object, below: keyPath, into: &findings) }
    }
  }

  private func check(
    _ object: ConfigObject, below keyPath: [String], into findings: inout Findings
  ) {
    for (earlier, later) in Self.repetitions(in: object.properties) {
      // Each removes the one before it, so that all together leave the one that counts.
      let (earlier, property) = (object.properties[earlier], object.properties[later])
      findings.report(
        at: property.nameRange, Self.twice(.quoted(property.name)),
        keyPath: keyPath + [property.name],
        notes: [.init(Self.firstIsHere(), at: findings.location(earlier.nameRange))],
        fixes: fixes(removing: earlier, from: object))
    }
  }

  /// Removing the earlier key changes nothing for visitors, but a person should say which one was
  /// meant.
  /// The properties whose names came before, each with the last one of its name before it.
  ///
  /// Names are told apart by their codes: a browser takes `é` in one character and in two for
  /// different keys.
  private static func repetitions(
    in properties: [ConfigProperty]
  ) -> [(earlier: Int, later: Int)] {
    var result: [(earlier: Int, later: Int)] = []
    // A few names are compared faster than they are put in order.
    guard properties.count > fewNames else {
      let marks = properties.map { mark(of: $0.name) }
      for later in properties.indices {
        var earlier = later - 1
        while earlier >= 0 {
          if marks[earlier] == marks[later], properties[earlier].isNamed(properties[later].name) {
            result.append((earlier, later))
            break
          }
          earlier -= 1
        }
      }
      return result
    }
    var last: [ExactText: Int] = [:]
    last.reserveCapacity(properties.count)
    for (later, property) in properties.enumerated() {
      let earlier = last.updateValue(later, forKey: ExactText(property.name))
      if let earlier { result.append((earlier, later)) }
    }
    return result
  }

  private static let fewNames = 16

  /// What two names have in common that are the same: their length, their first and their last byte.
  private static func mark(of name: String) -> Int {
    name.utf8.count << 16 | Int(name.utf8.first ?? 0) << 8 | Int(name.utf8.last ?? 0)
  }

  private func fixes(removing earlier: ConfigProperty, from object: ConfigObject) -> [Fix] {
    guard let member = earlier.member, let syntax = object.syntax else { return [] }
    return [Fix(Self.removeFirst(), .unsafe, edits: ObjectEditor(syntax).removing(member))]
  }
}

extension DuplicateKey {
  static let twice = Phrase("duplicate-key.twice") { name in
    "\(name) comes twice in this object: this one counts"
  }

  static let firstIsHere = Phrase(
    "duplicate-key.first-is-here", "the first is here; the chat never sees it")

  static let removeFirst = Phrase("duplicate-key.remove-first", "Remove the first")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "duplicate-key", .error,
    summary: "a key twice in one object",
    explanation: """
      Of two equal keys in one object a browser keeps the later and drops the earlier in silence. \
      One of the two texts is never shown, and it need not be the one that you think.
      """,
    messages: [MessageForm(twice)],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "powered_by": "By", "⟦powered_by⟧": "Made by"}"#,
        good: #"{"extends": "en", "powered_by": "Made by"}"#, isFixed: true)
    ])
}

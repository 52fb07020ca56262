import LocaleDiagnostics
import Testing

/// What a rule says of a source: its sentence, and the property that it is about.
struct SaidCase: CustomTestStringConvertible {
  let code: RuleCode
  let path: String
  let source: String
  let sentence: String
  let keyPath: String
  /// What can be done: the help, or the titles of the fixes.
  let advice: [String]
  let siblings: [String: String]

  init(
    _ code: RuleCode, _ path: String, _ source: String, _ sentence: String, at keyPath: String = "",
    advice: String..., siblings: [String: String] = [:]
  ) {
    self.code = code
    self.path = path
    self.source = source
    self.sentence = sentence
    self.keyPath = keyPath
    self.advice = advice
    self.siblings = siblings
  }

  /// A config that a script sets.
  static func config(
    _ code: RuleCode, _ value: String, _ sentence: String, at keyPath: String = "",
    advice: String...
  ) -> SaidCase {
    SaidCase(
      SaidCase(code, "chat.js", "window.crmPluginConfig = \(value)", sentence, at: keyPath),
      advice: advice)
  }

  /// A call in a script.
  static func call(
    _ code: RuleCode, _ call: String, _ sentence: String, advice: String...
  ) -> SaidCase {
    SaidCase(SaidCase(code, "chat.js", call, sentence), advice: advice)
  }

  private init(_ other: SaidCase, advice: [String]) {
    code = other.code
    path = other.path
    source = other.source
    sentence = other.sentence
    keyPath = other.keyPath
    siblings = other.siblings
    self.advice = advice
  }

  var testDescription: String { "\(code): \(source)" }

  func hold(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let found = Check(path, siblings: siblings).findings(code, in: source)
    #expect(found.map(\.message.description) == [sentence], sourceLocation: sourceLocation)
    #expect(
      found.map { $0.keyPath.joined(separator: ".") } == [keyPath], sourceLocation: sourceLocation)
    let said = found.flatMap { finding in
      (finding.help.map { [$0] } ?? []) + finding.fixes.map(\.title)
    }
    #expect(said.map(\.description) == advice, sourceLocation: sourceLocation)
  }
}

/// Sources that one rule is silent about.
struct SilentCase: CustomTestStringConvertible {
  let code: RuleCode
  let path: String
  let source: String
  let siblings: [String: String]

  var testDescription: String { "\(code): \(source)" }

  static func all(
    _ code: RuleCode, _ path: String, _ sources: String..., siblings: [String: String] = [:]
  ) -> [SilentCase] {
    sources.map { SilentCase(code: code, path: path, source: $0, siblings: siblings) }
  }

  /// Values of the config that a script sets.
  static func configs(_ code: RuleCode, _ values: String...) -> [SilentCase] {
    values.map {
      SilentCase(
        code: code, path: "chat.js", source: "window.crmPluginConfig = \($0)", siblings: [:])
    }
  }

  func hold(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let found = Check(path, siblings: siblings).findings(code, in: source)
    #expect(found.map(\.message.description) == [], sourceLocation: sourceLocation)
  }
}

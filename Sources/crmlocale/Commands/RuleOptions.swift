internal import ArgumentParser
internal import CRMLocaleKit

/// The options that say which rules run.
struct RuleOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Run these rules only: codes with commas between them, or their beginnings, such as "
        + "date-pattern-*.", valueName: "codes"), completion: .codes)
  var select: [String] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Run all rules but these.", valueName: "codes"),
    completion: .codes)
  var ignore: [String] = []

  /// What the options say.
  var choice: RuleChoice {
    get throws {
      var choice = RuleChoice()
      choice.only = try Self.selectors(select, of: "--select")
      try add(to: &choice)
      return choice
    }
  }

  /// Adds what is ignored.
  func add(to choice: inout RuleChoice) throws {
    for selector in try Self.selectors(ignore, of: "--ignore") { choice.set(.off, for: selector) }
  }

  /// The codes in the values of an option.
  static func selectors(_ values: [String], of option: String) throws -> [CodeSelector] {
    try values.flatMap { value in
      let texts = value.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
      guard !texts.isEmpty else { throw ValidationError("\(option) names no rule") }
      return try texts.map { try selector($0, option) }
    }
  }

  private static func selector(_ text: String, _ option: String) throws -> CodeSelector {
    if let selector = CodeSelector(text) { return selector }
    let hint =
      CodeSelector.nearest(to: text).map { "Did you mean \($0)?" }
      ?? "`crmlocale rules` lists them all."
    throw ValidationError("\(option): there is no rule '\(text)'. \(hint)")
  }
}

/// The options that say how grave findings are.
struct SeverityOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Make findings of these rules warnings.", valueName: "codes"),
    completion: .codes)
  var warn: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Make findings of these rules errors.", valueName: "codes"),
    completion: .codes)
  var deny: [String] = []

  /// What the options say, and what others say of which rules run: where both name the same, the
  /// rule does not run.
  func choice(with rules: RuleOptions) throws -> RuleChoice {
    var choice = RuleChoice()
    for selector in try RuleOptions.selectors(warn, of: "--warn") {
      choice.set(.warning, for: selector)
    }
    for selector in try RuleOptions.selectors(deny, of: "--deny") {
      choice.set(.error, for: selector)
    }
    choice.only = try rules.choice.only
    try rules.add(to: &choice)
    return choice
  }
}

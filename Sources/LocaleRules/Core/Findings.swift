package import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// The findings of one file, in the order in which its rules ran.
package struct Findings: Sendable {
  /// The file that they are about.
  package let path: String

  /// What was found.
  package private(set) var diagnostics: [Diagnostic] = []

  /// What follows from another mistake and is not reported beside it. It is there all the same once
  /// that mistake is gone, and so it is nothing new then.
  package private(set) var hidden: [Diagnostic] = []

  /// The parts of each pattern that are part of a mistake already, by where the pattern stands.
  private var claims: [Int: ClaimedRanges] = [:]

  /// The texts of which a rule said what is wrong with them as a whole, by where they stand.
  private var judged: Set<Int> = []

  private let selection: RuleSelection

  /// The overrides that stand under a language, among others, each with it.
  private let languages: [(place: Range<Int>, name: String)]

  /// The number of the rule that runs, in the registry.
  private var running: Int?

  private var rule: RegisteredRule? { running.map { RuleRegistry.all[$0] } }

  /// No findings yet, in a file.
  package init(path: String, selection: RuleSelection = RuleSelection()) {
    self.init(path: path, selection, languages: [])
  }

  /// No findings yet, in a file that was read.
  init(in file: FileContext, _ selection: RuleSelection) {
    let languages = file.locales.compactMap { locale in
      locale.overrides.language.flatMap { name in
        locale.overrides.object.syntax.map { (place: $0.range, name: name) }
      }
    }
    self.init(path: file.document.path, selection, languages: languages)
  }

  private init(
    path: String, _ selection: RuleSelection, languages: [(place: Range<Int>, name: String)]
  ) {
    self.path = path
    self.selection = selection
    self.languages = languages
  }

  /// The path of a property that is named from its overrides on: from the file's own object on.
  private func whole(_ keyPath: [String], at range: Range<Int>) -> [String] {
    guard !keyPath.isEmpty, !languages.isEmpty,
      let language = languages.first(where: { $0.place.contains(range.lowerBound) })
    else { return keyPath }
    return [language.name] + keyPath
  }

  /// Runs a rule of the registry, whose findings come under its own code; nothing happens where it is not
  /// selected.
  mutating func run(_ number: Int, of rules: [RegisteredRule], on file: FileContext) {
    // A rule that finds nothing need not know its own name.
    guard selection.isWhole || selection.runs(rules[number].descriptor.code) else { return }
    running = number
    rules[number].check(file, &self)
  }

  /// Adds a finding of the rule that runs.
  ///
  /// - Parameters:
  ///   - range: What the finding is about, in UTF-8 bytes of the file.
  ///   - message: One sentence without a full stop.
  ///   - keyPath: The property that it is about, from the outermost inwards; for a string of the chat
  ///     from the overrides on, whatever they stand in.
  ///   - severity: The rule's own unless given.
  ///   - notes: The evidence, and the other places that it speaks of.
  ///   - help: What the reader can do where no fix can do it for them.
  ///   - fixes: What would fix it, the best first.
  ///   - isHidden: Whether it follows from another mistake, and is not reported beside it.
  package mutating func report(
    at range: Range<Int>, _ message: Message, keyPath: [String] = [], severity: Severity? = nil,
    notes: [Diagnostic.Note] = [], help: Message? = nil, fixes: [Fix] = [], isHidden: Bool = false
  ) {
    guard let rule = rule?.descriptor else { return }
    let finding = Diagnostic(
      code: rule.code, severity: selection.severity(of: rule.code) ?? severity ?? rule.severity,
      message: message, keyPath: whole(keyPath, at: range), location: location(range),
      notes: notes, help: help, fixes: fixes)
    if isHidden { hidden.append(finding) } else { diagnostics.append(finding) }
  }

  /// Hides what begins inside a part that was not read surely: what a broken value would be is a part
  /// of the mistake that broke it.
  mutating func hide(behind damage: TextDamage) {
    let isPart = { (finding: Diagnostic) in
      finding.code != "syntax-error" && damage.covers(finding.location.range)
    }
    hidden += diagnostics.filter(isPart)
    diagnostics.removeAll(where: isPart)
  }

  /// Hides what is said of the words in overrides that could not be read whole.
  mutating func hideWords(of locales: [LocaleContext]) {
    let broken = locales.filter { !$0.isWhole }.compactMap { $0.overrides.object.syntax?.range }
    guard !broken.isEmpty else { return }
    let isPart = { (finding: Diagnostic) in
      Self.isAboutWords(finding.code)
        && broken.contains { $0.contains(finding.location.range.lowerBound) }
    }
    hidden += diagnostics.filter(isPart)
    diagnostics.removeAll(where: isPart)
  }

  private static func isAboutWords(_ code: RuleCode) -> Bool {
    code.rawValue.hasPrefix("text-") || code.rawValue.hasPrefix("states-")
      || code == "redundant-override" || code == "untranslated-nearly"
  }

  /// Says once what was found in a place that was looked at several times.
  mutating func removeRepetitions() {
    struct Statement: Hashable {
      let code: RuleCode
      let location: SourceLocation
      let keyPath: [String]
      let message: Message
    }
    var seen: Set<Statement> = []
    diagnostics.removeAll { finding in
      !seen.insert(
        Statement(
          code: finding.code, location: finding.location, keyPath: finding.keyPath,
          message: finding.message)
      ).inserted
    }
  }

  /// Adds a finding that the reader of the file made under the code of the rule that runs.
  mutating func append(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    if let code = rule?.descriptor.code, let severity = selection.severity(of: code) {
      diagnostic.severity = severity
    }
    diagnostics.append(diagnostic)
  }

  /// A place in the file.
  package func location(_ range: Range<Int>) -> SourceLocation {
    SourceLocation(path: path, range: range)
  }

  /// A sentence of evidence, shown beside the finding's own span.
  package func evidence(_ message: Message, at range: Range<Int>) -> Diagnostic.Note {
    Diagnostic.Note(message, at: location(range))
  }
}

extension Findings {
  /// Whether a part of a pattern is part of a mistake that was reported already.
  ///
  /// - Parameters:
  ///   - range: The part, in UTF-8 bytes of the pattern.
  ///   - pattern: Where the pattern stands in the file.
  func isClaimed(_ range: Range<Int>, in pattern: Range<Int>) -> Bool {
    claims[pattern.lowerBound]?.overlaps(range) ?? false
  }

  /// Takes a text as a whole for a mistake; `false` where another rule spoke of it already.
  ///
  /// - Parameter text: Where the literal stands in the file.
  mutating func judge(_ text: Range<Int>) -> Bool { judged.insert(text.lowerBound).inserted }

  /// Whether a rule took a text as a whole for a mistake.
  func isJudged(_ text: Range<Int>) -> Bool { judged.contains(text.lowerBound) }

  /// Claims parts of a pattern for a mistake, so that each letter is part of one mistake at most;
  /// `false` where one of them is part of another already.
  mutating func claim(_ ranges: [Range<Int>], in pattern: Range<Int>) -> Bool {
    guard !ranges.contains(where: { isClaimed($0, in: pattern) }) else { return false }
    for range in ranges { claims[pattern.lowerBound, default: ClaimedRanges()].insert(range) }
    return true
  }
}

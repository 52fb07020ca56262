import CRMLocaleKit
import LocaleDiagnostics
import LocaleRules
import Testing

@Suite("What rules say")
struct PhraseTests {
  @Test(
    "A rule's phrases are named for it, in kebab case",
    arguments: RuleRegistry.descriptors.map(\.code))
  func names(_ code: RuleCode) throws {
    let rule = try #require(RuleRegistry.descriptors.first { $0.code == code })
    let ids = [rule.summary.id, rule.explanation.id] + rule.messages.map(\.id)
    for id in ids {
      #expect(id.hasPrefix("\(code)."))
      #expect(id.dropFirst(code.rawValue.count + 1).wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil)
    }
  }

  @Test("No two phrases have one name")
  func uniqueNames() {
    let ids = RuleRegistry.descriptors.flatMap {
      [$0.summary.id, $0.explanation.id] + $0.messages.map(\.id)
    }
    let twice = Dictionary(grouping: ids, by: { $0 }).filter { $0.value.count > 1 }.keys
    #expect(twice.sorted() == [])
  }

  @Test("A template says the places of all values, unless the value decides between phrases")
  func templates() {
    for form in RuleRegistry.descriptors.flatMap(\.messages) {
      let text = Localizer.english.text(form.template)
      for place in 0..<form.arity { #expect(text.contains("{\(place)}"), "\(form.id)") }
      #expect(!text.contains("{\(form.arity)}"), "\(form.id)")
    }
  }

  @Test("What an example gives is among the messages that its rule lists")
  func listed() {
    let listed = Dictionary(
      uniqueKeysWithValues: RuleRegistry.descriptors.map { ($0.code, Set($0.messages.map(\.id))) })
    for (rule, diagnostics) in RuleExamples.found {
      for diagnostic in diagnostics {
        #expect(
          listed[diagnostic.code]?.contains(diagnostic.message.id) == true,
          "\(diagnostic.message.id) in an example of \(rule.code)")
      }
    }
  }

  @Test("Notes, help and titles are phrases of the rule, or shared ones")
  func otherPhrases() {
    let shared = ["fix.", "kind.", "file.", "date-pattern."]
    for diagnostic in RuleExamples.found.flatMap(\.diagnostics) {
      for id in diagnostic.saidMessages.flatMap(\.allIDs) {
        #expect(
          id.hasPrefix("\(diagnostic.code).") || shared.contains { id.hasPrefix($0) },
          "\(id) in a finding of \(diagnostic.code)")
      }
    }
  }

  @Test("No value of a message is an English sentence")
  func values() {
    for diagnostic in RuleExamples.found.flatMap(\.diagnostics) {
      for message in diagnostic.saidMessages {
        for argument in message.allArguments {
          if case .code(let text) = argument { check(text, message) }
          // What date-fns throws is in its own words, which developers search for.
          if case .text(let text) = argument, message.id != "date-pattern.thrown" {
            check(text, message)
          }
        }
      }
    }
  }

  private func check(_ text: String, _ message: Message) {
    #expect(!Self.isSentence(text), "\(text) in \(message.id)")
  }

  /// Words that make English out of other words, and that no key, colour, path or pattern has.
  private static let glue: Set<String> = [
    "is", "are", "was", "has", "have", "does", "takes", "reads", "read", "the", "an", "not", "but",
    "which", "that", "this", "with", "for", "to", "of", "and", "or", "looks", "only", "no",
  ]

  /// Three words or more, one of them glue.
  static func isSentence(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace }.map { $0.lowercased() }
    return words.count > 2 && words.contains { glue.contains($0) }
  }

  @Test(
    "The test for sentences knows one when it sees it",
    arguments: [
      ("a colour in quotes", false), ("an e-mail address", true),
      ("user_id looks like a hash", true), ("the config itself", true),
      ("it is ignored", true), ("rgb(0 0 0 / 30%)", false), ("dd. MMMM yyyy", false),
      ("crmPlugin('runChatShow')", false), ("date_format", false),
      ("child.json → base.json", false),
      ("22. November 2026", false), ("", false), ("skyblue", false), ("true or false", true),
    ])
  func sentences(_ text: String, _ isSentence: Bool) {
    #expect(Self.isSentence(text) == isSentence)
  }
}

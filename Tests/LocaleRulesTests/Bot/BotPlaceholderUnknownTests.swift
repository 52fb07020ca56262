import LocaleDiagnostics
import TestSupport
import Testing

@Suite("bot-placeholder-unknown")
struct BotPlaceholderUnknownTests {
  private static func messages(_ sentence: String, _ source: String) -> NamedCase {
    NamedCase(sentence, "messages.json", source)
  }

  static let wrong: [NamedCase] = [
    messages(
      "the second of two languages leaves out a letter",
      #"{"com": "hi {{bot_params.username}}", "es": "hola ⟦{{bot_params.usrname}}⟧"}"#),
    messages(
      "the first of three languages has a letter too many",
      """
      {"com": "hi ⟦{{bot_params.userrname}}⟧",
       "es": "hola {{bot_params.username}}",
       "pt": "olá {{bot_params.username}}"}
      """),
    messages(
      "the one in the middle swaps two letters",
      """
      {"com": "hi {{bot_params.username}}",
       "es": "hola ⟦{{bot_params.usernmae}}⟧",
       "pt": "olá {{bot_params.username}}"}
      """),
    messages(
      "two names in one message are wrong",
      """
      {"com": "{{bot_params.username}} of {{bot_params.company}}",
       "es": "⟦{{bot_params.usrname}}⟧ de ⟦{{bot_params.compamy}}⟧"}
      """),
    messages(
      "one name is wrong twice",
      """
      {"com": "{{bot_params.username}}, {{bot_params.username}}!",
       "es": "¡⟦{{bot_params.usrname}}⟧, ⟨{{bot_params.usrname}}⟩!"}
      """),
    messages(
      "three languages were copied with one mistake",
      """
      {"com": "hi {{bot_params.username}}", "es": "hola {{bot_params.username}}",
       "pt": "olá {{bot_params.username}}", "fr": "salut {{bot_params.username}}",
       "pl": "cześć ⟦{{bot_params.usrname}}⟧", "uk": "привіт ⟨{{bot_params.usrname}}⟩",
       "de": "hallo ⟨{{bot_params.usrname}}⟩"}
      """),
    messages(
      "half of the languages have it, and the first is taken at its word",
      """
      {"com": "hi {{bot_params.username}}", "es": "hola {{bot_params.username}}",
       "pl": "cześć ⟦{{bot_params.usrname}}⟧", "uk": "привіт ⟨{{bot_params.usrname}}⟩"}
      """),
    messages(
      "more languages have it than the first, which is wrong then",
      """
      {"com": "hi ⟦{{bot_params.usrname}}⟧", "es": "hola ⟨{{bot_params.usrname}}⟩",
       "pt": "olá {{bot_params.username}}", "pl": "cześć {{bot_params.username}}",
       "uk": "привіт {{bot_params.username}}"}
      """),
    messages(
      "blanks in the braces belong to the placeholder",
      #"{"com": "hi {{bot_params.username}}", "es": "hola ⟦{{ bot_params.usrname }}⟧"}"#),
    messages(
      "what stands before it is written with an escape",
      #"{"com": "hi {{bot_params.username}}", "pt": "ol\u00e1 ⟦{{bot_params.usrname}}⟧"}"#),
    NamedCase(
      "JSON5 is read too", "messages.json5",
      "{com: 'hi {{bot_params.username}}', 'pt-BR': 'olá ⟦{{bot_params.username_}}⟧'}"),
  ]

  @Test("A name that one language spells as no other does is an error", arguments: wrong)
  func mistakes(_ example: NamedCase) {
    for finding in example.hold("bot-placeholder-unknown") {
      #expect(finding.severity == .error)
    }
    // One mistake is one finding.
    #expect(example.check.findings("bot-placeholder-missing", in: example.marked.text) == [])
  }

  @Test("The fix writes the name that the others have, and nothing is left to find")
  func fixed() {
    let check = Check("messages.json")
    let right = #"{"com": "hi {{bot_params.username}}", "pt": "ol\u00e1 {{bot_params.username}}"}"#
    let wrong = #"{"com": "hi {{bot_params.username}}", "pt": "ol\u00e1 {{bot_params.usrname}}"}"#
    let found = check.findings("bot-placeholder-unknown", in: wrong)
    #expect(found.flatMap(\.fixes).map(\.applicability) == [.safe])
    #expect(check.applyingFirstFixes(of: found, to: wrong) == right)
    #expect(check.findings(in: right) == [])
  }

  @Test("The fix of a mistake that was copied is made everywhere, and safe where most are right")
  func copied() {
    let check = Check("messages.json")
    let right = """
      {"com": "{{bot_params.username}}", "es": "{{bot_params.username}}",
       "pt": "{{bot_params.username}}", "pl": "{{bot_params.username}}"}
      """
    var wrong = right.replacing(
      #""pl": "{{bot_params.username"#, with: #""pl": "{{bot_params.usrname"#)
    let one = check.findings(in: wrong)
    #expect(one.flatMap(\.fixes).map(\.applicability) == [.safe])
    #expect(check.applyingFirstFixes(of: one, to: wrong) == right)
    wrong = wrong.replacing(
      #""pt": "{{bot_params.username"#, with: #""pt": "{{bot_params.usrname"#)
    let two = check.findings(in: wrong)
    #expect(two.map(\.code) == ["bot-placeholder-unknown"])
    #expect(two.flatMap(\.fixes).map(\.applicability) == [.unsafe])
    #expect(check.applyingFirstFixes(of: two, to: wrong) == right)
  }

  static let right: [NamedCase] = [
    messages(
      "near names are both known where they stand side by side",
      """
      {"com": "{{bot_params.city}} {{bot_params.city2}}", "es": "{{bot_params.city}}",
       "pt": "{{bot_params.city2}} {{bot_params.city}}"}
      """),
    messages(
      "three languages have names that are near to none",
      """
      {"com": "{{bot_params.username}}", "es": "{{bot_params.company}}", "pt": "{{bot_params.city}}"}
      """),
    messages(
      "all languages have one name",
      #"{"com": "hi {{bot_params.username}}", "es": "hola {{bot_params.username}}"}"#),
    messages("there is one language", #"{"com": "hi {{bot_params.username}}"}"#),
    messages(
      "a language lacks the name, and has none like it",
      #"{"com": "hi {{bot_params.username}}", "es": "hola"}"#),
    messages(
      "two names are near to each other, and all languages have both",
      """
      {"com": "{{bot_params.name}} {{bot_params.name2}}",
       "es": "{{bot_params.name2}} {{bot_params.name}}"}
      """),
    messages(
      "the names stand in another order",
      """
      {"com": "{{bot_params.username}} of {{bot_params.company}}",
       "es": "{{bot_params.company}}: {{bot_params.username}}"}
      """),
    messages(
      "the names have nothing in common",
      #"{"com": "hi {{bot_params.username}}", "es": "hola {{bot_params.company}}"}"#),
    messages(
      "other braces are not the page's parameters",
      """
      {"com": "hi {{bot_params.username}} {{contact.name}}",
       "es": "hola {{bot_params.username}} {{contact.nome}}"}
      """),
    messages(
      "blanks in the braces do not make another name",
      #"{"com": "hi {{bot_params.username}}", "es": "hola {{ bot_params.username }}"}"#),
    messages("no message has a placeholder", #"{"com": "hi", "es": "hola"}"#),
    messages(
      "the keys are not languages",
      #"{"greeting": "{{bot_params.username}}", "farewell": "{{bot_params.usrname}}"}"#),
  ]

  @Test("Names that agree are let pass, and so is what other rules speak of", arguments: right)
  func silence(_ example: NamedCase) { example.hold("bot-placeholder-unknown") }
}

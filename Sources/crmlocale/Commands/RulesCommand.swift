internal import ArgumentParser
internal import CRMLocaleKit
internal import LocaleDiagnostics

/// `crmlocale rules`: lists the rules, or explains one.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules and the chat's strings, or explains one of them.")

  @Argument(
    help: ArgumentHelp("A rule's code, or the name of a string.", valueName: "code"),
    completion: .custom { _, _, _ in RulePages.names })
  var code: String?

  @Option(
    help: ArgumentHelp("Tell what speakers of a language write, such as pl.", valueName: "tag"),
    completion: .languages)
  var language: String?

  @Flag(help: ArgumentHelp("Print the page of all rules.", visibility: .hidden))
  var markdown = false

  @Flag(help: ArgumentHelp("Print the page of all languages.", visibility: .hidden))
  var languages = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    messages.readSettings()
    if markdown { return Output.write(RuleDocument.text()) }
    if languages { return Output.write(LanguageDocument.text()) }
    let language = try language.map(Parse.language)
    if let language, !RulePages.knows(language) {
      Output.say(Self.unknownLanguage(.code(language.identifier)))
      throw ExitStatus.impossible
    }
    let pages = RulePages(localizer: Output.localizer(), language: language)
    guard let code else { return Output.write(pages.overview) }
    guard let page = pages.page(of: code) else {
      let nearest = Suggestion.nearest(to: code, among: RulePages.names)
      Output.say(
        nearest.map { Self.unknownNear(.quoted(code), .code($0)) }
          ?? Self.unknown(.quoted(code), .code("crmlocale rules")))
      throw ExitStatus.impossible
    }
    Output.write(page)
  }

  private static let unknown = Phrase("rules.unknown") { name, command in
    "there is no rule and no string \(name). `\(command)` lists them all."
  }

  private static let unknownNear = Phrase("rules.unknown-near") { name, nearest in
    "there is no rule and no string \(name). Did you mean \(nearest)?"
  }

  private static let unknownLanguage = Phrase("rules.unknown-language") { language in
    "the phrasebook has no \(language) yet"
  }
}

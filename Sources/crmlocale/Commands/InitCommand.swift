internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale init`: writes a new override file, or a set of them.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a new override file, in the words of a language.",
    discussion: """
      Every string stands in it: in the language where the phrasebook has it, else as the base says it; \
      patterns are written as readers of the language expect them. A .json5, .js or .html file explains \
      each string to the translator in a comment. Several languages, with commas between them, make a \
      file each, in the folder that is named.
      """)

  @Argument(
    help: ArgumentHelp(
      "The file to write (default: LANGUAGE.json); `-` writes to standard output.",
      valueName: "path"), completion: .file())
  var path: String?

  @Option(
    help: ArgumentHelp(
      "The base that fills in what is left out: en, es or pt (default: the language's own, else en).",
      valueName: "base"), completion: .bases)
  var extends: String?

  @Option(
    help: ArgumentHelp(
      "The language to write in, such as pl, or several: pl,de,fr.", valueName: "tag"),
    completion: .languages)
  var language: String?

  @Flag(help: "Take the place of a file that is already there.")
  var force = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    messages.readSettings()
    let languages = try (language?.split(separator: ",") ?? []).map {
      try Parse.language(String($0))
    }
    guard languages.count > 1 else { return try write(languages.first, to: path) }
    if path == "-" { throw ValidationError("several languages make several files: name a folder.") }
    let folder = path.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    for language in languages { try write(language, to: "\(folder)\(language.identifier).json") }
  }

  private func write(_ language: LanguageTag?, to path: String?) throws {
    let path = path ?? "\(language?.identifier ?? "overrides").json"
    let localizer = path == "-" ? Output.localizer() : Output.localizerForPrograms
    guard
      let overrides = NewOverrides(
        extends: extends, language: language, facts: .icu, localizer: localizer)
    else {
      throw ValidationError(
        "there is no base '\(extends ?? "")'. The bases are "
          + "\(NewOverrides.bases.joined(separator: ", ")).")
    }
    guard path != "-" else { return Output.write(overrides.text(path: path)) }
    guard overrides.keepsLanguage(path: path, facts: .icu) else {
      Output.say(
        Self.losesLanguage(.code(path), .code(overrides.pathNamingLanguage(path))))
      throw ExitStatus.impossible
    }
    do {
      try FileAccess.create(path, with: Array(overrides.text(path: path).utf8), replacing: force)
    } catch {
      Output.say(error.message)
      if error.problem == .exists { Output.say(Self.force()) }
      throw ExitStatus.impossible
    }
    say(what: overrides, wasWrittenTo: path)
  }

  private func say(what overrides: NewOverrides, wasWrittenTo path: String) {
    guard overrides.isTranslated else {
      return Output.say(Self.wrote(.code(path), .code("crmlocale check \(path)")))
    }
    Output.say(Self.wroteTranslated(.code(path)))
    let unreviewed = overrides.unreviewed.map(\.rawValue)
    if !unreviewed.isEmpty { Output.say(Self.unreviewed(.code(path), .codes(unreviewed))) }
  }

  private static let force = Phrase("init.force", "--force replaces it")

  private static let losesLanguage = Phrase("init.loses-language") { path, other in
    """
    nothing in \(path) would say which language it is in, since JSON has no comments: call it \
    \(other)
    """
  }

  private static let wrote = Phrase("init.wrote") { path, command in
    "wrote \(path); `\(command)` says what is left to translate"
  }

  private static let wroteTranslated = Phrase("init.wrote-translated") { path in "wrote \(path)" }

  private static let unreviewed = Phrase("init.unreviewed") { path, keys in
    "a speaker should look at these strings of \(path), which were not yet reviewed: \(keys)"
  }
}

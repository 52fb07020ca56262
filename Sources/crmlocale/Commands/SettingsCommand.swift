internal import ArgumentParser
internal import CRMLocaleKit
internal import LocaleRules

/// `crmlocale settings`: what is in force, and where it comes from.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Prints the settings in force for a path, and where each comes from.",
    discussion: """
      Settings stand in crmlocale.jsonc (or .json, .json5), the nearest from the working directory \
      upward to the repository's root. Flags come before them. With --init a file to start from is \
      written.
      """)

  @Argument(
    help: ArgumentHelp("The file that they are in force for.", valueName: "path"),
    completion: .file())
  var path: String?

  @Flag(name: .customLong("init"), help: "Write a file to start from.")
  var isNew = false

  @Flag(help: "With --init: take the place of a file that is already there.")
  var force = false

  @Flag(help: "Print the JSON Schema of the settings.")
  var schema = false

  @OptionGroup var rules: RuleOptions

  @OptionGroup var severities: SeverityOptions

  @OptionGroup var settings: SettingOptions

  func validate() throws {
    if force, !isNew { throw ValidationError("--force goes with --init") }
    if isNew, schema { throw ValidationError("--init and --schema are two things") }
  }

  func run() throws {
    if schema { return Output.write(SettingsSchema.text) }
    if isNew { return try writeNew() }
    let project = try settings.project()
    let choice = try severities.choice(with: rules)
    let options = try settings.checkOptions(project)
    let report = SettingsReport(
      project, for: path, flags: flags, choice, language: try language(options),
      localizer: Output.localizer())
    Output.write(report.text)
  }

  private func writeNew() throws {
    let path = path ?? SettingsFile.names[0]
    do {
      let text = NewSettings.text(Output.localizerForPrograms)
      try FileAccess.create(path, with: Array(text.utf8), replacing: force)
    } catch {
      Output.say(error.message)
      throw ExitStatus.impossible
    }
    Output.say(Self.wrote(.code(path)))
  }

  /// What the file itself says.
  private func language(_ options: CheckOptions) throws -> String? {
    guard let path, let document = try? WidgetDocument(reading: path) else { return nil }
    var options = options
    options.language = nil
    return LanguageOfFile.find(in: document, options: options)?.identifier
  }

  private var flags: SettingsReport.Flags {
    var flags: SettingsReport.Flags = []
    if let language = settings.language { flags.append(("language", language, "--language")) }
    if let dateFns = settings.dateFns { flags.append(("dateFns", dateFns, "--date-fns")) }
    if settings.strictTokens { flags.append(("strictTokens", "true", "--strict-tokens")) }
    if let (language, source) = messages { flags.append(("messages", language.rawValue, source)) }
    return flags
  }

  /// The language of messages, where the settings do not say it.
  private var messages: (MessageLanguage, String)? {
    let choice = Output.messages
    return choice.option.map { ($0, "--messages") }
      ?? choice.variable.map { ($0, MessageChoice.variableName) }
  }

  private static let wrote = Phrase("settings.wrote") { path in "wrote \(path)" }
}

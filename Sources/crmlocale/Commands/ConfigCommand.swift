internal import ArgumentParser
internal import CRMLocaleKit
internal import UserHashing

/// `crmlocale config`: writes the whole script.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Writes the whole window.crmPluginConfig script.",
    discussion: """
      The file is a config in JSON, JSON5 or JavaScript; its locale is an object, or the path of an \
      override file, or a map of languages to these. It is checked first: with errors nothing is \
      written.

      Of several languages (such a map, in a config or alone, or a folder with a file for each) the \
      script takes that of <html lang>, else the first of the browser's that there is, else \
      the one of --otherwise; --language writes one of them alone.

      With --bot-messages it also writes what the chat's bot needs to greet visitors in their \
      language, from a file of messages by language: {"com": "hello, {{bot_params.username}}", …}
      """)

  @OptionGroup var input: InputArguments

  @Flag(help: "Write the script on one line.")
  var minify = false

  @Flag(help: "Wrap the script for pasting into a page, above the button's code.")
  var html = false

  @Option(
    help: ArgumentHelp(
      "A file with the button's code, to put behind the script (with --html).", valueName: "path"),
    completion: .file())
  var loader: String?

  @Flag(help: "Write out all nine strings.")
  var pin = false

  @Flag(name: .customLong("hash-user-id"), help: "Write the SHA-256 of a literal user_id.")
  var hashUserID = false

  @Option(
    help: ArgumentHelp("A file of the bot's messages by language.", valueName: "path"),
    completion: .file())
  var botMessages: String?

  @Option(
    help: ArgumentHelp(
      "The language for all other visitors (default: the last one of the bot's, else English, else "
        + "the first).", valueName: "tag"), completion: .languages)
  var otherwise: String?

  @OptionGroup var rules: RuleOptions

  @OptionGroup var settings: SettingOptions

  func validate() throws {
    if loader != nil, !html { throw ValidationError("--loader goes with --html") }
  }

  func run() throws {
    let workspace = try settings.workspace(try rules.choice)
    let bot = try botMessages.map { try conditions(from: $0, in: workspace) }
    let script = try script(in: workspace, fallback: bot?.otherwise)
    let isOfSeveral = script.locales != nil
    if otherwise != nil, bot == nil, !isOfSeveral {
      throw ValidationError("--otherwise goes with several languages or with --bot-messages")
    }
    if otherwise == nil, let locales = script.locales {
      Output.say(Self.others(.code(locales.otherwise), .code("--otherwise")))
    }
    let layout: JavaScriptWriter.Layout = minify ? .minified : .readable
    Output.write(html ? script.html(layout, before: try loaderText()) : script.text(layout))
    if let bot {
      let page = BotPage(
        bot, layout: layout, html: html, readsPage: isOfSeveral, localizer: Output.localizer())
      Output.write("\n" + page.text)
    } else if minify, !html {
      Output.write("\n")
    }
  }

  private static let others = Phrase("config.others") { language, option in
    "visitors of all other languages read \(language); \(option) names another"
  }

  /// - Parameter fallback: The language of the bot for all others, which the chat takes too.
  private func script(in workspace: Workspace, fallback: String?) throws -> WidgetScript {
    let generator = ConfigGenerator(workspace: workspace, options: try options(fallback))
    let folder = folder()
    let document = folder == nil ? try input.document() : nil
    do {
      let result =
        if let document {
          try generator.result(for: document)
        } else {
          try generator.result(
            for: Self.files(in: folder ?? "", of: workspace), named: folder ?? "")
        }
      Verdict.countWarnings(in: result.files)
      return result.script
    } catch let refusal as ConfigRefusal {
      throw Self.report(refusal)
    }
  }

  /// The folder that was named; `nil` for anything else.
  private func folder() -> String? {
    guard let path = input.path, path != "-", (try? FileAccess.isFolder(path)) == true else {
      return nil
    }
    return path
  }

  /// The files of the chat's strings in a folder.
  private static func files(in folder: String, of workspace: Workspace) throws -> [WidgetDocument] {
    var isWhole = true
    let files = workspace.stringFiles(under: folder) { error in
      Output.say(error.message)
      isWhole = false
    }
    if !isWhole { throw ExitStatus.impossible }
    return files
  }

  private func options(_ fallback: String?) throws -> ConfigGenerator.Options {
    var options = ConfigGenerator.Options()
    options.language = try settings.language.map(Parse.language)
    options.isPinned = pin
    options.localizer = Output.localizer()
    options.otherwise = otherwise
    options.fallbacks = (fallback.map { [$0] } ?? []) + options.fallbacks
    if hashUserID {
      options.replacingUserID = {
        switch UserIdentifier.kind(of: $0) {
        case .hash, .hashOfNothing: $0
        default: UserHash.sha256(of: $0)
        }
      }
    }
    return options
  }

  private func loaderText() throws(ExitStatus) -> String? {
    guard let loader else { return nil }
    do {
      return String(decoding: try FileAccess.read(loader), as: UTF8.self)
    } catch {
      Output.say(error.message)
      throw .impossible
    }
  }

  private func conditions(
    from path: String, in workspace: Workspace
  ) throws(ExitStatus) -> BotConditions {
    let file: CheckedFile
    do {
      file = workspace.check(try WidgetDocument(reading: path))
    } catch {
      Output.say(error.message)
      throw .impossible
    }
    if file.hasErrors { throw Self.report(.errors([file])) }
    guard let object = file.document.configs.first?.root.object,
      let conditions = BotConditions(BotMessages(object), otherwise: otherwise)
    else {
      Output.say(Self.noMessages(.code(path)))
      throw .impossible
    }
    return conditions
  }

  /// Says why nothing was written. Findings go to standard error: standard output is for the script.
  private static func report(_ refusal: ConfigRefusal) -> ExitStatus {
    if case .errors(let files) = refusal { Verdict.printErrors(of: files) }
    Output.say(refusal.message)
    if case .severalLanguages = refusal { Output.say(nameOne()) }
    switch refusal {
    case .errors, .dynamic, .severalConfigs, .severalLanguages, .noLanguage, .sameLanguage,
      .configAmongStrings:
      return .findings
    case .unbundledBase, .noConfig, .noOverrides, .unavailable, .noOtherwise: return .impossible
    }
  }
}

extension ConfigCommand {
  private static let noMessages = Phrase("config.no-messages") { path in
    "\(path): there are no messages by language in it, or none in --otherwise"
  }

  private static let nameOne = Phrase("config.name-one", "name a language with --language")
}

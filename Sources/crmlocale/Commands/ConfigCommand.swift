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
      override file, or one such path a language, of which --language names one. It is checked \
      first: with errors nothing is written.

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
      "A file with the button's code, to put behind the script (with --html).", valueName: "path"))
  var loader: String?

  @Flag(help: "Write out all nine strings.")
  var pin = false

  @Flag(name: .customLong("hash-user-id"), help: "Write the SHA-256 of a literal user_id.")
  var hashUserID = false

  @Option(help: ArgumentHelp("A file of the bot's messages by language.", valueName: "path"))
  var botMessages: String?

  @Option(
    help: ArgumentHelp(
      "The language of the bot's branch for all other visitors (default: the last of the file).",
      valueName: "tag"))
  var otherwise: String?

  @OptionGroup var settings: SettingOptions

  func run() throws {
    let checker = Checker(options: try settings.checkOptions, root: settings.root)
    var options = ConfigGenerator.Options()
    options.isPinned = pin
    if hashUserID {
      options.replacingUserID = {
        UserIdentifier.kind(of: $0) == .hash ? $0 : UserHash.sha256(of: $0)
      }
    }
    let document = try input.document()
    let script: WidgetScript
    do {
      script = try ConfigGenerator(checker: checker, options: options).script(for: document)
    } catch {
      throw Self.report(error, in: document)
    }
    var bot: BotConditions?
    if let botMessages { bot = try conditions(from: botMessages, checker) }
    let layout: JavaScriptWriter.Layout = minify ? .minified : .readable
    Output.write(html ? script.html(layout, before: try loaderText()) : script.text(layout))
    if let bot {
      Output.write("\n" + BotPage(bot, layout: layout, html: html).text)
    } else if minify, !html {
      Output.write("\n")
    }
  }

  private func loaderText() throws -> String? {
    guard let loader else { return nil }
    do {
      return String(decoding: try FileAccess.read(loader), as: UTF8.self)
    } catch {
      Output.say(error.description)
      throw ExitStatus.impossible
    }
  }

  private func conditions(from path: String, _ checker: Checker) throws -> BotConditions {
    let document: WidgetDocument
    do {
      document = try WidgetDocument(reading: path)
    } catch {
      Output.say(error.description)
      throw ExitStatus.impossible
    }
    let checked = checker.check(document)
    guard !checked.diagnostics.contains(where: { $0.severity == .error }) else {
      throw Self.report(.errors([checked]), in: document)
    }
    guard let object = document.configs.first?.root.object,
      let conditions = BotConditions(BotMessages(object), otherwise: otherwise)
    else {
      Output.say("\(path): there are no messages by language in it, or none in --otherwise")
      throw ExitStatus.impossible
    }
    return conditions
  }

  /// Says why nothing was written. Findings go to standard error: standard output is for the script.
  private static func report(
    _ refusal: ConfigGenerator.Refusal, in document: WidgetDocument
  ) -> ExitStatus {
    switch refusal {
    case .errors(let files):
      OutputFormat.text.write(
        Report(files), styler: .plain, minimumSeverity: .error, to: .standardError)
      Output.say("nothing was written, because there are errors")
      return .findings
    case .dynamic(let what, let location):
      let file = SourceFile(path: document.path, bytes: document.bytes)
      let place = file.position(of: location.range.lowerBound)
      Output.say(
        "nothing was written: only running the page could tell \(what) "
          + "(\(location.path):\(place.line):\(place.column))")
      return .findings
    case .nothing(let reason):
      Output.say("\(document.path): nothing was written: \(reason)")
      return .impossible
    case .unavailable(let path, let reason):
      Output.say(
        "\(document.path): nothing was written: locale leads to \(path), but \(reason.message)")
      return .impossible
    }
  }
}

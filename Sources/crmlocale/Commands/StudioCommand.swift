internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale studio`: the translators' page.
struct StudioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "studio",
    abstract: "Opens the translators' page: the strings and the chat, in one HTML file.",
    discussion: """
      The page holds the checker itself and works without a network: it can be sent by mail or put on \
      any web server. Files that you name are in it, and what they extend; a folder is searched for \
      files of the chat. Without --output it is written to a temporary file that only you can read.
      """)

  @Argument(help: ArgumentHelp("Files and folders to translate.", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("Where to write the page, instead of opening it.", valueName: "path"))
  var output: String?

  @Flag(help: "Print the path of the page instead of opening it.")
  var noOpen = false

  @Option(
    help: ArgumentHelp(
      "Where to write the chat's stand-in, a script to test pages with.", valueName: "path"))
  var standIn: String?

  @OptionGroup var settings: SettingOptions

  func validate() throws {
    if standIn != nil, output != nil || noOpen || !paths.isEmpty {
      throw ValidationError("--stand-in writes a script alone: it goes with nothing else")
    }
  }

  func run() throws {
    do {
      if let standIn { return try writeStandIn(standIn) }
      guard let page = try StudioPage() else { throw Self.notBuilt() }
      try deliver(page.holding(try documents()))
    } catch let error as FileError {
      Output.say(error.message)
      throw ExitStatus.impossible
    }
  }

  private func documents() throws -> [WidgetDocument] {
    let workspace = Workspace(options: try settings.checkOptions, root: settings.root)
    var files = StudioFiles(workspace: workspace) { Output.say($0) }
    let documents = files.documents(at: paths)
    guard !files.isIncomplete else { throw ExitStatus.impossible }
    if documents.isEmpty, !paths.isEmpty {
      Output.say(Self.nothing(.codes(paths)))
      throw ExitStatus.impossible
    }
    return documents
  }

  private func deliver(_ page: [UInt8]) throws {
    if let output { return try FileAccess.create(output, with: page, replacing: true) }
    let path = try FileAccess.createTemporary(named: "crmlocale-studio", ".html", with: page)
    if noOpen { return Output.write(path + "\n") }
    guard FileAccess.openForUser(path) else {
      Output.say(Self.notOpened(.code(path)))
      throw ExitStatus.impossible
    }
  }

  private func writeStandIn(_ path: String) throws {
    guard let script = try StudioPage.standIn() else { throw Self.notBuilt() }
    try FileAccess.create(path, with: script, replacing: true)
  }

  private static func notBuilt() -> ExitStatus {
    Output.say(withoutPage(.code(StudioPage.buildCommand)))
    return .impossible
  }
}

extension StudioCommand {
  private static let withoutPage = Phrase("studio.without-page") { command in
    """
    this crmlocale was built without the page: \(command) builds it, in a clone of the repository; \
    CRMLOCALE_STUDIO names its folder where it is elsewhere
    """
  }

  private static let nothing = Phrase("studio.nothing") { paths in
    "there is nothing to translate in \(paths)"
  }

  private static let notOpened = Phrase("studio.not-opened") { path in
    "no browser could be started: open \(path)"
  }
}

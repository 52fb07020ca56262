internal import ArgumentParser
internal import CRMLocaleKit
internal import LocaleServer

/// `crmlocale lsp`: the language server.
struct LanguageServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serves an editor by the Language Server Protocol, on standard input and output.",
    discussion: """
      An editor starts it and ends it. It checks what is open in the editor as `crmlocale check` would \
      in the editor's folder, by the same settings.
      """)

  @OptionGroup var settings: SettingOptions

  @Flag(help: .hidden)
  var stdio = false

  @Option(help: .hidden)
  var clientProcessId: String?

  /// How often a server looks around that nobody asks anything, in milliseconds.
  private static let pause: Int32 = 1000

  func run() throws {
    let server = LanguageServer(try options()) { Output.write($0) }
    var isAtEnd = false
    while !Output.isClosed {
      let isBusy = server.step()
      guard server.exitStatus == nil else { break }
      if isAtEnd { continue }
      if POSIX.waitForInput(0, milliseconds: isBusy ? 0 : Self.pause) {
        let bytes = (try? POSIX.readChunk(0)) ?? []
        isAtEnd = bytes.isEmpty
        if isAtEnd { server.end() } else { server.feed(bytes) }
      } else if !isBusy {
        server.tick()
      }
      if let parent = server.parentProcess, !POSIX.isRunning(process: parent) { server.stop() }
    }
    if server.exitStatus != 0 { throw ExitStatus.findings }
  }

  private func options() throws -> ServerOptions {
    var options = ServerOptions(
      version: Version.current, timeZone: try Parse.timeZone(settings.timeZone))
    if let at = settings.at { options.instant = try Parse.instant(at, in: options.timeZone) }
    options.language = try settings.language.map(Parse.language)
    options.release = try settings.dateFns.map { try Parse.release($0) }
    options.strictTokens = settings.strictTokens
    options.root = settings.root
    options.messages = Output.messages.asked
    options.settingsFile = settings.projectOptions.settingsFile
    options.readsSettings = !settings.projectOptions.noSettings
    return options
  }
}

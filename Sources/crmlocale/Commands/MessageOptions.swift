internal import ArgumentParser
internal import CRMLocaleKit

/// The option that says which language messages are in.
///
/// It counts as soon as it is read, so that whatever is said from then on is said in that language.
struct MessageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of messages: en, es or pt (default: on a terminal your system's).",
      valueName: "language"), completion: .words(MessageLanguage.self))
  var messages: String?

  func validate() throws {
    if let messages { Output.messages.option = try Parse.messages(messages, of: "--messages") }
  }

  /// Takes the language of the settings, for a command that needs nothing else of them: what is wrong with
  /// them is no matter here.
  func readSettings() {
    guard Output.messages.asked == nil, let file = try? SettingsSearch.find() else { return }
    Output.messages.settings = ProjectSettings(file).messages
  }
}

internal import JSONText
internal import LocaleModel
internal import WidgetConfig

/// The kinds of files that there is a JSON Schema for, by which editors complete and check them.
///
/// A schema refuses nothing that the checker passes over in silence; the checker knows more, because most
/// of what can be wrong with a text or a pattern is beyond JSON Schema.
package enum DocumentSchema: String, Sendable, CaseIterable {
  /// The strings of one language, or of several by language.
  case overrides
  /// The whole config, as `crmlocale config` reads it.
  case config
  /// The settings of a project.
  case settings
  /// What the bot says, by language.
  case botMessages = "bot-messages"

  /// The schema, as a file.
  package var text: String {
    switch self {
    case .overrides: Self.text(title: "Strings of the Kommo website chat", LocaleShape.file)
    case .config: Self.text(title: "Config of the Kommo website chat", ConfigSchema.root.file)
    case .settings: SettingsSchema.text
    case .botMessages: Self.text(title: "Messages of the chat's bot", LocaleShape.botMessages)
    }
  }

  private static func text(title: String, _ members: [JSONValue.Member]) -> String {
    let head: [JSONValue.Member] = [
      .init("$schema", "http://json-schema.org/draft-07/schema#"), .init("title", .string(title)),
    ]
    return JSONValue.object(head + members).text(.pretty) + "\n"
  }
}

public import DateFns
public import LocaleDiagnostics
public import LocaleFacts

/// What whoever starts the server says before any editor does.
public struct ServerOptions: Sendable {
  /// The version of the program, as the editor shows it.
  public var version: String

  /// The time zone of the visitors.
  public var timeZone: any TimeZoneRules

  /// The moment to take for now, in milliseconds since 1970 in UTC; `nil` for the clock's.
  public var instant: Int64?

  /// The language of the strings; `nil` where settings, comments and names say it.
  public var language: LanguageTag?

  /// The release of date-fns; `nil` where the settings say it, else the newest.
  public var release: DateFnsRelease?

  /// Whether the widget is taken to refuse protected tokens, whatever the settings say.
  public var strictTokens = false

  /// The folder that extended files may not lie outside of; `nil` for that of the repository.
  public var root: String?

  /// The settings file, as the working directory leads to it; `nil` for the nearest.
  public var settingsFile: String?

  /// Whether any settings file counts.
  public var readsSettings = true

  /// The language of messages; `nil` where settings and the editor say it.
  public var messages: MessageLanguage?

  /// Options with nothing else said.
  public init(version: String, timeZone: any TimeZoneRules) {
    self.version = version
    self.timeZone = timeZone
  }
}

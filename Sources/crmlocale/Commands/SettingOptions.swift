internal import ArgumentParser
internal import CRMLocaleKit

/// The options that say what a locale is judged by: release, place and moment.
struct SettingOptions: ParsableArguments {
  @Option(
    name: .customLong("date-fns"),
    help: ArgumentHelp("The release of date-fns that the widget uses.", valueName: "version"),
    transform: Parse.release)
  var dateFns: DateFnsRelease = .latest

  @Option(
    help: ArgumentHelp("The time zone of the visitors: an IANA name or +HH:MM.", valueName: "zone"),
    transform: Parse.timeZone)
  var timeZone: ICUTimeZone = .current

  @Option(
    help: ArgumentHelp(
      "The moment to take for now: ISO 8601, or milliseconds since 1970.", valueName: "instant"))
  var at: MomentArgument = .now

  @Option(
    help: ArgumentHelp(
      "The language that the strings are written in, such as pt-BR.", valueName: "tag"),
    transform: Parse.language)
  var language: LanguageTag?

  @Flag(help: "Take the widget to refuse the protected tokens YYYY, YY, D and DD.")
  var strictTokens = false

  @Option(
    help: ArgumentHelp(
      "The folder that extended files may not lie outside of (default: the working directory).",
      valueName: "folder"))
  var root: String?

  /// What a check assumes by these options.
  var checkOptions: CheckOptions {
    get throws {
      var options = CheckOptions(
        instant: try at.instant(in: timeZone), timeZone: timeZone)
      options.language = language
      options.release = dateFns
      options.strictTokens = strictTokens
      return options
    }
  }
}

/// A moment as the command line takes it.
///
/// It is read only once the zone is known: a time without an offset is local to it.
struct MomentArgument: ExpressibleByArgument {
  static let now = MomentArgument(text: nil)

  private let text: String?

  init?(argument: String) { self.init(text: argument) }

  private init(text: String?) { self.text = text }

  var defaultValueDescription: String { "now" }

  func instant(in timeZone: ICUTimeZone) throws -> Int64 {
    guard let text else { return InstantText.now }
    guard let instant = InstantText.parse(text, in: timeZone) else {
      throw ValidationError(
        "'\(text)' is no instant. Write ISO 8601, such as 2026-12-31T18:00:00Z, or milliseconds "
          + "since 1970.")
    }
    return instant
  }
}

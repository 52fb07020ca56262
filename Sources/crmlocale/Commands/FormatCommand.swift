internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale format`: the library itself, one instant and one pattern at a time.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Prints one instant with one pattern, exactly as date-fns does.",
    discussion: """
      With --jsonl it answers requests, one line of JSON each, from standard input:
      {"pattern": "d 'de' MMMM", "locale": "es", "at": 1795370645678, "timeZone": "UTC"}
      "options" are taken as the release takes them: null is not given, and 1.5, "1" and true are \
      what JavaScript makes of them; lists and objects are refused. Where the library writes to the \
      console, the answer has "warnings".
      """)

  @Argument(help: "A date-fns pattern.")
  var pattern: String?

  @Option(
    help: ArgumentHelp(
      "The locale of date-fns: "
        + "\(DateFnsLocale.allCases.map(\.identifier).joined(separator: ", ")) (default: en-US).",
      valueName: "locale"), completion: .locales)
  var locale: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "ISO 8601, or milliseconds since 1970 (default: now).", valueName: "instant"))
  var at: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "An IANA name, or +HH:MM or +HH:MM:SS (default: this machine's).", valueName: "zone"),
    completion: .zones)
  var timeZone: String?

  @Option(
    name: .customLong("date-fns"),
    help: ArgumentHelp(
      "The release of date-fns, from 1.30.0 on (default: \(DateFnsRelease.latest)).",
      valueName: "version"),
    completion: .releases)
  var dateFns: String?

  @Option(help: "The first day of a week: 0 for Sunday to 6.")
  var weekStartsOn: Double?

  @Option(help: "The day of January that the first week of a year has in it: 1 to 7.")
  var firstWeekContainsDate: Double?

  @Flag(help: "Allow YY and YYYY, the week-numbering year.")
  var useAdditionalWeekYearTokens = false

  @Flag(help: "Allow D and DD, the day of the year.")
  var useAdditionalDayOfYearTokens = false

  @Flag(help: "Answer requests from standard input, one line of JSON each.")
  var jsonl = false

  func validate() throws {
    if pattern == nil, !jsonl { throw ValidationError("give a pattern, or --jsonl for a batch") }
  }

  func run() throws {
    let zone = try Parse.timeZone(timeZone)
    let milliseconds = try Parse.instant(at, in: zone)
    var defaults = FormatService.Defaults(instant: milliseconds, timeZone: zone)
    defaults.locale = try Parse.locale(locale)
    defaults.release = try Parse.release(dateFns)
    defaults.options = FormatOptions(
      weekStartsOn: weekStartsOn, firstWeekContainsDate: firstWeekContainsDate,
      useAdditionalWeekYearTokens: useAdditionalWeekYearTokens,
      useAdditionalDayOfYearTokens: useAdditionalDayOfYearTokens)
    if jsonl { return answerRequests(defaults) }
    do {
      let instant = Instant(epochMilliseconds: milliseconds, in: zone)
      let text = try DateFnsFormatter.format(
        instant, pattern ?? "", locale: defaults.locale, options: defaults.options,
        release: defaults.release)
      Output.write(text + "\n")
    } catch {
      Output.write("\(error)\n", to: .standardError)
      throw ExitStatus.findings
    }
  }

  /// Answers line by line as they come, so that another program can hold a conversation.
  private func answerRequests(_ defaults: FormatService.Defaults) {
    var service = FormatService(defaults: defaults)
    StandardInput.forEachBatch { lines in
      var answers: [UInt8] = []
      for line in lines {
        answers += service.answer(line)
        answers.append(UInt8(ascii: "\n"))
      }
      Output.write(answers)
      return !Output.isClosed
    }
  }
}

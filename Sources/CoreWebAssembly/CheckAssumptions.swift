internal import DateFns
internal import JSONText
internal import LocaleFacts
internal import LocaleRules

/// What a request to check wants texts to be judged by.
struct CheckAssumptions: Hashable {
  private var language: LanguageTag?
  private var requireComplete = false
  private var strictTokens = false
  private var release = DateFnsRelease.latest
  private var timeZone = "UTC"

  /// Milliseconds since 1970 in UTC.
  private var instant: Int64 = 0

  /// Takes account of a member of the request.
  mutating func read(_ member: JSONValue.Member) throws(RequestFailure) {
    switch member.key {
    case "language": language = try member.language()
    case "requireComplete": requireComplete = try member.flag()
    case "strictTokens": strictTokens = try member.flag()
    case "dateFns": release = try member.release()
    case "timeZone": timeZone = try member.text()
    case "at": instant = try member.instant()
    default: throw RequestFailure("unknown property \"\(member.key)\"")
    }
  }

  /// The same as the core takes it.
  func options() throws(RequestFailure) -> CheckOptions {
    var options = CheckOptions(instant: instant, timeZone: try RequestZone.named(timeZone))
    options.language = language
    options.requireComplete = requireComplete
    options.strictTokens = strictTokens
    options.release = release
    return options
  }
}

internal import DateFns
internal import LocaleFacts
internal import LocaleRules
internal import LocaleSyntax
internal import LocaleWorkspace

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
  mutating func read(_ member: MemberSyntax) throws(RequestFailure) {
    switch member.name {
    case "language": language = try member.language()
    case "requireComplete": requireComplete = try member.flag()
    case "strictTokens": strictTokens = try member.flag()
    case "dateFns": release = try member.release()
    case "timeZone": timeZone = try member.text()
    case "at": instant = try member.instant()
    default: throw RequestFailure("unknown property \"\(member.name)\"")
    }
  }

  /// The same as the core takes it.
  func options() throws(RequestFailure) -> CheckOptions {
    guard let zone = RequestZone.named(timeZone) else {
      throw RequestFailure("unknown time zone \"\(timeZone)\"")
    }
    var options = CheckOptions(instant: instant, timeZone: zone)
    options.language = language
    options.requireComplete = requireComplete
    options.strictTokens = strictTokens
    options.release = release
    return options
  }
}

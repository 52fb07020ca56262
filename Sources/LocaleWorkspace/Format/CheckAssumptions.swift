internal import DateFns
package import LocaleFacts
package import LocaleRules
package import LocaleSyntax

/// What a request wants texts to be judged by.
package struct CheckAssumptions: Hashable {
  private var language: LanguageTag?
  private var requireComplete = false
  private var strictTokens = false
  private var release = DateFnsRelease.latest
  private var timeZone = "UTC"

  /// Milliseconds since 1970 in UTC.
  private var instant: Int64 = 0

  /// Assumes nothing yet: UTC, and the beginning of 1970.
  package init() {}

  /// Takes account of a member of the request.
  package mutating func read(_ member: MemberSyntax) throws(RequestFailure) {
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
  ///
  /// - Parameter zone: Finds a time zone by its name; `nil` where it does not know it.
  package func options(
    zone: (_ name: String) -> (any TimeZoneRules)?
  ) throws(RequestFailure) -> CheckOptions {
    guard let zone = zone(timeZone) else {
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

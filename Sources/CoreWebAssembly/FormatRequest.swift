internal import DateFns
internal import JSONText
internal import LocaleFacts

/// A request to format an instant.
struct FormatRequest {
  /// What a formatter is prepared from.
  struct Formatter: Hashable {
    var pattern = ""
    var locale = DateFnsLocale.enUS
    var release = DateFnsRelease.latest
    var options = FormatOptions()

    /// The formatter, or what the library throws for every date.
    func prepared() throws(FormatError) -> DateFnsFormatter {
      try DateFnsFormatter(pattern, locale: locale, options: options, release: release)
    }

    /// What one call of the library prints or throws.
    func format(_ instant: Instant) throws(FormatError) -> String {
      try DateFnsFormatter.format(
        instant, pattern, locale: locale, options: options, release: release)
    }
  }

  private(set) var formatter = Formatter()

  /// The zone whose clock is shown.
  private var zone: any TimeZoneRules = .utc

  /// Milliseconds since 1970 in UTC, as JavaScript has them.
  private var epochMilliseconds = Double.nan

  /// The moment, with what the zone's clock shows then.
  var instant: Instant {
    let instant = Instant(epochMilliseconds: epochMilliseconds)
    guard let milliseconds = instant.epochMilliseconds else { return instant }
    return Instant(
      epochMilliseconds: milliseconds, offsetSeconds: zone.offset(at: milliseconds),
      minuteStartOffsetSeconds: zone.offsetAtStartOfMinute(of: milliseconds))
  }

  /// Reads a request.
  init(_ bytes: UnsafeRawBufferPointer) throws(RequestFailure) {
    let members = try RequestReader.members(of: bytes)
    for member in members { try read(member) }
    try members.require("pattern")
    try members.require("at")
  }

  private mutating func read(_ member: JSONValue.Member) throws(RequestFailure) {
    switch member.key {
    case "pattern": formatter.pattern = try member.text()
    case "locale": formatter.locale = try Self.locale(try member.text())
    case "dateFns": formatter.release = try member.release()
    case "options": formatter.options = try FormatOptions(member)
    case "timeZone": zone = try RequestZone.named(try member.text())
    case "at": epochMilliseconds = try member.number()
    default: throw RequestFailure("unknown property \"\(member.key)\"")
    }
  }

  private static func locale(_ name: String) throws(RequestFailure) -> DateFnsLocale {
    if let locale = DateFnsLocale(identifier: name) { return locale }
    let known = DateFnsLocale.allCases.map { $0.identifier }.joined(separator: ", ")
    throw RequestFailure("unknown locale \"\(name)\": \(known)")
  }
}

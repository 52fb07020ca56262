internal import DateFns
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleRules
internal import LocaleSyntax
internal import PatternAnalysis

/// A request to format an instant.
struct FormatRequest {
  /// What a formatter is prepared from.
  struct Formatter: Hashable {
    /// Patterns that Swift takes for equal are not, to date-fns.
    var pattern = ExactText("")
    var locale: DateFnsLocale
    var release: DateFnsRelease
    var options: FormatOptions
  }

  private(set) var formatter: Formatter

  /// The name of the zone whose clock is shown; `nil` for the service's own.
  private(set) var timeZone: String?

  private let defaults: FormatService.Defaults
  private var at: ValueSyntax?
  private var options: MemberSyntax?

  /// Reads a request.
  init(_ line: [UInt8], _ defaults: FormatService.Defaults) throws(RequestFailure) {
    self.defaults = defaults
    formatter = Formatter(
      locale: defaults.locale, release: defaults.release, options: defaults.options)
    let request = try ObjectSyntax(request: line)
    for member in request.members { try read(member) }
    try request.require("pattern")
    if let options { try readOptions(options) }
  }

  private mutating func read(_ member: MemberSyntax) throws(RequestFailure) {
    switch member.name {
    case "pattern": formatter.pattern = ExactText(try member.text())
    case "locale": formatter.locale = try Self.locale(try member.text())
    case "at": at = member.value
    case "timeZone": timeZone = try member.text()
    case "dateFns": formatter.release = try member.release()
    case "options": options = member
    default: throw RequestFailure("unknown property \"\(member.name)\"")
    }
  }

  private static func locale(_ name: String) throws(RequestFailure) -> DateFnsLocale {
    if let locale = DateFnsLocale(identifier: name) ?? DateFnsLocale(widgetBase: name) {
      return locale
    }
    let known = DateFnsLocale.allCases.map { $0.identifier }.joined(separator: ", ")
    throw RequestFailure("unknown locale \"\(name)\": \(known)")
  }

  /// Reads the options, which the release makes what it takes of.
  private mutating func readOptions(_ member: MemberSyntax) throws(RequestFailure) {
    if member.value.kind == .null { return }
    for option in try member.members() {
      let value = option.value.kind == .null ? nil : try OptionValue(option)
      switch option.name {
      case "weekStartsOn":
        if let value { formatter.options.weekStartsOn = value.number(for: formatter.release) }
      case "firstWeekContainsDate":
        if let value {
          formatter.options.firstWeekContainsDate = value.number(for: formatter.release)
        }
      case "useAdditionalWeekYearTokens":
        if let value { formatter.options.useAdditionalWeekYearTokens = value.isTruthy }
      case "useAdditionalDayOfYearTokens":
        if let value { formatter.options.useAdditionalDayOfYearTokens = value.isTruthy }
      default: throw RequestFailure("unknown option \"\(option.name)\"")
      }
    }
  }

  /// The moment, with what the zone's clock shows then.
  func instant(in zone: any TimeZoneRules) throws(RequestFailure) -> Instant {
    let instant = Instant(epochMilliseconds: try milliseconds(in: zone))
    return instant.epochMilliseconds.map { Instant(epochMilliseconds: $0, in: zone) } ?? instant
  }

  private func milliseconds(in zone: any TimeZoneRules) throws(RequestFailure) -> Double {
    guard let at else {
      if let instant = defaults.instant { return Double(instant) }
      throw RequestFailure("at is missing")
    }
    if let number = at.number { return number }
    guard let text = at.string?.text else {
      throw RequestFailure("at is neither milliseconds nor an ISO 8601 instant")
    }
    if let parsed = InstantText.parse(text, in: zone) { return Double(parsed) }
    throw RequestFailure("at is neither milliseconds nor an ISO 8601 instant: \"\(text)\"")
  }
}

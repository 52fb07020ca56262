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

  /// Reads a request.
  init(_ line: [UInt8], _ defaults: FormatService.Defaults) throws(RequestFailure) {
    self.defaults = defaults
    formatter = Formatter(
      locale: defaults.locale, release: defaults.release, options: defaults.options)
    let request = try ObjectSyntax(request: line)
    for member in request.members { try read(member) }
    try request.require("pattern")
  }

  private mutating func read(_ member: MemberSyntax) throws(RequestFailure) {
    switch member.name {
    case "pattern": formatter.pattern = ExactText(try member.text())
    case "locale": formatter.locale = try Self.locale(try member.text())
    case "at": at = member.value
    case "timeZone": timeZone = try member.text()
    case "dateFns": formatter.release = try member.release()
    case "options": formatter.options = try Self.options(member, from: defaults.options)
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

  private static func options(
    _ member: MemberSyntax, from defaults: FormatOptions
  ) throws(RequestFailure) -> FormatOptions {
    var options = defaults
    if member.value.kind == .null { return options }
    for member in try member.members() where member.value.kind != .null {
      switch member.name {
      case "weekStartsOn": options.weekStartsOn = try member.whole()
      case "firstWeekContainsDate": options.firstWeekContainsDate = try member.whole()
      case "useAdditionalWeekYearTokens": options.useAdditionalWeekYearTokens = try member.flag()
      case "useAdditionalDayOfYearTokens": options.useAdditionalDayOfYearTokens = try member.flag()
      default: throw RequestFailure("unknown option \"\(member.name)\"")
      }
    }
    return options
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

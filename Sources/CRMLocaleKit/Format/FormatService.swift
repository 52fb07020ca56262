public import DateFns
internal import JSONText
internal import LocaleDiagnostics
public import LocaleFacts
internal import LocaleICU
internal import LocaleSyntax
internal import PatternAnalysis

/// Answers requests to format, one line of JSON each: what `crmlocale format --jsonl` speaks.
///
/// Patterns and zones are prepared once and kept, so a batch costs little more than its output.
public struct FormatService {
  /// What a request leaves unsaid.
  public struct Defaults: Sendable {
    /// The locale of date-fns.
    public var locale: DateFnsLocale = .enUS
    /// The moment, in milliseconds since 1970 in UTC.
    public var instant: Int64
    /// The zone whose clock is shown.
    public var timeZone: any TimeZoneRules
    /// The release of date-fns.
    public var release: DateFnsRelease = .latest
    /// The options of `format()`.
    public var options = FormatOptions()

    /// Defaults for a moment and a place.
    public init(instant: Int64, timeZone: any TimeZoneRules) {
      self.instant = instant
      self.timeZone = timeZone
    }
  }

  private let defaults: Defaults
  private var formatters: [FormatterKey: Result<DateFnsFormatter, FormatError>] = [:]
  private var zones: [String: any TimeZoneRules] = [:]

  /// How many prepared patterns are kept; past that the service starts anew.
  private static let capacity = 4096

  private struct FormatterKey: Hashable {
    /// Patterns that Swift takes for equal are not, to date-fns.
    let pattern: ExactText
    let locale: DateFnsLocale
    let release: DateFnsRelease
    let options: FormatOptions
  }

  /// A service with an answer for whatever a request leaves unsaid.
  public init(defaults: Defaults) {
    self.defaults = defaults
  }

  /// The answer to a line: JSON on one line, with `output` or with `error`.
  public mutating func answer(_ line: [UInt8]) -> [UInt8] {
    let answer: JSONValue
    do {
      answer = ["output": .string(try output(for: line))]
    } catch {
      answer = ["error": ["name": .string(error.name), "message": .string(error.message)]]
    }
    return answer.utf8()
  }

  /// Why a request has no output.
  private struct Failure: Error {
    /// The name of the JavaScript error, or `RequestError` for a request that is not understood.
    let name: String
    let message: String

    init(_ message: String) {
      name = "RequestError"
      self.message = message
    }

    init(_ error: FormatError) {
      name = error.name.rawValue
      message = error.message
    }
  }

  private mutating func output(for line: [UInt8]) throws(Failure) -> String {
    let tree = SyntaxTree.parse(line, path: "request", dialect: .json)
    if let problem = tree.diagnostics.first { throw Failure("not JSON: \(problem.message)") }
    guard let request = tree.root?.object else { throw Failure("a request is a JSON object") }
    var pattern: String?
    var locale = defaults.locale
    var release = defaults.release
    var options = defaults.options
    var zone = defaults.timeZone
    var at: ValueSyntax?
    for member in request.members {
      switch member.key?.text {
      case "pattern": pattern = try text(member)
      case "locale": locale = try self.locale(try text(member))
      case "at": at = member.value
      case "timeZone": zone = try self.zone(try text(member))
      case "dateFns": release = try self.release(try text(member))
      case "options": options = try self.options(member.value, from: defaults.options)
      case let name: throw Failure("unknown property \"\(name ?? "")\"")
      }
    }
    guard let pattern else { throw Failure("pattern is missing") }
    let instant = try self.instant(at, in: zone)
    return try format(
      pattern,
      FormatterKey(
        pattern: ExactText(pattern), locale: locale, release: release, options: options),
      instant)
  }

  private mutating func format(
    _ pattern: String, _ key: FormatterKey, _ instant: Instant
  ) throws(Failure) -> String {
    if formatters[key] == nil {
      if formatters.count >= Self.capacity { formatters.removeAll(keepingCapacity: true) }
      formatters[key] = Result { () throws(FormatError) in
        try DateFnsFormatter(
          pattern, locale: key.locale, options: key.options, release: key.release)
      }
    }
    do {
      if case .success(let formatter) = formatters[key] { return try formatter.format(instant) }
      // An error's words may hold the date, and its order may depend on it.
      return try DateFnsFormatter.format(
        instant, pattern, locale: key.locale, options: key.options, release: key.release)
    } catch {
      throw Failure(error)
    }
  }

  private func text(_ member: MemberSyntax) throws(Failure) -> String {
    guard let text = member.value.string?.text else {
      throw Failure("\(member.key?.text ?? "") is not a string")
    }
    return text
  }

  private func locale(_ name: String) throws(Failure) -> DateFnsLocale {
    guard let locale = DateFnsLocale(identifier: name) ?? DateFnsLocale(widgetBase: name) else {
      throw Failure(
        "unknown locale \"\(name)\": "
          + DateFnsLocale.allCases.map(\.identifier).joined(separator: ", "))
    }
    return locale
  }

  private func release(_ version: String) throws(Failure) -> DateFnsRelease {
    guard let release = DateFnsRelease(version) else {
      throw Failure("unknown date-fns release \"\(version)\"")
    }
    return release
  }

  private mutating func zone(_ name: String) throws(Failure) -> any TimeZoneRules {
    if let zone = zones[name] { return zone }
    guard let zone = try? ICUTimeZone(identifier: name) else {
      throw Failure("unknown time zone \"\(name)\"")
    }
    if zones.count >= Self.capacity { zones.removeAll() }
    zones[name] = zone
    return zone
  }

  private func instant(
    _ at: ValueSyntax?, in zone: any TimeZoneRules
  ) throws(Failure) -> Instant {
    let milliseconds: Double
    if let number = at?.number {
      milliseconds = number
    } else if let text = at?.string?.text {
      guard let parsed = InstantText.parse(text, in: zone) else {
        throw Failure("at is neither milliseconds nor an ISO 8601 instant: \"\(text)\"")
      }
      milliseconds = Double(parsed)
    } else if at == nil {
      milliseconds = Double(defaults.instant)
    } else {
      throw Failure("at is neither milliseconds nor an ISO 8601 instant")
    }
    let instant = Instant(epochMilliseconds: milliseconds)
    return instant.epochMilliseconds.map { Instant(epochMilliseconds: $0, in: zone) } ?? instant
  }

  private func options(
    _ value: ValueSyntax, from defaults: FormatOptions
  ) throws(Failure) -> FormatOptions {
    if value.kind == .null { return defaults }
    guard let object = value.object else { throw Failure("options is not an object") }
    var options = defaults
    for member in object.members where member.value.kind != .null {
      switch member.key?.text {
      case "weekStartsOn": options.weekStartsOn = try whole(member)
      case "firstWeekContainsDate": options.firstWeekContainsDate = try whole(member)
      case "useAdditionalWeekYearTokens": options.useAdditionalWeekYearTokens = try flag(member)
      case "useAdditionalDayOfYearTokens": options.useAdditionalDayOfYearTokens = try flag(member)
      case let name: throw Failure("unknown option \"\(name ?? "")\"")
      }
    }
    return options
  }

  private func whole(_ member: MemberSyntax) throws(Failure) -> Int {
    guard let number = member.value.number, let whole = Int(exactly: number) else {
      throw Failure("\(member.key?.text ?? "") is not a whole number")
    }
    return whole
  }

  private func flag(_ member: MemberSyntax) throws(Failure) -> Bool {
    guard let flag = member.value.bool else {
      throw Failure("\(member.key?.text ?? "") is neither true nor false")
    }
    return flag
  }
}

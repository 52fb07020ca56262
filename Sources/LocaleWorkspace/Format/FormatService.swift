public import DateFns
internal import JSONText
internal import LocaleDiagnostics
public import LocaleFacts

/// Answers requests to format, one line of JSON each: what `crmlocale format --jsonl` speaks.
///
/// Patterns and zones are prepared once and kept, so a batch costs little more than its output.
public struct FormatService {
  /// What a request leaves unsaid.
  public struct Defaults: Sendable {
    /// The locale of date-fns.
    public var locale: DateFnsLocale = .enUS
    /// The moment, in milliseconds since 1970 in UTC; `nil` where a request has to say it.
    public var instant: Int64?
    /// The zone whose clock is shown.
    public var timeZone: any TimeZoneRules
    /// The release of date-fns.
    public var release: DateFnsRelease = .latest
    /// The options of `format()`.
    public var options = FormatOptions()

    /// Defaults for a moment and a place.
    public init(instant: Int64?, timeZone: any TimeZoneRules) {
      self.instant = instant
      self.timeZone = timeZone
    }
  }

  private let defaults: Defaults
  private let findZone: (String) -> (any TimeZoneRules)?
  private var formatters: [FormatRequest.Formatter: Result<DateFnsFormatter, FormatError>] = [:]
  private var zones: [String: any TimeZoneRules] = [:]

  /// How many prepared patterns are kept; past that the service starts anew.
  private static let capacity = 4096

  /// A service with an answer for whatever a request leaves unsaid.
  ///
  /// - Parameters:
  ///   - defaults: What a request leaves unsaid.
  ///   - zone: Finds a time zone by its name; `nil` where it does not know it. Asked once a name.
  public init(defaults: Defaults, zone: @escaping (_ name: String) -> (any TimeZoneRules)?) {
    self.defaults = defaults
    findZone = zone
  }

  /// The answer to a line: JSON on one line, with `output` or with `error`.
  public mutating func answer(_ line: [UInt8]) -> [UInt8] {
    do throws(RequestFailure) {
      let answer: JSONValue = ["output": .string(try output(for: line))]
      return answer.utf8()
    } catch {
      return error.answer.utf8()
    }
  }

  private mutating func output(for line: [UInt8]) throws(RequestFailure) -> String {
    let request = try FormatRequest(line, defaults)
    var zone = defaults.timeZone
    if let name = request.timeZone { zone = try self.zone(name) }
    return try format(request.formatter, try request.instant(in: zone))
  }

  private mutating func format(
    _ key: FormatRequest.Formatter, _ instant: Instant
  ) throws(RequestFailure) -> String {
    do throws(FormatError) {
      if case .success(let formatter) = prepared(key) { return try formatter.format(instant) }
      // An error's words may hold the date, and its order may depend on it.
      return try DateFnsFormatter.format(
        instant, key.pattern.text, locale: key.locale, options: key.options, release: key.release)
    } catch {
      throw RequestFailure(error)
    }
  }

  private mutating func prepared(
    _ key: FormatRequest.Formatter
  ) -> Result<DateFnsFormatter, FormatError> {
    if let known = formatters[key] { return known }
    if formatters.count >= Self.capacity { formatters.removeAll(keepingCapacity: true) }
    let new = Result { () throws(FormatError) in
      try DateFnsFormatter(
        key.pattern.text, locale: key.locale, options: key.options, release: key.release)
    }
    formatters[key] = new
    return new
  }

  private mutating func zone(_ name: String) throws(RequestFailure) -> any TimeZoneRules {
    if let zone = zones[name] { return zone }
    guard let zone = findZone(name) else { throw RequestFailure("unknown time zone \"\(name)\"") }
    if zones.count >= Self.capacity { zones.removeAll() }
    zones[name] = zone
    return zone
  }
}

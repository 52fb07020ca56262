public import DateFns
internal import JSONText
internal import LocaleDiagnostics
public import LocaleFacts

/// Answers requests to format, one line of JSON each: what `crmlocale format --jsonl` speaks.
///
/// Patterns and zones are prepared once and kept, so a batch costs little more than its output.
///
/// An answer holds `output` or `error`, and `warnings` where the library writes to the console. Options
/// are what a release makes of them, and `null` is an option that is not given; only lists and objects
/// are refused, as a `RequestError` that says so. In the words of an error or a warning the date that
/// was to be formatted lacks the name of its zone, which the engine would add.
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

  /// The answer to a line: JSON on one line, with `output` or with `error`, and with `warnings` where
  /// the library writes to the console.
  public mutating func answer(_ line: [UInt8]) -> [UInt8] {
    do throws(RequestFailure) {
      return try output(for: line).utf8()
    } catch {
      return error.answer.utf8()
    }
  }

  /// The pattern of a request made ready to print one instant after another, with the clock that it
  /// asks for; `nil` where the request is not one or `format()` refuses the pattern: ``answer(_:)``
  /// says why.
  package mutating func printer(for line: [UInt8]) -> InstantPrinter? {
    do throws(RequestFailure) {
      let request = try FormatRequest(line, defaults)
      var zone = defaults.timeZone
      if let name = request.timeZone { zone = try self.zone(name) }
      guard case .success(let formatter) = prepared(request.formatter) else { return nil }
      return InstantPrinter(formatter: formatter, zone: zone)
    } catch {
      return nil
    }
  }

  static func answer(_ name: String, _ value: JSONValue, warnings: [String]) -> JSONValue {
    if warnings.isEmpty { return [name: value] }
    return [name: value, "warnings": .array(warnings.map { .string($0) })]
  }

  private mutating func output(for line: [UInt8]) throws(RequestFailure) -> JSONValue {
    let request = try FormatRequest(line, defaults)
    var zone = defaults.timeZone
    if let name = request.timeZone { zone = try self.zone(name) }
    return try format(request.formatter, try request.instant(in: zone))
  }

  private mutating func format(
    _ key: FormatRequest.Formatter, _ instant: Instant
  ) throws(RequestFailure) -> JSONValue {
    do throws(FormatError) {
      if case .success(let formatter) = prepared(key) {
        let output = try formatter.format(instant)
        return Self.answer(
          "output", .string(output), warnings: formatter.warnings(at: instant))
      }
      // An error's words may hold the date, and its order may depend on it.
      let output = try DateFnsFormatter.format(
        instant, key.pattern.text, locale: key.locale, options: key.options, release: key.release)
      return Self.answer("output", .string(output), warnings: [])
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

internal import CLocaleICU
public import LocaleFacts

/// A time zone: an IANA name with all its history, or a fixed offset.
///
/// The data is ICU's, or from 1970 on the operating system's where that is newer. A zone that ICU
/// does not know (`America/Coyhaique`, of 2025) is the operating system's alone.
///
///     let zone = try ICUTimeZone(identifier: "America/Sao_Paulo")
///     zone.offset(at: 1_795_370_645_678)   // -10800
///     zone.offset(at: -2_000_000_000_000)  // -11188, the local mean time -03:06:28
///
/// It is `@unchecked Sendable` because the compiler cannot see into C: the handles are set once,
/// the zone's own look-up takes a lock, and the cache is made of atomics.
public final class ICUTimeZone: TimeZoneRules, @unchecked Sendable {
  private enum Rules {
    case fixed(FixedOffset)
    case named(icu: OpaquePointer, system: ZoneInfoFile?)
    case system(ZoneInfoFile)
    case rule(PosixZoneRule)
  }

  /// The name as ICU spells it, such as `America/Sao_Paulo`, or an offset such as `+05:30`.
  public let identifier: String

  private let rules: Rules

  /// The spans found so far; `nil`, and never asked, when memory is short.
  private let cache: OpaquePointer?

  /// Finds a zone by its IANA name, or reads a fixed offset.
  ///
  /// - Parameter identifier: A name as JavaScript's `Intl` takes it, in any case; or `+HH:MM` or
  ///   `+HH:MM:SS`, less than a day, with either sign.
  /// - Throws: `ICUError.unknownTimeZone` for anything else. (ICU itself would take an unknown name
  ///   for UTC.)
  public convenience init(identifier: String) throws(ICUError) {
    if let offset = FixedOffset(identifier) {
      self.init(offset)
    } else {
      try self.init(name: identifier)
    }
  }

  /// Makes a zone that is always the same number of seconds east of UTC; `nil` from a whole day on.
  public convenience init?(secondsFromUTC seconds: Int) {
    guard let offset = FixedOffset(seconds: seconds) else { return nil }
    self.init(offset)
  }

  private convenience init(_ offset: FixedOffset, identifier: String? = nil) {
    self.init(identifier: identifier ?? offset.text, .fixed(offset))
  }

  private init(identifier: String, _ rules: Rules) {
    self.identifier = identifier
    self.rules = rules
    cache = locale_icu_offset_cache_open()
  }

  private convenience init(name: String) throws(ICUError) {
    // ICU stops reading at a NUL.
    guard !name.utf8.contains(0) else { throw .unknownTimeZone(name) }
    let units = Array(name.utf16)
    let identifier = try textFromICU("find the time zone \(name)") { buffer, capacity, status in
      locale_icu_zone_find(units, Int32(units.count), buffer, capacity, status)
    }
    guard !identifier.isEmpty else {
      try self.init(systemName: name)
      return
    }
    var status: Int32 = 0
    let target = ZoneLinks.target(of: identifier)
    let zone = locale_icu_zone_open(Array(target.utf16), Int32(target.utf16.count), &status)
    try ICUError.check(status, "open the time zone \(name)")
    guard let zone else {
      throw .failed(request: "open the time zone \(name)", error: "no calendar")
    }
    self.init(
      identifier: identifier, .named(icu: zone, system: SystemZoneData.newerRules(of: target)))
  }

  /// Finds a zone that only the operating system knows.
  private convenience init(systemName name: String) throws(ICUError) {
    guard let identifier = SystemZoneData.identifier(of: name),
      let file = SystemZoneData.rules(of: identifier)
    else { throw .unknownTimeZone(name) }
    self.init(identifier: identifier, .system(file))
  }

  /// Reads a rule of POSIX. Where it leaves the dates of summer time to the system, they are those of the
  /// United States, as in the C libraries of Linux.
  convenience init?(rule text: String) {
    guard let rule = PosixZoneRule(text) ?? PosixZoneRule(text + ",M3.2.0,M11.1.0") else {
      return nil
    }
    if let offset = rule.fixedOffset.flatMap({ FixedOffset(seconds: $0) }) {
      self.init(offset)
    } else {
      self.init(identifier: text, .rule(rule))
    }
  }

  deinit {
    locale_icu_offset_cache_close(cache)
    if case .named(let zone, _) = rules { locale_icu_zone_close(zone) }
  }

  /// The offset at an instant, in seconds east of UTC, with the seconds of local mean times.
  ///
  /// Spans between transitions are remembered, so that asking again near an earlier instant costs a
  /// few nanoseconds.
  ///
  /// - Parameter epochMilliseconds: Any instant that JavaScript has.
  public func offset(at epochMilliseconds: Int64) -> Int {
    lookUp(epochMilliseconds.floored(dividedBy: 1000)).offset
  }

  /// The offset that JavaScript finds for the clock time of an instant with its seconds set to zero.
  public func offsetAtStartOfMinute(of epochMilliseconds: Int64) -> Int {
    let second = epochMilliseconds.floored(dividedBy: 1000)
    let (offset, start) = lookUp(second)
    // Clocks are set back by less than a day, so that far from a change there is nothing to resolve.
    guard second - 86_400 < start else { return offset }
    return offsetByClockAtStartOfMinute(of: epochMilliseconds)
  }

  /// The offset at an instant in epoch seconds, and the second from which it holds.
  private func lookUp(_ second: Int64) -> (offset: Int, start: Int64) {
    var offset: Int32 = 0
    var start: Int64 = 0
    if locale_icu_offset_cache_find(cache, second, &offset, &start) { return (Int(offset), start) }
    let span = span(at: second)
    locale_icu_offset_cache_store(
      cache, second, span.seconds.lowerBound, span.seconds.upperBound, Int32(span.offset))
    return (span.offset, span.seconds.lowerBound)
  }

  /// The span around an instant in epoch seconds, by the better source.
  private func span(at second: Int64) -> ZoneSpan {
    switch rules {
    case .fixed(let offset):
      return ZoneSpan(seconds: .min ..< .max, offset: offset.seconds)
    case .system(let file):
      return file.span(at: second)
    case .rule(let rule):
      return rule.span(at: second)
    case .named(_, let system?) where second >= SystemZoneData.firstSecond:
      return system.span(at: second).clamped(to: SystemZoneData.firstSecond ..< .max)
    case .named(let zone, let system):
      var start: Int64 = 0
      var end: Int64 = 0
      let offset = locale_icu_zone_offset(zone, second, &start, &end)
      let span = ZoneSpan(seconds: start..<end, offset: Int(offset))
      return system == nil ? span : span.clamped(to: .min..<SystemZoneData.firstSecond)
    }
  }

  /// The name that ICU's formatters take for it.
  var icuIdentifier: String {
    get throws(ICUError) {
      switch rules {
      case .fixed(let offset): return "GMT" + offset.text
      case .named: return ZoneLinks.target(of: identifier)
      // ICU would take a name that it does not know for UTC.
      case .system, .rule: throw .unknownTimeZone(identifier)
      }
    }
  }
}

extension ICUTimeZone {
  /// Coordinated Universal Time.
  public static let utc = ICUTimeZone(.zero, identifier: "UTC")

  /// The zone of this machine, from `TZ` or `/etc/localtime`, read once; UTC where neither names one.
  public static let current: ICUTimeZone = {
    if let zone = ofVariable { return zone }
    guard
      let name = try? textFromICU("name this machine's zone", locale_icu_zone_host)
    else { return utc }
    let named = try? ICUTimeZone(name: name.hasPrefix("/") ? zoneName(ofFile: name) : name)
    return named ?? utc
  }()

  /// The zone that `TZ` names, or whose rule it holds, such as `CET-1CEST,M3.5.0,M10.5.0/3`; `nil` where
  /// it does neither.
  private static var ofVariable: ICUTimeZone? {
    let variable = try? textFromICU(as: UTF8.self, "read TZ") { buffer, capacity, _ in
      locale_icu_zone_variable(buffer, capacity)
    }
    guard let variable, !variable.isEmpty else { return nil }
    let text = variable.hasPrefix(":") ? String(variable.dropFirst()) : variable
    return (try? ICUTimeZone(name: text)) ?? ICUTimeZone(rule: text)
  }

  /// The zone that a file of zone rules is named for: `TZ` may hold a path such as `/etc/localtime`.
  private static func zoneName(ofFile path: String) -> String {
    let bytes = try? textFromICU(as: UTF8.self, "follow \(path)") { buffer, capacity, _ in
      locale_icu_real_path(path, buffer, capacity)
    }
    let parts = (bytes ?? "").split(separator: "/")
    guard let folder = parts.lastIndex(of: "zoneinfo") else { return "" }
    return parts[(folder + 1)...].joined(separator: "/")
  }
}

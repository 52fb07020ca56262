package import LocaleFacts

/// A pattern made ready to print instants, exactly as `format()` of one release does.
///
/// Preparing costs more than printing, so keep a formatter and use it often. It is a value without
/// state and can be shared between threads.
///
///     let formatter = try DateFnsFormatter(Pattern("d 'de' MMMM"), locale: .es)
///     let instant = Instant(epochMilliseconds: 1_795_370_645_678, offsetSeconds: -10_800)
///     try formatter.format(instant)  // "22 de noviembre"
public struct DateFnsFormatter: Sendable {
  /// The pattern.
  public let pattern: Pattern

  /// The locale that names come from.
  public let locale: DateFnsLocale

  /// What each call writes to the console (from release 3.1), one message for each token.
  public let warnings: [String]

  private let program: Program

  /// Prepares a pattern in the language of its release.
  ///
  /// Throws what `format()` would throw for every valid date: options out of range, letters that
  /// mean nothing, protected tokens, a pattern without anything to print.
  public init(
    _ pattern: Pattern, locale: DateFnsLocale = .enUS, options: FormatOptions = FormatOptions()
  ) throws(FormatError) {
    self.pattern = pattern
    self.locale = locale
    if pattern.release.has(.unicodeLetters) {
      try options.validate(for: pattern.release)
      (program, warnings) = try UnicodeCompiler.compile(pattern, locale: locale, options: options)
    } else {
      program = try LegacyCompiler.compile(pattern, locale: locale)
      warnings = []
    }
  }

  /// Prepares a text as a pattern of a release.
  public init(
    _ pattern: String, locale: DateFnsLocale = .enUS, options: FormatOptions = FormatOptions(),
    release: DateFnsRelease = .latest
  ) throws(FormatError) {
    try self.init(Pattern(pattern, release: release), locale: locale, options: options)
  }

  /// Prints an instant.
  ///
  /// Throws for an invalid date, which 1.x prints as `Invalid Date` instead.
  public func format(_ instant: Instant) throws(FormatError) -> String {
    guard let milliseconds = instant.epochMilliseconds else { return try invalidDate() }
    let program = program
    return withUnsafeTemporaryAllocation(byteCount: program.capacity, alignment: 16) { memory in
      guard let start = memory.baseAddress else { return "" }
      let count = program.run(milliseconds, of: instant, into: start)
      return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }
  }

  /// The size of a buffer that is large enough for every instant, in bytes.
  public var bufferSize: Int { program.capacity }

  /// Prints an instant as UTF-8 into the caller's memory and returns how many bytes it takes.
  ///
  /// Nothing is allocated where the buffer has ``bufferSize`` bytes and no fraction of a second has
  /// more than 21 digits. In a smaller buffer the text stands only if it fits; the number returned
  /// then tells how much room it needs.
  ///
  /// Throws for an invalid date, as ``format(_:)`` does.
  public func format(
    _ instant: Instant, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(FormatError) -> Int {
    guard let milliseconds = instant.epochMilliseconds else {
      return copy(Array(try invalidDate().utf8), into: buffer)
    }
    if buffer.count >= program.capacity, let start = buffer.baseAddress {
      return program.run(milliseconds, of: instant, into: UnsafeMutableRawPointer(start))
    }
    return copy(Array(try format(instant).utf8), into: buffer)
  }

  /// Prints a moment by the clocks of a zone as ``format(_:into:)`` does, without making an instant of it
  /// where the release reads the fields of the date itself.
  package func format(
    epochMilliseconds: Double, in zone: any TimeZoneRules,
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws(FormatError) -> Int {
    if program.rules.reading == .ofTheDate, buffer.count >= program.capacity,
      let start = buffer.baseAddress, epochMilliseconds.magnitude <= Double(Instant.limit)
    {
      return program.run(
        Int64(epochMilliseconds), in: zone, into: UnsafeMutableRawPointer(start))
    }
    let moment = Instant(epochMilliseconds: epochMilliseconds)
    let instant = moment.epochMilliseconds.map { Instant(epochMilliseconds: $0, in: zone) }
    return try format(instant ?? moment, into: buffer)
  }

  private func copy(_ text: [UInt8], into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    if text.count <= buffer.count { _ = buffer.update(fromContentsOf: text) }
    return text.count
  }

  private func invalidDate() throws(FormatError) -> String {
    guard pattern.release.has(.unicodeLetters) else { return Self.invalidDateText }
    throw .invalidTime
  }

  /// What 1.x prints for an invalid date.
  static let invalidDateText = "Invalid Date"
}

extension FormatOptions {
  /// Throws what a release throws for numbers out of range.
  func validate(for release: DateFnsRelease) throws(FormatError) {
    guard !release.has(.uncheckedOptions) else { return }
    if let firstWeekContainsDate, !(1...7).contains(firstWeekContainsDate.towardZero) {
      throw .option(.firstWeekContainsDate, mustBeIn: 1...7)
    }
    if let weekStartsOn, !(0...6).contains(weekStartsOn.towardZero) {
      throw .option(.weekStartsOn, mustBeIn: 0...6)
    }
  }
}

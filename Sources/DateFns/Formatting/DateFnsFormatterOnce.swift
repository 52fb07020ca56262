extension DateFnsFormatter {
  /// Prints one instant with one pattern, as a single call of `format()` does.
  ///
  /// The order of complaints is that of the library: options, then the date, then the pattern.
  ///
  ///     DateFnsFormatter.format(instant, "YYYY")
  ///     // throws RangeError: Use `yyyy` instead of `YYYY` (in `YYYY`) for formatting years to the
  ///     // input `Sun Nov 22 2026 15:04:05 GMT-0300`; see: …
  public static func format(
    _ instant: Instant, _ pattern: String, locale: DateFnsLocale = .enUS,
    options: FormatOptions = FormatOptions(), release: DateFnsRelease = .latest
  ) throws(FormatError) -> String {
    if release.has(.unicodeLetters) { try options.validate(for: release) }
    guard instant.epochMilliseconds != nil else {
      if release.has(.unicodeLetters) { throw .invalidTime }
      return invalidDateText
    }
    do {
      let formatter = try DateFnsFormatter(
        pattern, locale: locale, options: options, release: release)
      return try formatter.format(instant)
    } catch {
      throw error.completed(with: instant, release: release)
    }
  }
}

extension DateFnsFormatter {
  /// What a call for one instant writes to the console (from release 3.1), one message for each token.
  public func warnings(at instant: Instant) -> [String] {
    warnings.map { $0 + TokenProtection.ending(for: instant) }
  }
}

extension FormatError {
  /// The error with the date that was to be formatted, which the messages about protected tokens
  /// name from release 2.15.
  fileprivate func completed(with instant: Instant, release: DateFnsRelease) -> FormatError {
    let isProtection = if case .protectedToken = kind { true } else { false }
    guard release.has(.protectedTokenContext), isProtection || !warnings.isEmpty else {
      return self
    }
    let ending = TokenProtection.ending(for: instant)
    return reworded(
      isProtection ? message + ending : message, warnings: warnings.map { $0 + ending })
  }
}

extension Instant {
  /// What `String(date)` gives, but for the name of the zone, which an offset does not tell.
  var javaScriptText: String {
    let pattern = "EEE MMM dd yyyy HH:mm:ss 'GMT'xx"
    let text = try? DateFnsFormatter(pattern).format(self)
    return text ?? "Invalid Date"
  }
}

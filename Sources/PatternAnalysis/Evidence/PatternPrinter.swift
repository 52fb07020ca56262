internal import DateFns

/// Prints patterns that share a locale, options and release.
struct PatternPrinter: Hashable, Sendable {
  let locale: DateFnsLocale
  let options: FormatOptions
  let release: DateFnsRelease

  func formatter(_ text: String) throws(FormatError) -> DateFnsFormatter {
    try DateFnsFormatter(text, locale: locale, options: options, release: release)
  }

  /// Prints a pattern with other tokens in some places. The parts are printed one by one, since a
  /// new token might run together with its neighbour.
  func text(
    of pattern: Pattern, replacing misreadings: [Misreading], at instant: Instant
  ) throws(FormatError) -> String {
    var result = ""
    var position = 0
    func printPart(upTo end: Int) throws(FormatError) {
      let text = pattern.text.slice(position..<end)
      // A part of nothing but line breaks prints nothing, which a pattern of its own may not.
      let isEmpty = Pattern(text, release: release).units.allSatisfy { $0.kind == .lineBreak }
      if !isEmpty { result += try formatter(text).format(instant) }
    }
    for misreading in misreadings {
      try printPart(upTo: misreading.range.lowerBound)
      result += try formatter(misreading.replacement.text).format(instant)
      position = misreading.range.upperBound
    }
    try printPart(upTo: pattern.text.utf8.count)
    return result
  }
}

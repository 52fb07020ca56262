import DateFns
import LocaleFacts
import PatternAnalysis
import TestSupport

/// Patterns: `format()` prints what the plain second implementation prints, pieces cover the pattern, and
/// what is known of one is true. The locale, the instant and the options follow from the pattern.
struct PatternTarget {
  /// Checks an input as a pattern.
  func check(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    var random = Seed(Growth.seed(of: input)).numbers
    let locale = random.pick(DateFnsLocale.allCases)
    checkFormat(text, locale, &random)
    checkPieces(text, locale)
    checkTranslations(text, locale)
    checkAnalysis(text, &random)
    Growth.check(input) { input in
      let text = String(decoding: input, as: UTF8.self)
      _ = Pattern(text).expanded(for: .es).units.count
      _ = PatternDialect.legacy.translation(of: text).text
    }
  }

  // MARK: - Formatting

  private static let longFraction = String(repeating: "S", count: 22)

  private func checkFormat(
    _ text: String, _ locale: DateFnsLocale, _ random: inout SeededGenerator
  ) {
    let options = random.options()
    let milliseconds = random.milliseconds()
    let offset = random.offset()
    let expected = plain(text, locale, options, milliseconds, offset)
    let instant = Instant(epochMilliseconds: milliseconds, offsetSeconds: offset)
    let output = ours(text, locale, options, instant)
    // More digits than a number of JavaScript has are Node's to say: FractionTests ask it.
    if text.contains(Self.longFraction) { return }
    require(
      output == expected,
      "\(locale) \(milliseconds) \(offset) \(options) prints \(output), not \(expected)")
  }

  private func plain(
    _ text: String, _ locale: DateFnsLocale, _ options: FormatOptions, _ milliseconds: Int64,
    _ offset: Int
  ) -> String {
    do throws(PlainFormat.Failure) {
      return try PlainFormat(locale: locale, options: options)
        .format(milliseconds, offset: offset, pattern: text)
    } catch {
      return "✗ \(error.message)"
    }
  }

  private func ours(
    _ text: String, _ locale: DateFnsLocale, _ options: FormatOptions, _ instant: Instant
  ) -> String {
    do throws(FormatError) {
      let formatter = try DateFnsFormatter(text, locale: locale, options: options)
      let output = try formatter.format(instant)
      require(output.utf8.count <= formatter.bufferSize, "the buffer is too small")
      return output
    } catch {
      return "✗ \(Self.subject(of: error))"
    }
  }

  /// The letter or token that an error is about.
  private static func subject(of error: FormatError) -> String {
    guard error.name == .rangeError else { return "null" }
    let parts = error.message.split(separator: "`", omittingEmptySubsequences: false)
    return String(error.message.hasPrefix("Use") ? parts[3] : parts[1])
  }

  // MARK: - Pieces

  private func checkPieces(_ text: String, _ locale: DateFnsLocale) {
    let bytes = Array(text.utf8)
    let places = Places(bytes)
    for release in [DateFnsRelease.latest, DateFnsRelease.known[0]] {
      let pattern = Pattern(text, release: release)
      var end = 0
      for unit in pattern.units {
        require(unit.range.lowerBound == end && !unit.range.isEmpty, "pieces leave a gap")
        end = unit.range.upperBound
      }
      require(end == bytes.count, "pieces do not cover the pattern")
      for unit in pattern.units { places.check(unit.range) }
      for problem in pattern.problems { places.check(problem.range) }
      let expansion = pattern.expanded(for: locale)
      for unit in expansion.units { places.check(unit.range) }
      for problem in expansion.problems { places.check(problem.range) }
    }
    require(
      Pattern(Pattern.quoted(text)).units.compactMap(\.literalText).joined() == text,
      "quoted text is not what it was")
  }

  // MARK: - Translations

  private func checkTranslations(_ text: String, _ locale: DateFnsLocale) {
    for dialect in PatternDialect.allCases {
      guard let translated = dialect.translation(of: text).text,
        let back = dialect.other.translation(of: translated).text
      else { continue }
      require(
        dialect.translation(of: back).text == translated,
        "\(translated) is translated to \(back) and not back")
    }
    let places = Places(Array(text.utf8))
    let translation = ICUPatternTranslator(locale: locale).translate(Pattern(text))
    for token in translation.tokens { places.check(token.range) }
  }
}

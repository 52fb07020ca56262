import DateFns
import TestSupport
import Testing

@Suite("A second, plain implementation")
struct PlainFormatTests {
  @Test("Random patterns print the same by both", arguments: Seeded(0..<8))
  func agree(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<2_500 {
      let locale = random.pick(DateFnsLocale.allCases)
      let options = random.options()
      let pattern = random.pattern()
      let milliseconds = random.milliseconds()
      let offset = random.offset()
      let plain = PlainFormat(locale: locale, options: options)
      let expected: String
      do throws(PlainFormat.Failure) {
        expected = try plain.format(milliseconds, offset: offset, pattern: pattern)
      } catch {
        expected = "✗ \(error.message)"
      }
      let instant = Instant(epochMilliseconds: milliseconds, offsetSeconds: offset)
      let output: String
      do throws(FormatError) {
        output = try DateFnsFormatter.format(instant, pattern, locale: locale, options: options)
      } catch {
        output = "✗ \(Self.subject(of: error))"
      }
      #expect(
        output == expected,
        "\(pattern.debugDescription) \(locale) \(milliseconds) \(offset) \(options)")
    }
  }

  /// The letter or token that an error is about.
  private static func subject(of error: FormatError) -> String {
    guard error.name == .rangeError else { return "null" }
    let parts = error.message.split(separator: "`", omittingEmptySubsequences: false)
    return String(error.message.hasPrefix("Use") ? parts[3] : parts[1])
  }
}

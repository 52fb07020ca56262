/// The guard over tokens that are nearly always written for another: `YYYY` for `yyyy`, `DD` for
/// `dd`.
struct TokenProtection {
  /// The token.
  let token: FieldToken

  /// Whether the call throws; otherwise it only warns.
  let isError: Bool

  /// The protection of a token; nil for a token that needs none.
  init?(_ token: FieldToken) {
    guard !token.isOrdinal, token.letter == "Y" || token.letter == "D" else { return nil }
    self.token = token
    isError = token.letter == "D" ? token.count <= 2 : token.count == 2 || token.count == 4
  }

  /// The token that is mostly meant.
  var replacement: FieldToken { FieldToken(isDay ? "d" : "y", count: token.count) }

  /// Whether it is about days rather than years.
  private var isDay: Bool { token.letter == "D" }

  /// Whether the options say that the token is meant.
  func isLifted(by options: FormatOptions) -> Bool {
    isDay ? options.useAdditionalDayOfYearTokens : options.useAdditionalWeekYearTokens
  }

  /// The words of the pattern's release, up to the date that was to be formatted.
  func message(in pattern: Pattern) -> String {
    let advice = "Use `\(replacement.text)` instead of `\(token.text)`"
    let purpose = "for formatting \(isDay ? "days of the month" : "years")"
    guard pattern.release.has(.protectedTokenContext) else {
      return "\(advice) \(purpose); see: https://git.io/fxCyr"
    }
    return "\(advice) (in `\(pattern.text)`) \(purpose) to the input"
  }

  /// What follows the words where the date is known (from release 2.15).
  static func ending(for instant: Instant) -> String {
    " `\(instant.javaScriptText)`; see: "
      + "https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md"
  }
}

/// The guard over tokens that are nearly always written for another: `YYYY` for `yyyy`, `DD` for
/// `dd`.
struct TokenProtection {
  /// Whether it is about days rather than years.
  private let isDay: Bool

  /// Whether the call throws; otherwise it only warns.
  let isError: Bool

  /// The protection of a token; nil for a token that needs none.
  init?(_ token: FieldToken) {
    guard !token.isOrdinal, token.letter == "Y" || token.letter == "D" else { return nil }
    isDay = token.letter == "D"
    isError = isDay ? token.count <= 2 : token.count == 2 || token.count == 4
  }

  /// Whether the options say that the token is meant.
  func isLifted(by options: FormatOptions) -> Bool {
    isDay ? options.useAdditionalDayOfYearTokens : options.useAdditionalWeekYearTokens
  }

  /// The words of a release, up to the date that was to be formatted.
  func message(about token: FieldToken, in pattern: String, release: DateFnsRelease) -> String {
    let text = token.text
    let advice = "Use `\(text.lowercased())` instead of `\(text)`"
    let purpose = "for formatting \(isDay ? "days of the month" : "years")"
    guard release.has(.protectedTokenContext) else {
      return "\(advice) \(purpose); see: https://git.io/fxCyr"
    }
    return "\(advice) (in `\(pattern)`) \(purpose) \(Self.end)"
  }

  /// What stands before the date.
  static let end = "to the input"

  /// What stands after the date.
  static let link =
    "; see: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md"
}

package import LocaleDiagnostics
package import PatternAnalysis

extension SampleInstant.Kind {
  private static let now = Phrase("sample.now", "now")
  private static let noon = Phrase("sample.noon", "noon")
  private static let midnight = Phrase("sample.midnight", "midnight")
  private static let singleDigits = Phrase("sample.single-digits", "a single-digit day")
  private static let december30 = Phrase("sample.december-30", "30 December")
  private static let december31 = Phrase("sample.december-31", "31 December")
  private static let january1 = Phrase("sample.january-1", "1 January")
  private static let misleads = Phrase("sample.misleads", "misleads")

  /// What is special about it, in a few words.
  package var label: Message {
    switch self {
    case .now: Self.now()
    case .noon: Self.noon()
    case .midnight: Self.midnight()
    case .singleDigits: Self.singleDigits()
    case .december30: Self.december30()
    case .december31: Self.december31()
    case .january1: Self.january1()
    case .misleads: Self.misleads()
    }
  }
}

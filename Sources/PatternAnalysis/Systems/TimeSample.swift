/// The fields of a time that is written out.
struct TimeSample {
  /// Each part that is a field, and the token for it.
  private(set) var tokens: [(range: Range<Int>, token: String)] = []

  /// Reads figures and words; `nil` where that gives no time.
  init?(_ figures: [Figures], _ words: [LetterRun], of text: String) {
    guard (2...3).contains(figures.count), let hour = figures.first, hour.range.count < 3,
      hour.value < 24,
      figures.dropFirst().allSatisfy({ $0.range.count == 2 && $0.value < 60 }),
      Self.areOneTime(figures, in: text)
    else { return nil }
    let period = Self.period(after: figures.last?.range.upperBound ?? 0, in: text)
    let letter = period == nil ? "H" : "h"
    guard period == nil || (1...12).contains(hour.value) else { return nil }
    let isPadded = hour.range.count == 2 && (period == nil || hour.value < 10)
    let fields = [isPadded ? letter + letter : letter, "mm", "ss"]
    tokens = zip(figures, fields).map { ($0.range, $1) }
    if let period { tokens.append(period) }
  }

  /// Whether nothing stands between the numbers but the signs of a clock or of its units.
  private static func areOneTime(_ figures: [Figures], in text: String) -> Bool {
    zip(figures, figures.dropFirst()).allSatisfy { first, second in
      let gap = text.slice(first.range.upperBound..<second.range.lowerBound)
      return [":", ".", "h", " h ", "h ", "：", "時", "时", "시 ", "ч", " ч "].contains(gap)
    }
  }

  /// The half of the day at the end, behind the numbers or a word like `o'clock`.
  private static func period(
    after end: Int, in text: String
  ) -> (range: Range<Int>, token: String)? {
    let bytes = Array(text.utf8)
    for start in end..<bytes.count
    where bytes[start] != 0x20 && (start == end || bytes[start - 1] == 0x20) {
      let range = start..<bytes.count
      let spelling = text.slice(range)
      guard let token = SpelledPeriod.token(for: spelling) else { continue }
      return (range, spelling == spelling.lowercased() && token == "a" ? "aaa" : token)
    }
    return nil
  }
}

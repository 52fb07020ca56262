/// Puts LDML patterns together from texts and fields.
struct ICUSegmentBuilder {
  private var segments: [ICUTranslation.Segment] = []
  private var pattern = ""
  private var weekData: ICUWeekData?

  /// Text that is not yet in the pattern: texts side by side are quoted as one.
  private var text = ""

  /// The last letter of the pattern, if it ends with a field.
  private var lastLetter: Character?

  /// Adds text to print as it stands.
  mutating func append(text: String) { self.text += text }

  /// Adds a field, in a new segment where it would run together with the last one or needs other
  /// week data.
  mutating func append(field: String, weekData: ICUWeekData?) {
    guard let letter = field.first else { return }
    let runsTogether = text.isEmpty && lastLetter == letter
    let disagrees = self.weekData != nil && weekData != nil && self.weekData != weekData
    flushText()
    if runsTogether || disagrees { flushSegment() }
    pattern += field
    lastLetter = letter
    self.weekData = self.weekData ?? weekData
  }

  /// All segments.
  mutating func finish() -> [ICUTranslation.Segment] {
    flushText()
    flushSegment()
    return segments
  }

  private mutating func flushText() {
    guard !text.isEmpty else { return }
    pattern += text.quotedForICU
    text = ""
    lastLetter = nil
  }

  private mutating func flushSegment() {
    guard !pattern.isEmpty else { return }
    segments.append(ICUTranslation.Segment(pattern: pattern, weekData: weekData))
    pattern = ""
    weekData = nil
    lastLetter = nil
  }
}

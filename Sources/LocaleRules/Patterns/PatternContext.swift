internal import DateFns
internal import LocaleDiagnostics
package import LocaleModel
internal import LocaleSyntax
package import PatternAnalysis

/// What a rule about patterns looks at: one pattern of a file, where it stands, and who reads it.
package final class PatternContext: Sendable {
  /// The string that it is the value of.
  package let key: StringKey

  /// The literal in the file.
  package let value: TextValue

  /// What is known of it.
  package let analysis: PatternAnalysis

  /// Those who read what it prints.
  let readers: PatternReaders

  /// The words that should stand between quotes.
  let prose: [ProseText]

  /// The pattern by the letters of another language, where it is written in them.
  let foreign: ForeignReading?

  private init(
    _ key: StringKey, _ value: TextValue, _ known: PatternMemory.Known, for readers: PatternReaders
  ) {
    self.key = key
    self.value = value
    self.readers = readers
    (analysis, prose, foreign) = (known.analysis, known.prose, known.foreign)
  }

  /// The patterns of a set of overrides, those apart that are too long to be looked at.
  static func all(
    in overrides: LocaleOverrides, for readers: PatternReaders, printedBy locale: DateFnsLocale,
    _ memory: PatternMemory
  ) -> [PatternContext] {
    var all: [PatternContext] = []
    for key in StringKey.allCases {
      guard let purpose = key.purpose else { continue }
      overrides.forEachText(of: key) { value in
        guard !DatePatternTooLong.applies(to: value.text) else { return }
        let known = memory.known(value.text, for: purpose, printedBy: locale, readers)
        all.append(PatternContext(key, value, known, for: readers))
      }
    }
    return all
  }

  /// The pattern as it means, without quotes and escapes of its file.
  var text: String { value.text }

  /// The place in the file of a part of the pattern: the whole literal for an empty pattern, which has
  /// no letters.
  func place(of part: Range<Int>) -> Range<Int> {
    text.isEmpty ? value.range : value.mapped.fileRange(of: part)
  }

  /// The edits that replace parts of the pattern, each in UTF-8 bytes of it.
  func edits(_ replacements: [(Range<Int>, String)]) -> [TextEdit] {
    replacements.map { range, text in value.replacement(of: range, with: text) }
  }

  /// The fix that writes a text in the place of a part of the pattern.
  func writing(_ text: String, _ applicability: Fix.Applicability, at range: Range<Int>) -> Fix {
    .writing(text, applicability, edits: edits([(range, text)]))
  }
}

extension StringKey {
  /// What the string is formatted for; `nil` for one that is not a pattern.
  package var purpose: PatternPurpose? {
    switch kind {
    case .datePattern: .date
    case .timePattern: .time
    case .text: nil
    }
  }
}

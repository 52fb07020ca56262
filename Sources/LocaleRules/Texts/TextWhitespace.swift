internal import LocaleDiagnostics
internal import LocaleModel

/// Blanks at the ends of a text, several in a row, line breaks and tabs.
struct TextWhitespace: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for shown in locale.shown.textsAndPatterns {
        guard let first = shown.reading.blanks.first, !findings.isJudged(shown.value.range) else {
          continue
        }
        let text = shown.scalars
        let edits = shown.reading.blanks.map { run in
          shown.value.replacement(of: text.bytes(run), with: Self.replacement(of: run, in: text))
        }
        findings.report(
          at: shown.fileRange(text.bytes(first)),
          Self.phrase(for: first, in: text)(.code(shown.key.rawValue)),
          keyPath: [shown.key.rawValue], fixes: [Fix(Self.tidy(), .safe, edits: edits)])
      }
    }
  }

  /// The blanks of a text that do not belong.
  static func faults(in text: ScalarText) -> [Range<Int>] {
    text.runs { $0.isBlank }.filter { isFault($0, in: text) }
  }

  /// A single blank between words is none, of whatever width.
  private static func isFault(_ run: Range<Int>, in text: ScalarText) -> Bool {
    if isAtEnd(run, of: text) || run.contains(where: { isControl(text.scalars[$0]) }) {
      return true
    }
    return run.count { text.scalars[$0] == " " } > 1
  }

  private static func isAtEnd(_ run: Range<Int>, of text: ScalarText) -> Bool {
    run.lowerBound == 0 || run.upperBound == text.scalars.count
  }

  /// A tab or what breaks a line.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    0x09...0x0D ~= scalar.value || [0x85, 0x2028, 0x2029].contains(scalar.value)
  }

  private static func replacement(of run: Range<Int>, in text: ScalarText) -> String {
    isAtEnd(run, of: text) ? "" : " "
  }

  private static func phrase(
    for run: Range<Int>, in text: ScalarText
  ) -> Phrase<MessageArgument> {
    let controls = run.map { text.scalars[$0] }.filter { isControl($0) }
    if controls.contains(where: { $0 != "\t" }) { return lineBreak }
    if !controls.isEmpty { return tab }
    return isAtEnd(run, of: text) ? ends : doubled
  }
}

extension TextWhitespace {
  static let ends = Phrase("text-whitespace.ends") { key in
    "\(key) begins or ends with a blank"
  }

  static let doubled = Phrase("text-whitespace.doubled") { key in
    "\(key) has several blanks in a row"
  }

  static let lineBreak = Phrase("text-whitespace.line-break") { key in
    "\(key) has a line break in it"
  }

  static let tab = Phrase("text-whitespace.tab") { key in "\(key) has a tab in it" }

  static let tidy = Phrase("text-whitespace.tidy", "Write single blanks, and none at the ends")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "text-whitespace", .warning,
    summary: "blanks at the ends of a text, several in a row, line breaks and tabs",
    explanation: """
      The chat shows each string in a line of its own. Blanks at the ends shift it, and several in \
      a row, tabs and line breaks mostly come from copying out of a document. In a pattern they \
      are printed with every date.
      """,
    messages: [
      MessageForm(ends), MessageForm(doubled), MessageForm(lineBreak), MessageForm(tab),
    ],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "new_messages": "⟦  ⟧Fresh  messages "}"#,
        good: #"{"extends": "en", "new_messages": "Fresh messages"}"#, isFixed: true)
    ])
}

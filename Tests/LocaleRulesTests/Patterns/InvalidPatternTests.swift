import CRMLocaleKit
import DateFns
import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleRules
import TestSupport
import Testing

@Suite("Patterns with which format() throws")
struct InvalidPatternTests {
  static let cases: [PatternCase] = [
    .time("-/en", "HH:mm ⟦n⟧", "invalid", fixed: "HH:mm 'n'"),
    .time("-/en", "HH:⟦nn⟧", "invalid"),
    .day("-/en", "dd.MM.yyyy ⟦n⟧", "invalid"),
    // An offset is all that Java writes otherwise.
    .day("-/en", "⟦dd.MM.yyyy Z⟧", "dialect", fixed: "dd.MM.yyyy xx"),
    .day("-/en", "⟦j F Y⟧", "dialect", fixed: "d MMMM yyyy"),
    // Written for Moment.js: one mistake, and the fix translates it all.
    .time("-/en", "⟦hh:mm A⟧", "dialect", fixed: "hh:mm a"),
    .time("-/en", "⟦HH:mm Z⟧", "dialect", fixed: "HH:mm xxx"),
    .day("-/en", "⟦null⟧", "invalid"), .time("-/en", "⟦undefined⟧", "invalid"),
    .day("-/en", "⟦[object Object]⟧", "invalid"), .time("-/en", "⟦None⟧", "invalid"),
    .time("-/en", "⟦[Today at] HH:mm⟧", "dialect", fixed: "'Today at' HH:mm"),
  ]

  @Test("The letter that throws is told", arguments: cases)
  func casesHold(_ example: PatternCase) { example.hold() }

  /// What `format()` of date-fns 4.1.0 throws, asked of the library itself.
  static let messages = [
    (
      "HH:mm n", "n is not a token of date-fns: the chat cannot use this pattern",
      "RangeError: Format string contains an unescaped latin alphabet character `n`"
    ),
    (
      "", "there is nothing to print in this pattern: the chat cannot use it",
      "TypeError: Cannot read properties of null (reading 'map')"
    ),
  ]

  @Test("The message is plain, and the note has the words that are thrown", arguments: messages)
  func message(_ pattern: String, _ message: String, _ thrown: String) {
    let found = Check().findings(in: #"{"extends": "en", "time_format": "\#(pattern)"}"#)
      .filter { $0.code.rawValue.hasPrefix("date-pattern") || $0.code == "empty-value" }
    #expect(found.map(\.code) == ["date-pattern-invalid"])
    #expect(found.map(\.message.description) == [message])
    #expect(
      found.first?.notes.map(\.message.description) == [
        "format() of date-fns 4.1.0 throws \(thrown)"
      ])
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.keyPath) == [["time_format"]])
  }

  @Test("An empty pattern points at its quotes")
  func empty() {
    let marked = MarkedText(#"{"extends": "en", "date_format": ⟦""⟧}"#)
    let found = Check().findings("date-pattern-invalid", in: marked.text)
    #expect(found.map(\.location.range) == marked.spans)
  }

  static let strict: [PatternCase] = [
    .day("-/en", "dd.MM.⟦YYYY⟧", "invalid", fixed: "dd.MM.yyyy"),
    .day("-/en", "dd.MM.⟦YY⟧", "invalid", fixed: "dd.MM.yy"),
    .day("-/en", "⟦D⟧.MM.yyyy", "invalid", fixed: "d.MM.yyyy"),
    .day("-/en", "⟦DD⟧.MM.yyyy", "invalid", fixed: "dd.MM.yyyy"),
    .day("-/en", "⟦DD.MM.YYYY⟧", "dialect", fixed: "dd.MM.yyyy"),
    .day("-/en", "⟦YYYY⟧-'W'ww", "invalid", fixed: "Y-'W'ww"),
    .day("-/en", "wo 'week' ⟦yyyy⟧", "week-year", fixed: "wo 'week' Y"),
    .day("-/en", "Y-'W'ww"),
    // Only these four are protected.
    .day("-/en", "dd.MM.⟦YYY⟧", "week-year", fixed: "dd.MM.yyy"),
    .day("-/en", "yyyy-DDD"), .day("-/en", "dd.MM.yyyy"),
  ]

  @Test("With --strict-tokens protected tokens are invalid", arguments: strict)
  func strictHold(_ example: PatternCase) { example.hold { $0.strictTokens = true } }

  @Test("The note about a protected token ends with \"to the input\"")
  func protected() throws {
    var check = Check()
    check.options.strictTokens = true
    let found = check.findings(
      "date-pattern-invalid", in: #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#)
    #expect(
      found.map(\.message.description) == [
        "date-fns refuses YYYY, mostly a slip of yyyy: the chat cannot use it"
      ])
    #expect(
      found.first?.notes.map(\.message.description) == [
        "format() of date-fns 4.1.0 throws RangeError: Use `yyyy` instead of `YYYY` (in "
          + "`dd.MM.YYYY`) for formatting years to the input"
      ])
    #expect(found.first?.fixes.map(\.applicability) == [.safe])
  }
}

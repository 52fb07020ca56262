import JSONText
import LocaleFacts
import LocaleWorkspace
import TestSupport
import Testing

@Suite("What is said of a request to format that is not understood")
struct FormatRequestWordsTests {
  /// English, 22 November 2026 at noon in UTC; the only zones are UTC and the moon's.
  private static func answer(_ line: String, at instant: Int64? = 1_795_348_800_000) -> String {
    var service = FormatService(
      defaults: FormatService.Defaults(instant: instant, timeZone: .utc)
    ) { name in name == "UTC" || name == "Moon" ? FixedTimeZone.utc : nil }
    return String(decoding: service.answer(Array(line.utf8)), as: UTF8.self)
  }

  static let words: [(sentence: String, line: String, message: String)] = [
    ("no pattern", #"{"at": 0}"#, "pattern is missing"),
    ("an empty request", "{}", "pattern is missing"),
    ("a pattern that is a number", #"{"pattern": 5}"#, "pattern is not a string"),
    ("a pattern that is null", #"{"pattern": null}"#, "pattern is not a string"),
    ("a list", #"["dd.MM.yyyy"]"#, "a request is a JSON object"),
    ("a text alone", #""dd.MM.yyyy""#, "a request is a JSON object"),
    (
      "a name that is spelled otherwise", #"{"pattern": "y", "timezone": "UTC"}"#,
      #"unknown property \"timezone\""#
    ),
    ("an empty name", #"{"pattern": "y", "": 1}"#, #"unknown property \"\""#),
    (
      "a locale that is none", #"{"pattern": "y", "locale": "klingon"}"#,
      #"unknown locale \"klingon\": en-US, es, pt, pt-BR"#
    ),
    ("a locale that is a list", #"{"pattern": "y", "locale": ["es"]}"#, "locale is not a string"),
    (
      "a zone that is none", #"{"pattern": "y", "timeZone": "Mars/Base"}"#,
      #"unknown time zone \"Mars/Base\""#
    ),
    (
      "a release that never was", #"{"pattern": "y", "dateFns": "3.99"}"#,
      #"unknown date-fns release \"3.99\""#
    ),
    (
      "a release of a number", #"{"pattern": "y", "dateFns": 4}"#, "dateFns is not a string"
    ),
    (
      "a moment in words", #"{"pattern": "y", "at": "soon"}"#,
      #"at is neither milliseconds nor an ISO 8601 instant: \"soon\""#
    ),
    (
      "a moment that is none", #"{"pattern": "y", "at": true}"#,
      "at is neither milliseconds nor an ISO 8601 instant"
    ),
    ("options in a list", #"{"pattern": "y", "options": []}"#, "options is not an object"),
    (
      "an option that format() lacks", #"{"pattern": "y", "options": {"weekStart": 1}}"#,
      #"unknown option \"weekStart\""#
    ),
    (
      "an option that is a list", #"{"pattern": "y", "options": {"weekStartsOn": [1]}}"#,
      "weekStartsOn is not a number, a string, true, false or null"
    ),
    (
      "an option that is an object",
      #"{"pattern": "y", "options": {"useAdditionalWeekYearTokens": {}}}"#,
      "useAdditionalWeekYearTokens is not a number, a string, true, false or null"
    ),
  ]

  @Test("Each is answered in words that say what is wrong", arguments: words)
  func saysWhatIsWrong(_ sentence: String, _ line: String, _ message: String) {
    #expect(
      Self.answer(line) == #"{"error":{"name":"RequestError","message":"\#(message)"}}"#,
      "\(sentence)")
  }

  static let right: [(sentence: String, line: String, output: String)] = [
    ("a known zone", #"{"pattern": "HH:mm", "timeZone": "Moon"}"#, "12:00"),
    ("options that are null", #"{"pattern": "e", "options": null}"#, "1"),
    ("an option that is null", #"{"pattern": "e", "options": {"weekStartsOn": null}}"#, "1"),
    ("an option as a text", #"{"pattern": "e", "options": {"weekStartsOn": "1"}}"#, "7"),
    (
      "an option of blanks, which are 0", #"{"pattern": "e", "options": {"weekStartsOn": " "}}"#,
      "1"
    ),
    (
      "a truth as a number", #"{"pattern": "YYYY", "options": {"useAdditionalWeekYearTokens": 1}}"#,
      "2026"
    ),
    (
      "a text that is not empty is true, whatever it says",
      #"{"pattern": "YYYY", "options": {"useAdditionalWeekYearTokens": "false"}}"#, "2026"
    ),
    ("a name by escapes", #"{"\u0070attern": "y"}"#, "2026"),
    ("a moment as a text of digits", #"{"pattern": "y", "at": "0"}"#, "1970"),
    ("the last of several moments", #"{"pattern": "y", "at": "soon", "at": 0}"#, "1970"),
    (
      "the release before the options that it reads",
      #"{"pattern": "e", "dateFns": "4.1.0", "options": {"weekStartsOn": true}}"#, "7"
    ),
    (
      "the release behind them",
      #"{"pattern": "e", "options": {"weekStartsOn": true}, "dateFns": "4.1.0"}"#, "7"
    ),
  ]

  @Test("What is unusual and right is done", arguments: right)
  func isDone(_ sentence: String, _ line: String, _ output: String) {
    #expect(Self.answer(line) == #"{"output":"\#(output)"}"#, "\(sentence)")
  }

  @Test("Where nobody has said the moment, it is missed by its name")
  func moment() {
    #expect(
      Self.answer(#"{"pattern": "y"}"#, at: nil)
        == #"{"error":{"name":"RequestError","message":"at is missing"}}"#)
    #expect(Self.answer(#"{"pattern": "y", "at": 0}"#, at: nil) == #"{"output":"1970"}"#)
  }

  @Test("A pattern that is made ready prints what an answer says, or there is none")
  func printer() throws {
    var service = FormatService(
      defaults: FormatService.Defaults(instant: 0, timeZone: .utc)
    ) { name in name == "Moon" ? FixedTimeZone.utc : nil }
    for pattern in [
      "dd.MM.yyyy HH:mm:ss.SSS", "'é' EEEE", "''", "T", "PPPPpppp", "yyyyyyyyyyyyyyyyyyyyyy",
    ] {
      let line = Array(#"{"pattern": "\#(pattern)", "timeZone": "Moon"}"#.utf8)
      let prepared = service.printer(for: line)
      let printer = try #require(prepared, "\(pattern)")
      for moment in [0, -1, 1_795_348_800_000, 8.64e15, -8.64e15] {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: printer.bufferSize)
        defer { buffer.deallocate() }
        let count = try #require(printer.print(moment, into: buffer))
        let request = #"{"pattern": "\#(pattern)", "at": \#(Int(moment))}"#
        let printed = JSONValue.string(String(decoding: buffer[..<count], as: UTF8.self))
        let answer = service.answer(Array(request.utf8))
        #expect(JSONValue.object([.init("output", printed)]).utf8() == answer, "\(request)")
      }
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: printer.bufferSize)
      defer { buffer.deallocate() }
      for moment in [Double.nan, .infinity, 8.64e15 + 1] {
        #expect(printer.print(moment, into: buffer) == nil, "\(moment)")
      }
    }
    for line in [
      "{}", #"{"pattern": ""}"#, #"{"pattern": "n"}"#, #"{"pattern": "YYYY"}"#,
      #"{"pattern": "y", "timeZone": "Mars"}"#,
    ] {
      let printer = service.printer(for: Array(line.utf8))
      #expect(printer == nil, "\(line)")
    }
  }
}

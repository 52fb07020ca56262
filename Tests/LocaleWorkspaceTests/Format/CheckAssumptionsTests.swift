import DateFns
import LocaleFacts
import LocaleRules
import LocaleSyntax
@testable import LocaleWorkspace
import Testing

@Suite("What a request wants texts to be judged by")
struct CheckAssumptionsTests {
  /// What the members of an object ask for, or what is wrong with them.
  private static func read(_ json: String) -> Result<CheckOptions, RequestFailure> {
    Result { () throws(RequestFailure) in
      var assumptions = CheckAssumptions()
      for member in try ObjectSyntax(request: Array(json.utf8)).members {
        try assumptions.read(member)
      }
      return try assumptions.options { $0 == "UTC" || $0 == "Moon" ? FixedTimeZone.utc : nil }
    }
  }

  @Test("Nothing said, it is UTC and the beginning of 1970, and nothing is strict")
  func defaults() throws {
    let options = try Self.read("{}").get()
    #expect(options.instant == 0 && options.timeZone.offset(at: 0) == 0)
    #expect(options.language == nil && !options.requireComplete && !options.strictTokens)
    #expect(options.release == .latest)
  }

  @Test("All that can be said is taken over, and what is said last counts")
  func all() throws {
    let options = try Self.read(
      """
      {"language": "es", "requireComplete": true, "strictTokens": true, "dateFns": "2.16",
       "timeZone": "Moon", "at": -1, "language": "pt-BR", "requireComplete": true}
      """
    ).get()
    #expect(options.instant == -1 && options.language?.identifier == "pt-BR")
    #expect(options.requireComplete && options.strictTokens)
    #expect(options.release.description == "2.16.1")
    #expect(try !Self.read(#"{"strictTokens": true, "strictTokens": false}"#).get().strictTokens)
  }

  static let moments: [(sentence: String, json: String, instant: Int64?)] = [
    ("a whole number", "1795348800000", 1_795_348_800_000),
    ("a fraction, which a clock of JavaScript drops", "0.9", 0),
    ("a negative fraction", "-0.9", 0), ("a power", "1e3", 1000),
    ("the last moment", "8640000000000000", 8_640_000_000_000_000),
    ("the first moment", "-8640000000000000", -8_640_000_000_000_000),
    ("behind the last moment", "8640000000000001", nil), ("a number without end", "1e999", nil),
  ]

  @Test("A moment is one that JavaScript has", arguments: moments)
  func moment(_ sentence: String, _ json: String, _ instant: Int64?) {
    switch Self.read(#"{"at": \#(json)}"#) {
    case .success(let options): #expect(options.instant == instant, "\(sentence)")
    case .failure(let failure):
      #expect(instant == nil && failure.message == "at is not an instant", "\(sentence)")
    }
  }

  static let wrong: [(sentence: String, json: String, message: String)] = [
    ("a language that is a number", #"{"language": 1}"#, "language is not a string"),
    (
      "a language that is a sentence", #"{"language": "Spanish, please"}"#,
      #""Spanish, please" is not a language tag"#
    ),
    ("no language", #"{"language": ""}"#, #""" is not a language tag"#),
    (
      "a truth that is a number", #"{"requireComplete": 1}"#,
      "requireComplete is neither true nor false"
    ),
    ("a truth in words", #"{"strictTokens": "yes"}"#, "strictTokens is neither true nor false"),
    ("a release that never was", #"{"dateFns": "9"}"#, #"unknown date-fns release "9""#),
    ("a release that is a number", #"{"dateFns": 4.1}"#, "dateFns is not a string"),
    ("a zone that is none", #"{"timeZone": "Mars"}"#, #"unknown time zone "Mars""#),
    ("a moment in words", #"{"at": "2026-11-22"}"#, "at is not a number"),
    ("a name of another request", #"{"pattern": "y"}"#, #"unknown property "pattern""#),
    ("a name in small letters", #"{"timezone": "UTC"}"#, #"unknown property "timezone""#),
  ]

  @Test("What cannot be judged by is refused in words", arguments: wrong)
  func isRefused(_ sentence: String, _ json: String, _ message: String) {
    guard case .failure(let failure) = Self.read(json) else {
      Issue.record("\(sentence): nothing is refused")
      return
    }
    #expect(failure.name == "RequestError" && failure.message == message, "\(sentence)")
  }

  @Test("The same words are the same assumptions, by which answers are kept")
  func same() throws {
    func assumptions(_ json: String) throws -> CheckAssumptions {
      var result = CheckAssumptions()
      for member in try ObjectSyntax(request: Array(json.utf8)).members { try result.read(member) }
      return result
    }
    #expect(
      try assumptions(#"{"at": 1, "language": "es"}"#)
        == assumptions(#"{"language": "es", "at": 1.5}"#))
    for other in [
      #"{"at": 1}"#, #"{"strictTokens": true}"#, #"{"timeZone": "Moon"}"#, #"{"dateFns": "3"}"#,
    ] {
      #expect(try assumptions(other) != CheckAssumptions(), "\(other)")
    }
  }
}

import Foundation
import TestSupport
import Testing

@Suite("crmlocale format")
struct FormatTests {
  /// Asked of date-fns 4.1.0 itself.
  static let cases: [([String], String)] = [
    (
      [
        "d 'de' MMMM", "--locale", "es", "--at", "1795370645678", "--time-zone",
        "America/Sao_Paulo",
      ],
      "22 de noviembre\n"
    ),
    (
      ["yyyy-MM-dd'T'HH:mm:ssXXX", "--at", "2026-11-22T12:34:56Z", "--time-zone", "+05:30"],
      "2026-11-22T18:04:56+05:30\n"
    ),
    (["EEEE", "--locale", "pt-BR", "--at", "0", "--time-zone", "UTC"], "quinta-feira\n"),
    (
      [
        "YYYY", "--use-additional-week-year-tokens", "--at", "2026-12-27T12:00:00Z", "--time-zone",
        "UTC",
      ],
      "2027\n"
    ),
    (
      ["DD.MM.YYYY", "--date-fns", "1.30.1", "--at", "2026-12-27T12:00:00Z", "--time-zone", "UTC"],
      "27.12.2026\n"
    ),
  ]

  @Test("One pattern prints what the library prints", arguments: cases)
  func one(_ arguments: [String], _ output: String) throws {
    let outcome = try Folder().run(["format"] + arguments)
    #expect(outcome.output == output)
    #expect(outcome.status == 0 && outcome.errors == "")
  }

  @Test("What the library throws goes to standard error, with status 1")
  func thrown() throws {
    let outcome = try Folder().run("format", "YYYY", "--at", "0", "--time-zone", "UTC")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(
      outcome.errors.hasPrefix(
        "RangeError: Use `yyyy` instead of `YYYY` (in `YYYY`) for formatting years to the input"))
  }

  private func answers(_ requests: [String], _ arguments: String...) throws -> [[String: Any]] {
    let folder = try Folder()
    let outcome = try Program.run(
      ["format", "--jsonl"] + arguments, in: folder.url,
      input: Data(requests.joined(separator: "\n").utf8))
    #expect(outcome.status == 0 && outcome.errors == "")
    return try outcome.output.split(separator: "\n", omittingEmptySubsequences: true).map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test("A batch is answered in order, and a bad request does not end it")
  func batch() throws {
    let found = try answers([
      #"{"pattern": "d 'de' MMMM", "locale": "es", "at": 1795370645678, "timeZone": "America/Sao_Paulo"}"#,
      "nonsense",
      #"{"pattern": "n", "at": 0}"#,
      #"{"at": 0}"#,
      #"{"pattern": 5}"#,
      #"{"pattern": "y", "locale": "xx"}"#,
      #"{"pattern": "y", "timeZone": "Mars"}"#,
      #"{"pattern": "y", "dateFns": "9.9.9"}"#,
      #"{"pattern": "y", "at": "soon"}"#,
      #"{"pattern": "y", "at": {}}"#,
      "[]",
      #"{"pattern": "YYYY", "at": "2026-12-27T12:00:00Z", "timeZone": "UTC", "options": {"useAdditionalWeekYearTokens": true}}"#,
      #"{"pattern": "HH:mm:ss", "at": 0, "timeZone": "+01:30:15"}"#,
      #"{"pattern": "yyyy", "at": 8640000000000001}"#,
      #"{"pattern": "", "at": 0}"#,
    ])
    #expect(found.count == 15)
    #expect(found[0]["output"] as? String == "22 de noviembre")
    let error = { (number: Int) in found[number]["error"] as? [String: String] }
    for number in [1, 3, 4, 5, 6, 7, 8, 9, 10] {
      #expect(error(number)?["message"] != nil, "\(number)")
    }
    #expect(
      error(2) == [
        "name": "RangeError",
        "message": "Format string contains an unescaped latin alphabet character `n`",
      ])
    #expect(found[11]["output"] as? String == "2027")
    #expect(found[12]["output"] as? String == "01:30:15")
    #expect(error(13) == ["name": "RangeError", "message": "Invalid time value"])
    #expect(error(14)?["name"] == "TypeError")
  }

  @Test("The options of the command are the defaults of the requests")
  func defaults() throws {
    let found = try answers(
      [#"{"pattern": "EEEE HH"}"#, #"{"pattern": "EEEE", "locale": "pt"}"#],
      "--locale", "es", "--at", "0", "--time-zone", "+02:00")
    #expect(found.map { $0["output"] as? String } == ["jueves 02", "quinta-feira"])
  }

  @Test("Each request is answered before the next is sent")
  func streaming() throws {
    let process = Process()
    process.executableURL = Program.url
    process.arguments = ["format", "--jsonl"]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for year in [1999, 2026, 2100] {
      try input.fileHandleForWriting.write(
        contentsOf: Data(#"{"pattern": "yyyy", "at": "\#(year)-07-01T00:00:00Z"}"#.utf8 + [0x0A]))
      let answer = output.fileHandleForReading.availableData
      #expect(String(decoding: answer, as: UTF8.self) == "{\"output\":\"\(year)\"}\n")
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test(
    "Values that begin with a minus are values",
    arguments: [
      (["format", "xxx", "--time-zone", "-03:00"], "-03:00\n"),
      (["format", "T", "--at", "-1000"], "-1000\n"),
      (["format", "yyyy", "--at", "-000044-03-15", "--time-zone", "UTC"], "0045\n"),
    ])
  func minus(_ arguments: [String], _ output: String) throws {
    #expect(try Folder().run(arguments).output == output)
  }

  @Test("Every line is answered, an empty one too")
  func everyLine() throws {
    let lines = [#"{"pattern": "y"}"#, "", "\r", " ", #"{"pattern": "y"}"#]
    let outcome = try Folder().run(
      "format", "--jsonl", "--at", "0", "--time-zone", "UTC", input: lines.joined(separator: "\n"))
    let answers = outcome.output.split(separator: "\n")
    #expect(answers.count == 5)
    #expect(answers.first == #"{"output":"1970"}"# && answers.last == #"{"output":"1970"}"#)
    #expect(answers.dropFirst().dropLast().allSatisfy { $0.contains("RequestError") })
  }

  @Test("Patterns that Swift takes for equal are told apart")
  func canonicalEquivalents() throws {
    let patterns = ["'\u{E9}'", "'e\u{301}'", "'\u{212B}'", "'\u{C5}'"]
    let requests = patterns.map { #"{"pattern": "\#($0)"}"# }.joined(separator: "\n")
    let outcome = try Folder().run("format", "--jsonl", "--at", "0", input: requests)
    let answers = outcome.output.split(separator: "\n").map { Array($0.utf8) }
    let expected = patterns.map { pattern in
      Array("{\"output\":\"".utf8) + Array(pattern.utf8).dropFirst().dropLast() + Array("\"}".utf8)
    }
    #expect(answers == expected)
  }

  @Test(
    "What is null is not given",
    arguments: [
      #"{"pattern": "e", "at": 0, "options": null}"#,
      #"{"pattern": "e", "at": 0, "options": {"weekStartsOn": null}}"#,
    ])
  func nullOptions(_ request: String) throws {
    let outcome = try Folder().run("format", "--jsonl", "--time-zone", "UTC", input: request)
    #expect(outcome.output == "{\"output\":\"5\"}\n")
  }
}

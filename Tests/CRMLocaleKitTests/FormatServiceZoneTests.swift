import CRMLocaleKit
import Foundation
import Testing

/// Requests whose answers the real library gave on the clocks of a zone: `Fixtures/zones.jsonl`.
@Suite("Answers of date-fns itself on the clocks of a zone")
struct FormatServiceZoneTests {
  private struct Row {
    let request: [UInt8]
    let answer: ServiceAnswer
    let warnings: Int
    let release: String

    init(_ line: Substring) throws {
      let row = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: [String: Any]])
      let request = try #require(row["request"])
      let answer = try #require(row["answer"])
      self.request = Array(try JSONSerialization.data(withJSONObject: request))
      release = request["dateFns"] as? String ?? ""
      warnings = answer["warnings"] as? Int ?? 0
      if let output = answer["output"] as? String {
        self.answer = .output(output)
      } else {
        let error = try #require(answer["error"] as? [String: String])
        self.answer = .error(name: error["name"] ?? "", message: error["message"] ?? "")
      }
    }
  }

  private static func recorded() throws -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/zones.jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { try Row($0) }
  }

  @Test("Every recorded request is answered as the library answers, with as many warnings")
  func answers() throws {
    var service = FormatService(defaults: FormatService.Defaults(instant: 0, timeZone: .utc))
    let rows = try Self.recorded()
    for row in rows {
      let bytes = service.answer(row.request)
      let text = String(decoding: row.request, as: UTF8.self)
      #expect(Self.cut(try ServiceAnswer(bytes)) == Self.cut(row.answer), "\(text)")
      let answer = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
      #expect((answer?["warnings"] as? [String])?.count ?? 0 == row.warnings, "\(text)")
    }
    #expect(rows.count > 400)
    #expect(rows.filter { $0.release == "3.3.0" }.count > 100)
    #expect(rows.contains { $0.warnings > 0 })
  }

  /// A message without the date that was to be formatted: the name of its zone is the engine's.
  private static func cut(_ answer: ServiceAnswer) -> ServiceAnswer {
    guard case .error(let name, let message) = answer,
      let end = message.range(of: "to the input")
    else { return answer }
    return .error(name: name, message: String(message[..<end.upperBound]))
  }

  static let refused: [(sentence: String, options: String)] = [
    ("a list", #"{"weekStartsOn": [1]}"#), ("an object", #"{"firstWeekContainsDate": {}}"#),
    ("a list for a flag", #"{"useAdditionalWeekYearTokens": []}"#),
  ]

  @Test("Lists and objects as options are refused, and the message says so", arguments: refused)
  func refuses(_ sentence: String, _ options: String) throws {
    var service = FormatService(defaults: FormatService.Defaults(instant: 0, timeZone: .utc))
    let answer = service.answer(Array(#"{"pattern": "w", "options": \#(options)}"#.utf8))
    guard case .error("RequestError", let message) = try ServiceAnswer(answer) else {
      Issue.record("\(sentence) passes")
      return
    }
    #expect(message.hasSuffix("is not a number, a string, true, false or null"))
  }

  static let unwarned: [(sentence: String, request: String)] = [
    ("a plain pattern", #"{"pattern": "dd.MM.yyyy"}"#),
    ("an option that is on", #"{"pattern": "Y", "options": {"useAdditionalWeekYearTokens": 1}}"#),
    ("a release that does not warn", #"{"pattern": "Y", "dateFns": "3.0.6"}"#),
    ("a request that is not understood", #"{"pattern": 5}"#),
    ("a letter that is no token, which is looked for first", #"{"pattern": "Y n"}"#),
  ]

  @Test("Where nothing is written to the console, no warnings are told", arguments: unwarned)
  func staysSilent(_ sentence: String, _ request: String) {
    var service = FormatService(defaults: FormatService.Defaults(instant: 0, timeZone: .utc))
    let answer = String(decoding: service.answer(Array(request.utf8)), as: UTF8.self)
    #expect(!answer.contains("warnings"), "\(sentence)")
  }

  @Test("A warning has the library's words, with the date")
  func words() {
    var service = FormatService(defaults: FormatService.Defaults(instant: 0, timeZone: .utc))
    let answer = service.answer(Array(#"{"pattern": "Y"}"#.utf8))
    let words = """
      Use `y` instead of `Y` (in `Y`) for formatting years to the input `Thu Jan 01 1970 \
      00:00:00 GMT+0000`; see: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md
      """
    #expect(
      String(decoding: answer, as: UTF8.self)
        == #"{"output":"1970","warnings":["\#(words)"]}"#)
  }
}

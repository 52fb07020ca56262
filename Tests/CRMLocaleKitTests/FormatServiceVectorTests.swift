import CRMLocaleKit
import Foundation
import Testing

/// Requests whose answers the real library printed.
@Suite("Answers of date-fns itself")
struct FormatServiceVectorTests {
  /// A recorded row, as far as a request can say it.
  private struct Row {
    let request: [UInt8]
    let expected: ServiceAnswer
    let usesWeekOptions: Bool

    init?(_ line: Substring) throws {
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      guard row["minuteStartOff"] == nil, let offset = row["off"] as? Int,
        let options = row["opts"] as? [String: Any]
      else { return nil }
      request = Array(
        try JSONSerialization.data(withJSONObject: [
          "pattern": row["pattern"], "locale": row["locale"], "at": row["t"],
          "dateFns": row["v"], "timeZone": Self.zone(offset), "options": options,
        ]))
      usesWeekOptions = options["weekStartsOn"] != nil || options["firstWeekContainsDate"] != nil
      if let output = row["out"] as? String {
        expected = .output(output)
      } else {
        let parts = (row["err"] as? String ?? "").split(separator: ": ", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        expected = .error(name: String(parts[0]), message: String(parts[1]))
      }
    }

    private static func zone(_ seconds: Int) -> String {
      let size = seconds.magnitude
      let parts = [size / 3600, size / 60 % 60, size % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      return (seconds < 0 ? "-" : "+") + parts.joined(separator: ":")
    }
  }

  private static func rows(of release: String) throws -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "DateFnsTests/Fixtures/vectors-\(release).jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return try lines.compactMap { try Row($0) }
  }

  @Test(
    "A request is answered as the library answers",
    arguments: ["1.30.1", "2.0.0", "2.30.0", "3.6.0", "4.1.0"])
  func row(release: String) throws {
    var service = FormatService(
      defaults: FormatService.Defaults(instant: 0, timeZone: .utc))
    let rows = try Self.rows(of: release)
    for row in rows {
      let answer = try ServiceAnswer(service.answer(row.request))
      #expect(
        Self.isSame(answer, row.expected), "\(String(decoding: row.request, as: UTF8.self))")
    }
    #expect(rows.count > 200)
    #expect(release == "1.30.1" || rows.contains(where: \.usesWeekOptions))
  }

  /// The message about a protected token counts up to where it names the date.
  private static func isSame(_ answer: ServiceAnswer, _ expected: ServiceAnswer) -> Bool {
    guard case .error(let name, let message) = answer,
      case .error(name, let recorded) = expected, let end = recorded.range(of: "to the input")
    else { return answer == expected }
    return message.hasPrefix(recorded[..<end.upperBound])
  }
}

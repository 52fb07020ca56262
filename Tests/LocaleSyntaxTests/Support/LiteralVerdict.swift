import Foundation
import LocaleSyntax

/// One line of `Fixtures/literals.tsv`: a text, its dialect, and what its own engine says of it.
///
/// The verdicts are those of Node 20 (`JSON.parse`, and `new Function('return (' + text + '\n)')`) and
/// of the json5 library 2.2.3. Left out is what differs by intent: a byte order mark before JSON (files
/// have it), a semicolon after an object, and comments that count only at the start of a line of a
/// program.
struct LiteralVerdict: CustomStringConvertible, Sendable {
  let dialect: Dialect
  let text: String
  /// `err`; `ok` and the value; `ok ?` where the value is no literal.
  let verdict: String

  var description: String { "\(dialect) \(text.debugDescription)" }

  static let all: [LiteralVerdict] = {
    guard let url = Bundle.module.url(forResource: "Fixtures/literals", withExtension: "tsv"),
      let table = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    return table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
      guard fields.count == 3,
        let text = try? JSONSerialization.jsonObject(
          with: Data(fields[1].utf8), options: .fragmentsAllowed) as? String
      else { return nil }
      let dialect: Dialect =
        fields[0] == "json" ? .json : fields[0] == "json5" ? .json5 : .javaScript
      return LiteralVerdict(dialect: dialect, text: text, verdict: fields[2])
    }
  }()
}

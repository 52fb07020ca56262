import Foundation
import Testing

/// The answers of Chromium 156.0.8078.79 that are kept beside the tests, so that they can be held
/// against ours where there is no Chromium.
enum Verdicts {
  struct Verdict: Decodable, CustomTestStringConvertible, Sendable {
    let isValid: Bool
    let text: String

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      isValid = try row.decode(Bool.self)
      text = try row.decode(String.self)
    }

    var testDescription: String { text }
  }

  /// A colour with its red, green, blue and alpha in sRGB, which may lie outside 0 to 1.
  struct Value: Decodable, Sendable {
    let text: String
    let components: [Double]

    init(from decoder: any Decoder) throws {
      var row = try decoder.unkeyedContainer()
      text = try row.decode(String.self)
      components = try (0..<4).map { _ in try row.decode(Double.self) }
    }
  }

  static func rows<Row: Decodable>(_ name: String, as: Row.Type = Row.self) throws -> [Row] {
    let url = Bundle.module.url(forResource: name, withExtension: "jsonl", subdirectory: "Fixtures")
    return try String(contentsOf: try #require(url), encoding: .utf8)
      .split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }
}

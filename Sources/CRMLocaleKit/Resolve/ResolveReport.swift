public import JSONText
public import LocaleModel
internal import LocaleReporters

/// A resolved locale as `crmlocale resolve` prints it.
public struct ResolveReport: Sendable {
  private let rows: [(key: StringKey, string: ResolvedString)]
  private let chain: [String]
  private let lines: [String: SourceFile]

  /// Prepares a locale for printing.
  public init(_ locale: ResolvedLocale) {
    rows = StringKey.allCases.compactMap { key in locale[key].map { (key, $0) } }
    chain = locale.chain
    lines = Dictionary(
      locale.layers.map { ($0.path, SourceFile(path: $0.path, bytes: $0.bytes)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The strings, key to value. A value that only running the page could tell is
  /// `{"dynamic": true}`.
  public var strings: JSONValue {
    .object(rows.map { .init($0.key.rawValue, value(of: $0.string)) })
  }

  /// The strings with the place that each comes from, and the chain of what is extended.
  public var provenance: JSONValue {
    [
      "extends": .array(chain.map(JSONValue.string)),
      "strings": .object(rows.map { .init($0.key.rawValue, entry(of: $0.string)) }),
    ]
  }

  /// The same as lines for people: the place, the key and the value.
  public var table: String {
    let places = rows.map { place($0.string.source) }
    let width = places.map(\.count).max() ?? 0
    let keyWidth = rows.map(\.key.rawValue.count).max() ?? 0
    return zip(rows, places).map { row, place in
      let value = row.string.text.map { JSONValue.string($0).text() } ?? "(only the page can tell)"
      let over = row.string.overridden.map(self.place).joined(separator: ", ")
      return Self.padded(place, width) + "  " + Self.padded(row.key.rawValue, keyWidth) + "  "
        + value + (over.isEmpty ? "" : "  over \(over)") + "\n"
    }.joined()
  }

  private func value(of string: ResolvedString) -> JSONValue {
    string.text.map(JSONValue.string) ?? ["dynamic": true]
  }

  private func entry(of string: ResolvedString) -> JSONValue {
    let source: JSONValue = [
      "path": .string(string.source.path), "line": .int(line(string.source)),
    ]
    guard let text = string.text else { return ["dynamic": true, "source": source] }
    return ["value": .string(text), "source": source]
  }

  private func place(_ source: Provenance) -> String { "\(source.path):\(line(source))" }

  private func line(_ source: Provenance) -> Int {
    lines[source.path]?.position(of: source.range.lowerBound).line ?? 1
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

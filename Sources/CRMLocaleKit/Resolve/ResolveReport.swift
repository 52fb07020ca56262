public import JSONText
public import LocaleDiagnostics
public import LocaleModel
internal import LocaleReporters

/// A resolved locale as `crmlocale resolve` prints it.
public struct ResolveReport: Sendable {
  private let rows: [Row]
  private let chain: [String]
  private var lines: [ExactText: LineIndex] = [:]

  /// A string with what it takes the place of.
  private struct Row {
    let key: StringKey
    let string: ResolvedString
    let overridden: [Provenance]
  }

  /// Prepares a locale for printing.
  public init(_ locale: ResolvedLocale) {
    rows = StringKey.allCases.compactMap { key in
      locale[key].map { Row(key: key, string: $0, overridden: locale.overridden(key)) }
    }
    chain = locale.chain
    for layer in locale.layers where lines[ExactText(layer.path)] == nil {
      lines[ExactText(layer.path)] = LineIndex(layer.bytes)
    }
  }

  /// The strings, key to value. A value that only running the page could tell is
  /// `{"dynamic": true}`.
  public var strings: JSONValue {
    .object(rows.map { .init($0.key.rawValue, value(of: $0.string)) })
  }

  /// The strings with the place that each comes from, and the chain of what is extended.
  public var provenance: JSONValue {
    [
      "extends": .array(chain.map { .string($0) }),
      "strings": .object(rows.map { .init($0.key.rawValue, entry(of: $0.string)) }),
    ]
  }

  private static let dynamic = Phrase("resolve.dynamic", "(only the page can tell)")

  private static let over = Phrase("resolve.over") { places in "over \(places)" }

  /// The same as lines for people: the place, the key and the value.
  public func table(_ localizer: Localizer = .english) -> String {
    let cells = rows.map { row -> [String] in
      let value =
        row.string.text.map { JSONValue.string($0).text() } ?? localizer.text(Self.dynamic())
      let places = row.overridden.map { self.place($0) }
      let over = places.isEmpty ? [] : [localizer.text(Self.over(.codes(places)))]
      return [place(row.string.source), row.key.rawValue, value + over.map { "  \($0)" }.joined()]
        .map { VisibleText.text($0) }
    }
    return TextColumns.aligned(cells).map { $0 + "\n" }.joined()
  }

  private func value(of string: ResolvedString) -> JSONValue {
    string.text.map { .string($0) } ?? ["dynamic": true]
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
    lines[ExactText(source.path)]?.position(of: source.range.lowerBound).line ?? 1
  }
}

internal import LocaleDiagnostics
package import LocaleModel
internal import LocaleRules
internal import LocaleScanning
internal import LocaleSyntax
internal import ScriptEvaluation

/// The config of a script or a page as it stands when the script has run.
package struct SettledConfig {
  /// A script that sets it as one literal, in which a name that nothing bears stands for what is dynamic.
  package let document: WidgetDocument

  /// What speaks against writing the config, in its order: each property that only running the page could
  /// tell.
  package let refusals: [ConfigRefusal]

  /// Works out what the scripts of a file make of the config; `nil` for data, and where a script is
  /// itself nothing but a value.
  ///
  /// - Throws: ``ConfigRefusal`` where only running the page could tell which config it is.
  package init?(_ original: WidgetDocument) throws(ConfigRefusal) {
    guard let scan = original.scan else { return nil }
    let places = scan.assignments.filter { place in
      WidgetName.allCases.contains { $0.config == place.name }
    }
    let outcome = ScriptEvaluation.outcome(
      of: WidgetDocument.scanner.scripts(
        original.bytes, path: original.path, reading: Self.reading(of: original.kind)),
      settingAny: WidgetName.allCases.map { $0.config }, at: places.map { $0.nameRange })
    switch outcome {
    case .nothing: return nil
    case .global(_, let value) where !value.isObject: throw .noConfig(path: original.path)
    case .global(let name, let value):
      document = Self.document("window.\(name) = \(value.literal);\n", original)
      refusals = Self.refusals(value, original, scan)
    case .exported(let value) where !value.isObject: return nil
    case .exported(let value):
      document = Self.document("export default \(value.literal);\n", original)
      refusals = Self.refusals(value, original, scan)
    case .dynamic, .several:
      guard !places.isEmpty || !scan.exports.isEmpty else { return nil }
      throw Self.refusal(for: outcome, of: original, scan)
    }
  }

  private static func refusals(
    _ value: EvaluatedValue, _ original: WidgetDocument, _ scan: SourceScan
  ) -> [ConfigRefusal] {
    value.dynamicParts.map { refusal(for: .dynamic($0.path, $0.range), of: original, scan) }
  }

  private static func refusal(
    for outcome: ScriptEvaluation.Outcome, of original: WidgetDocument, _ scan: SourceScan
  ) -> ConfigRefusal {
    let lines = LineIndex(original.bytes)
    let whole = scan.assignments.filter { $0.steps.isEmpty }.map { $0.nameRange }
    if case .dynamic(let path, let range) = outcome, !path.isEmpty || whole.count < 2 {
      let name = scan.assignments.last?.name ?? WidgetName.kommo.config
      return .dynamic(
        property: path.isEmpty ? [name] : path,
        SourceLocation(path: original.path, range: range), lines.position(of: range.lowerBound))
    }
    var places = whole
    if case .several(let ranges) = outcome, whole.count < 2 { places = ranges }
    return .severalConfigs(
      path: original.path, places.map { lines.position(of: $0.lowerBound) })
  }

  /// How data is read whose strings hold scripts; `nil` for scripts and pages, which say it themselves.
  private static func reading(of kind: FileKind) -> SourceReading? {
    switch kind {
    case .json, .json5: .script(.javaScript, elements: false, holes: false)
    case .script, .page: nil
    }
  }

  /// A script in the place of another file. What comments silence in that file stays silent.
  private static func document(_ text: String, _ original: WidgetDocument) -> WidgetDocument {
    let codes = SilencedCodes.all(in: original)
    let directive =
      codes.isEmpty ? "" : "// crmlocale: ignore-file=\(codes.joined(separator: ", "))\n"
    let path = original.kind == .script ? original.path : original.path + ".js"
    return WidgetDocument(path: path, bytes: Array((directive + text).utf8))
  }
}

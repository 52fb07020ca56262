internal import LocaleDiagnostics
package import LocaleModel
internal import LocaleRules
internal import LocaleScanning
internal import LocaleSyntax
internal import ScriptEvaluation

/// The config of a script or a page as it stands when the script has run.
package struct SettledConfig {
  /// A script that sets it as one literal.
  package let document: WidgetDocument

  /// Works out what the scripts of a file make of the config; `nil` for data, and where a script is
  /// itself nothing but a value.
  ///
  /// - Throws: ``ConfigRefusal`` where only running the page could tell.
  package init?(_ original: WidgetDocument) throws(ConfigRefusal) {
    guard let scan = original.scan else { return nil }
    let places = scan.assignments.filter { place in
      WidgetName.allCases.contains { $0.config == place.name }
    }
    guard !places.isEmpty || !scan.exports.isEmpty else { return nil }
    let outcome = ScriptEvaluation.outcome(
      of: WidgetDocument.scanner.scripts(
        original.bytes, path: original.path, reading: Self.reading(of: original.kind)),
      settingAny: WidgetName.allCases.map { $0.config }, at: places.map { $0.nameRange })
    let lines = LineIndex(original.bytes)
    switch outcome {
    case .nothing:
      return nil
    case .global(let name, let value):
      document = Self.document("window.\(name) = \(value.literal);\n", original)
    case .exported(let value):
      document = Self.document("export default \(value.literal);\n", original)
    case .dynamic([], _) where scan.wholeConfigs.count > 1:
      throw .severalConfigs(path: original.path, lines.positions(of: scan.wholeConfigs))
    case .dynamic(let path, let range):
      throw .dynamic(
        property: path.isEmpty ? [places.last?.name ?? WidgetName.kommo.config] : path,
        SourceLocation(path: original.path, range: range), lines.position(of: range.lowerBound))
    case .several(let ranges):
      let whole = scan.wholeConfigs
      throw .severalConfigs(
        path: original.path, lines.positions(of: whole.count > 1 ? whole : ranges))
    }
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

extension SourceScan {
  /// Where whole configs are set.
  fileprivate var wholeConfigs: [Range<Int>] {
    assignments.filter { $0.steps.isEmpty }.map { $0.nameRange }
  }
}

extension LineIndex {
  fileprivate func positions(of ranges: [Range<Int>]) -> [SourcePosition] {
    ranges.map { position(of: $0.lowerBound) }
  }
}

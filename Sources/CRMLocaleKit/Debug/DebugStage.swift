internal import LocaleDiagnostics
package import LocaleModel
internal import LocaleReporters
internal import LocaleScanning
internal import LocaleSyntax
package import LocaleWorkspace

/// A stage of the program, and what it makes of a file in words for those who work on it.
///
/// The form is nobody's contract.
package enum DebugStage: String, CaseIterable {
  case tokens, tree, scan, config, resolved, findings

  /// What the stage makes of a file, one thing a line with its span in bytes.
  package func text(of document: WidgetDocument, in workspace: Workspace) -> String {
    let lines =
      switch self {
      case .tokens: Self.tokens(of: document)
      case .tree: Self.tree(of: document)
      case .scan: Self.scan(of: document)
      case .config: document.configs.flatMap { ["\($0.level)"] + Self.lines(of: $0.root, depth: 1) }
      case .resolved: workspace.resolve(document).flatMap { Self.lines(of: $0) }
      case .findings: workspace.check(document).diagnostics.map { Self.line(of: $0) }
      }
    return lines.map { VisibleText.text($0) + "\n" }.joined()
  }

  private static func parsed(_ document: WidgetDocument) -> SyntaxTree {
    let reading = FileFormat(path: document.path, bytes: document.bytes).reading
    var dialect = Dialect.javaScript
    switch reading {
    case .data(let data), .script(let data, _, _): dialect = data
    case .page: break
    }
    return SyntaxTree.parse(document.bytes, path: document.path, dialect: dialect)
  }

  private static func tokens(of document: WidgetDocument) -> [String] {
    let tree = parsed(document)
    return (0..<tree.tokens.count).map { index in
      let range = tree.tokens.range(index)
      let text = String(decoding: tree.bytes[range], as: UTF8.self)
      let kind = tree.tokens.kind(index).map { "\($0)" } ?? ""
      return "\(range) \(kind) \(text)"
    }
  }

  private static func tree(of document: WidgetDocument) -> [String] {
    parsed(document).root.map { lines(of: $0, depth: 0) } ?? []
  }

  private static func scan(of document: WidgetDocument) -> [String] {
    guard let scan = document.scan else { return [] }
    return scan.assignments.map { assignment in
      let steps = ([assignment.name] + assignment.steps.map { $0.name }).joined(separator: ".")
      return "\(assignment.range) \(assignment.effect.rawValue) \(steps)"
    } + scan.calls.map { "\($0.range) calls \($0.receiver).\($0.method ?? "?")" }
      + scan.loaders.map { "\($0.range) loads by \($0.form.rawValue)" }
      + scan.exports.map { "\($0.range) exports \($0.kind.rawValue)" }
  }
}

extension DebugStage {
  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  private static func lines(of value: ValueSyntax, depth: Int) -> [String] {
    let line = "\(indent(depth))\(value.range) \(value.kind.rawValue)"
    if let object = value.object {
      return [line]
        + object.members.flatMap { member in
          ["\(indent(depth + 1))\(member.range) \(member.kind.rawValue) \(member.key?.text ?? "?")"]
            + lines(of: member.value, depth: depth + 2)
        }
    }
    let children = value.array ?? value.alternatives
    guard children.isEmpty else {
      return [line] + children.flatMap { lines(of: $0, depth: depth + 1) }
    }
    return ["\(line) \(value.string?.text ?? value.sourceText)"]
  }

  private static func lines(of value: ConfigValue, depth: Int) -> [String] {
    guard let object = value.object else {
      let values = value.alternatives.map { $0.syntax?.sourceText ?? "{…}" }
      return ["\(indent(depth))\(value.range) \(values.joined(separator: " | "))"]
    }
    return object.properties.flatMap { property in
      ["\(indent(depth))\(property.nameRange) \(property.name)"]
        + lines(of: property.value, depth: depth + 1)
    }
  }

  private static func lines(of locale: ResolvedLocale) -> [String] {
    let layers = locale.layers.map { "from \($0.baseName ?? $0.path)" }
    let strings = StringKey.allCases.compactMap { key in
      locale[key].map { "\(key.rawValue) \($0.source.path) \($0.source.range) \($0.text ?? "?")" }
    }
    return layers + strings + (locale.problem.map { ["broken: \($0.message)"] } ?? [])
  }

  private static func line(of finding: Diagnostic) -> String {
    let arguments = finding.message.arguments.map { Localizer.english.text($0) }
    let keys = finding.keyPath.joined(separator: ".")
    return "\(finding.location.range) \(finding.severity) \(finding.code) \(finding.message.id) "
      + "[\(keys)] \(arguments.joined(separator: ", "))"
  }
}

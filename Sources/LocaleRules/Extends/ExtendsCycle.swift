internal import LocaleDiagnostics
internal import LocaleModel

/// Files that extend one another in a circle.
struct ExtendsCycle: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      guard case .cycle(let paths) = locale.resolved.problem,
        let extends = locale.overrides.extends
      else { continue }
      findings.report(
        at: extends.value.range, Self.circle(.code(shown(paths).joined(separator: " → "))),
        keyPath: [extends.name])
    }
  }

  /// The files of a circle, the first and the last of them where there are many.
  private func shown(_ paths: [String]) -> [String] {
    let most = 8
    guard paths.count > most + 2, let last = paths.last else { return paths }
    return paths.prefix(most) + ["…", last]
  }
}

extension ExtendsCycle {
  static let circle = Phrase("extends-cycle.circle") { paths in
    "extends goes round in a circle: \(paths)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "extends-cycle", .error,
    summary: "a chain of extends that comes back to itself",
    explanation: """
      A file takes what it does not say from the file that it extends, and so on down to a base. \
      A chain that comes back to one of its own files never reaches a base.
      """,
    messages: [MessageForm(circle)],
    examples: [
      RuleExample(
        path: "child.json",
        bad: #"{"extends": ⟦"./parent.json"⟧}"#,
        good: #"{"extends": "en"}"#,
        siblings: ["parent.json": #"{"extends": "./child.json"}"#])
    ])
}

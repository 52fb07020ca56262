internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning

/// A config in a script that browsers do not run.
struct ScriptNeverRuns: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    guard let scan = file.document.scan else { return }
    for script in scan.deadScripts {
      let first = scan.assignments.first { script.range.contains($0.range.lowerBound) }
      guard let first, !first.isFromLoader else { continue }
      findings.report(
        at: first.nameRange, Self.neverRuns(),
        notes: [.init(cause(script), at: findings.location(script.causeRange))],
        fixes: script.repairs.isEmpty
          ? [] : [Fix(Self.writePlain(), .safe, edits: script.repairs)])
    }
  }

  private func cause(_ script: DeadScript) -> Message {
    switch script.cause {
    case .unclosed: Self.unclosed(.code("</script>"))
    case .doubleEscaped: Self.doubleEscaped(.code("<!--"), .code("<script"), .code("</script>"))
    case .syntaxError: Self.syntaxError()
    case .entity: Self.entity()
    case .tag: Self.tag()
    }
  }
}

extension ScriptNeverRuns {
  static let neverRuns = Phrase(
    "script-never-runs.never-runs",
    "this script never runs: the chat comes up with none of its settings")

  static let unclosed = Phrase("script-never-runs.unclosed") { end in
    "the element begins here, and no \(end) follows"
  }

  static let doubleEscaped = Phrase("script-never-runs.double-escaped") { comment, tag, end in
    "after \(comment) and \(tag) in it a browser passes over the next \(end)"
  }

  static let syntaxError = Phrase(
    "script-never-runs.syntax-error", "no browser can read the script past this place")

  static let tag = Phrase(
    "script-never-runs.tag", "an editor put tags into the script, which a script does not know")

  static let writePlain = Phrase(
    "script-never-runs.write-plain", "Write the script without entities and tags")

  static let entity = Phrase(
    "script-never-runs.entity",
    "a sign of the code is written as an entity, which a script does not know")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "script-never-runs", .error,
    summary: "a config in a script that browsers do not run",
    explanation: """
      A script element that is never closed is not run, and neither is one in which <!-- and <script \
      stand, in a string or anywhere else: by the HTML standard they hide the </script> that follows. \
      Nor is one with a mistake anywhere in it: a bracket or a quote that is never closed, a word or a \
      sign where none can stand, or entities such as &amp; that a CMS wrote for the signs of the code. \
      Nothing on the page says so.
      """,
    messages: [MessageForm(neverRuns)],
    examples: [
      RuleExample(
        path: "index.html",
        bad: """
          <script>
          window.⟦crmPluginConfig⟧ = {hidden: true};
          """,
        good: """
          <script>
          window.crmPluginConfig = {hidden: true};
          </script>
          """),
      RuleExample(
        path: "chat.js",
        bad: """
          function ready() { start(;
          window.⟦crmPluginConfig⟧ = {hidden: true};
          """,
        good: """
          function ready() { start(); }
          window.crmPluginConfig = {hidden: true};
          """),
    ])
}

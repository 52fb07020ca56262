import LocaleDiagnostics
import LocaleModel
import LocaleRules
import TestSupport
import Testing

@testable import LocaleWorkspace

/// A fix of a pattern is tried by looking at the pattern alone. It has to come to what reading all of the
/// file comes to.
@Suite("A fix that is tried by its pattern alone")
struct PatternTrialTests {
  private let settings = Workspace.Settings(options: Files.options)
  private let workspace: Workspace

  init() {
    let settings = settings
    workspace = Workspace(sources: MemoryProvider()) { _ in settings }
  }

  @Test(
    "is offered and applied as if all of the file had been read", arguments: Seeded(20_261_128))
  func proofs(seed: Seed) {
    var random = seed.numbers
    var inputs = FixInputs(.next(after: seed))
    var count = 0
    for number in 0..<TestSettings.fixes {
      let input = random.chance(3) ? inputs.next() : file(&random)
      let judged = judged(input.path, Array(input.text.utf8))
      guard judged.hasFixes else { continue }
      let judge = workspace.judge(of: input.path, settings)
      let quick = FixProof(
        judged,
        by: FileJudge(
          read: judge.read,
          areClean: { file, patterns in
            let isClean = judge.areClean?(file, patterns) ?? false
            count += isClean ? 1 : 0
            return isClean
          }, memory: judge.memory))
      let whole = FixProof(
        judged, by: workspace.judge(of: input.path, settings, isThorough: true))
      let isSame =
        quick.findings == whole.findings && quick.declined == whole.declined
        && areSame(quick, whole, .safe) && areSame(quick, whole, .unsafe)
      #expect(isSame, "input \(number) \(input.path):\n\(input.text)")
    }
    #expect(count > TestSettings.fixes / 100)
  }

  private func areSame(
    _ left: FixProof, _ right: FixProof, _ threshold: Fix.Applicability
  ) -> Bool {
    left.result(threshold).bytes == right.result(threshold).bytes
      && left.result(threshold).count == right.result(threshold).count
  }

  @Test(
    "is clean if reading all of the file finds nothing in it, and changes nothing that is found elsewhere",
    arguments: Seeded(20_261_129))
  func findings(seed: Seed) throws {
    var random = seed.numbers
    var clean = 0
    for number in 0..<TestSettings.fixes {
      let input = file(&random)
      let old = judged(input.path, Array(input.text.utf8))
      guard let pattern = old.patterns.randomElement(using: &random) else { continue }
      let inner = (pattern.range.lowerBound + 1)..<(pattern.range.upperBound - 1)
      let edit = TextEdit(inner, random.pick(FixInputs.patterns))
      guard let changes = PatternChanges([edit], in: old) else { continue }
      var plan = EditPlan(length: old.bytes.count)
      let isAdded = plan.add([edit])
      try #require(isAdded)
      let new = judged(input.path, plan.edited(old.bytes))
      let map = PositionMap().then([edit])
      let place = map.starts(of: pattern.range).lowerBound
      let literal = place..<(place + edit.text.utf8.count + 2)
      let isInside = { (finding: Diagnostic) in
        RuleRegistry.looksAtPatterns(finding.code)
          && literal.contains(finding.location.range.lowerBound)
      }
      let isClean = old.context.areClean(changes.patterns, workspace.memory(of: settings))
      clean += isClean ? 1 : 0
      let left = old.all.filter { !changes.concern($0) }
        .map { Statement($0, map.starts(of: $0.location.range).lowerBound) }
      let found = new.all.filter { !isInside($0) }
        .map { Statement($0, $0.location.range.lowerBound) }
      #expect(
        isClean == !new.all.contains(where: isInside) && left == found,
        "input \(number) \(input.path), \(edit.text):\n\(input.text)")
    }
    #expect(clean > TestSettings.fixes / 100)
  }

  /// What a finding says, and where.
  private struct Statement: Equatable {
    let code: RuleCode
    let message: Message
    let severity: Severity
    let hasFixes: Bool
    let start: Int

    init(_ finding: Diagnostic, _ start: Int) {
      (code, message, severity) = (finding.code, finding.message, finding.severity)
      hasFixes = !finding.fixes.isEmpty
      self.start = start
    }
  }

  private func judged(_ path: String, _ bytes: [UInt8]) -> JudgedFile {
    workspace.judge(workspace.read(path, bytes), settings)
  }

  /// A file that could be, with patterns that people write and other mistakes beside them.
  private func file(_ random: inout SeededGenerator) -> FixInputs.Input {
    let texts = [
      ("new_messages", "Neue Nachrichten"), ("new_messages", "New messages"), ("powered_by", "von"),
      ("compose_placeholder", "Schreiben Sie <b>uns</b>"), ("delivery_status_sent", " Gesendet"),
      ("delivery_status_read", "Read"), ("delivery_status_eror", "Fehler"), ("_comment", "ours"),
    ]
    var members = [("date_format", random.pick(FixInputs.patterns))]
    if random.chance(2) { members.append(("time_format", random.pick(FixInputs.patterns))) }
    if random.chance(3) { members.append(("date_format", "d. MMMM")) }
    for _ in 0..<random.next(below: 4) { members.append(random.pick(texts)) }
    if !random.chance(8) {
      members.insert(("extends", random.pick(["en", "es", "english", "./base.json"])), at: 0)
    }
    let quote = random.chance(2) ? "'" : "\""
    let kind = random.next(below: 5)
    let separator = random.chance(2) ? ",\n  " : ", "
    let object = members.map { key, text in
      kind < 2
        ? "\"\(key)\": \"\(text)\""
        : "\(key): \(quote)\(text.replacing(quote, with: "\\" + quote))\(quote)"
    }.joined(separator: separator)
    let language = random.pick(["de", "pl", "en", "fr", "ru", "ja"])
    let script =
      "window.crmPluginConfig = {color: '#fff', onlinechat: {locale: {\(object)}}};"
    return switch kind {
    case 0, 1: FixInputs.Input(path: "\(language).json", text: "{\(object)}\n")
    case 2: FixInputs.Input(path: "\(language).json5", text: "{\n  \(object)}\n")
    case 3: FixInputs.Input(path: "chat.\(language).js", text: "(function () {\n\(script)\n})();\n")
    default:
      FixInputs.Input(
        path: "index.html",
        text: """
          <!doctype html>
          <html lang="\(language)">
          <script>
          \(script)
          </script></html>

          """)
    }
  }
}

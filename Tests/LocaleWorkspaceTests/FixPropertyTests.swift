import Foundation
import LocaleDiagnostics
import LocaleModel
import LocaleSyntax
import LocaleWorkspace
import TestSupport
import Testing

/// Whatever the input: fixing makes nothing worse, and once is enough.
///
/// `CRMLOCALE_FIXES` says how many inputs are tried.
@Suite("No fix makes anything worse")
struct FixPropertyTests {
  private let workspace: Workspace = {
    let settings = Workspace.Settings(options: Files.options)
    return Workspace(sources: MemoryProvider()) { _ in settings }
  }()

  /// What a run came to.
  private struct Tally {
    var changed = 0
    var fixed = 0
    var offered = 0
    var declined = 0
    var parsed: [(before: String, after: String)] = []
  }

  @Test(
    "Fixed by the safe fixes, or by all, a file has no new finding, keeps what no fix touches, parses if it did, and is fixed once and for all",
    arguments: Seeded(20_261_127), [Fix.Applicability.safe, .unsafe])
  func property(seed: Seed, threshold: Fix.Applicability) throws {
    // Half of the inputs for each, and not the same.
    var inputs = FixInputs(threshold == .safe ? seed : .next(after: seed))
    var tally = Tally()
    for number in 0..<(TestSettings.fixes / 2) {
      let input = inputs.next()
      let problems = check(input, threshold, &tally)
      #expect(problems == [], "input \(number) \(input.path):\n\(input.text)")
    }
    try compareWithNode(tally)
    if TestSettings.fixes > 2000 {
      print(
        "\(threshold): \(TestSettings.fixes / 2) inputs, \(tally.offered) fixes offered,",
        "\(tally.declined) declined, \(tally.fixed) findings fixed in \(tally.changed) files")
    }
  }

  private func check(
    _ input: FixInputs.Input, _ threshold: Fix.Applicability, _ tally: inout Tally
  ) -> [String] {
    let document = workspace.read(input.path, Array(input.text.utf8))
    let fixed = workspace.fix(document, applying: threshold)
    let (before, after) = (fixed.original, fixed.file)
    tally.offered += before.diagnostics.count { !$0.fixes.isEmpty }
    tally.declined += before.declinedFixes
    guard after.document.bytes != document.bytes else {
      return fixed.count == 0 ? [] : ["says that it fixed \(fixed.count)"]
    }
    tally.changed += 1
    tally.fixed += fixed.count
    if input.path.hasSuffix(".json"), parses(document.bytes) {
      tally.parsed.append((input.text, String(decoding: after.document.bytes, as: UTF8.self)))
    }
    return problems(before, after) + problemsOfSecondRun(after, threshold)
  }

  private func problems(_ before: CheckedFile, _ after: CheckedFile) -> [String] {
    var problems: [String] = []
    // What a mistake has hidden is nothing new once that mistake is fixed.
    let (old, new) = (
      counts(before.diagnostics + before.unreported), counts(after.diagnostics + after.unreported)
    )
    for (code, count) in new where count > old[code, default: 0] {
      problems.append("more \(code): \(count) instead of \(old[code, default: 0])")
    }
    if new.values.reduce(0, +) >= old.values.reduce(0, +) { problems.append("nothing is gone") }
    if settings(before) != settings(after) { problems.append("comments are lost") }
    if parses(before.document.bytes), !parses(after.document.bytes) {
      problems.append("it does not parse any more")
    }
    let lines = strayLines(before, after)
    if !lines.isEmpty { problems.append("lines \(lines) are touched by no fix") }
    return problems.isEmpty
      ? [] : problems + [String(decoding: after.document.bytes, as: UTF8.self)]
  }

  private func problemsOfSecondRun(
    _ file: CheckedFile, _ threshold: Fix.Applicability
  ) -> [String] {
    let again = workspace.fix(file.document, applying: threshold)
    let (once, twice) = (file.document.bytes, again.file.document.bytes)
    return once == twice
      ? []
      : [
        "a second run goes on", String(decoding: once, as: UTF8.self),
        String(decoding: twice, as: UTF8.self),
      ]
  }

  private func counts(_ findings: [Diagnostic]) -> [String: Int] {
    findings.reduce(into: [:]) { $0[$1.code.rawValue, default: 0] += 1 }
  }

  private func settings(_ file: CheckedFile) -> [String] {
    file.document.comments.map(\.text).filter { $0.contains("crmlocale:") }.sorted()
  }

  private func parses(_ bytes: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
  }

  /// The lines that differ though no fix that was offered touches them, in a file that was read whole
  /// and in which no mistake hides another. (In any other a fix lets those follow that were not
  /// offered yet.)
  private func strayLines(_ before: CheckedFile, _ after: CheckedFile) -> [Int] {
    guard before.document.diagnostics.isEmpty, before.unreported.isEmpty else { return [] }
    let (old, new) = (before.document.bytes, after.document.bytes)
    let index = LineIndex(old)
    let edits = before.diagnostics.flatMap { $0.fixes.prefix(1) }.flatMap(\.edits)
    let touched = Set(
      edits.flatMap { edit -> ClosedRange<Int> in
        let first = index.position(of: edit.range.lowerBound).line
        return first...max(first, index.position(of: edit.range.upperBound).line)
      })
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let suffix = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    // Of lines that are alike nobody can tell which one is gone: it may have been any of them.
    let overlap = max(0, prefix + suffix - min(old.count, new.count))
    let edges = [(prefix - overlap, prefix), (old.count - suffix, old.count - suffix + overlap)]
    return edges.compactMap { low, high in
      let lines = (index.position(of: low).line - 1)...(index.position(of: high).line + 1)
      return lines.contains { touched.contains($0) } ? nil : lines.lowerBound
    }
  }

  private func compareWithNode(_ tally: Tally) throws {
    guard let node = Engine.node, !tally.parsed.isEmpty else { return }
    let script = """
      pairs => pairs.filter(([before, after]) => {
        try { JSON.parse(before) } catch { return false }
        try { JSON.parse(after); return false } catch { return true }
      })
      """
    let worse: [[String]] = try node.call(script, with: tally.parsed.map { [$0.before, $0.after] })
    #expect(worse == [])
  }
}

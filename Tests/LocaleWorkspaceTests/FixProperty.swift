import Foundation
import LocaleDiagnostics
import LocaleModel
import LocaleSyntax
import LocaleWorkspace

/// What holds whatever the input: fixing makes nothing worse, and once is enough.
///
/// The fuzzer in `Tests/Fuzzing` asks the same of inputs that it makes up.
struct FixProperty {
  /// Where files are checked.
  let workspace: Workspace

  /// Which fixes are applied.
  let threshold: Fix.Applicability

  /// What fixing a file came to.
  struct Outcome {
    /// The file before and after.
    let fixed: Workspace.FixedFile

    /// What does not hold, in words.
    let problems: [String]

    /// Whether anything was changed.
    var isChanged: Bool {
      fixed.file.document.bytes != fixed.original.document.bytes
    }
  }

  /// Fixes a file, and says what does not hold.
  func outcome(of document: WidgetDocument) -> Outcome {
    let fixed = workspace.fix(document, applying: threshold)
    let (before, after) = (fixed.original, fixed.file)
    guard after.document.bytes != document.bytes else {
      return Outcome(
        fixed: fixed, problems: fixed.count == 0 ? [] : ["says that it fixed \(fixed.count)"])
    }
    return Outcome(fixed: fixed, problems: problems(before, after) + problemsOfSecondRun(after))
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
    if Self.parses(before.document.bytes), !Self.parses(after.document.bytes) {
      problems.append("it does not parse any more")
    }
    let lines = strayLines(before, after)
    if !lines.isEmpty { problems.append("lines \(lines) are touched by no fix") }
    return problems.isEmpty
      ? [] : problems + [String(decoding: after.document.bytes, as: UTF8.self)]
  }

  private func problemsOfSecondRun(_ file: CheckedFile) -> [String] {
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

  /// Whether a text is JSON.
  static func parses(_ bytes: [UInt8]) -> Bool {
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
}

internal import LocaleDiagnostics

/// What a report for people says was done, after a run that fixes.
///
///     Fixed 3 findings in a.json, b.json.
///     Left 1 finding alone: it is not certain that a fix would make the file better.
struct FixSummary: Sendable {
  private var paths: [String] = []
  private var findings = 0
  private var declined = 0

  /// How many files are named before they are only counted.
  private static let namedFiles = 10

  /// Counts the findings of a file that were fixed.
  mutating func count(_ path: String, _ count: Int) {
    paths.append(path)
    findings += count
  }

  /// Counts what was left alone in a file.
  mutating func count(_ file: FileReport) { declined += file.declinedFixes }

  /// The lines.
  var messages: [Message] {
    guard declined > 0 else { return [done] }
    return [done, ReportWords.leftAlone(Self.findings(declined))]
  }

  private var done: Message {
    guard !paths.isEmpty else { return ReportWords.fixedNothing() }
    let place: MessageArgument =
      paths.count > Self.namedFiles
      ? .message(ReportWords.files(.number(paths.count))) : .codes(paths)
    return ReportWords.fixedIn(Self.findings(findings), place)
  }

  private static func findings(_ count: Int) -> MessageArgument {
    .message(ReportWords.findings(.number(count)))
  }
}

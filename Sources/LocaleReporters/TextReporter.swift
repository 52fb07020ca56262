public import LocaleDiagnostics

/// Reports for people: each finding with its source, its evidence and what to do.
///
///     overrides.json:3:25: warning[date-pattern-week-year]: YYYY is the week-numbering year, not the calendar year
///       |
///     3 |   "date_format": "dd.MM.YYYY",
///       |                         ^^^^ on Thursday 31 December 2026 visitors read 31.12.2027
///       = help: write yyyy (--fix does it)
///
///     1 warning in 1 file; 1 fixable with --fix
public struct TextReporter: Reporter {
  /// How the text is decorated.
  public var styler: Styler

  /// The least grave findings that are shown. The summary says how many are not.
  public var minimumSeverity: Severity

  /// The names of the options that apply fixes; `nil` where the program has none.
  public var fixOptions: FixOptions?

  /// Who says the messages.
  public var localizer: Localizer

  /// Whether the run fixes: the report then says what was done.
  public var isFixing = false

  private var fixes = FixSummary()
  private var summary = Summary(minimumSeverity: .note, options: nil)

  /// Creates a reporter.
  public init(
    styler: Styler = .plain, minimumSeverity: Severity = .note, fixOptions: FixOptions? = nil,
    localizer: Localizer = .english
  ) {
    self.styler = styler
    self.minimumSeverity = minimumSeverity
    self.fixOptions = fixOptions
    self.localizer = localizer
  }

  /// Writes nothing.
  public mutating func begin(to output: inout some TextOutputStream) {
    summary = Summary(minimumSeverity: minimumSeverity, options: fixOptions)
    fixes = FixSummary()
  }

  /// Takes note of a file that was fixed.
  public mutating func noteFixes(in path: String, count: Int) { fixes.count(path, count) }

  /// Takes note of findings that are not told: a report without others is not called clean.
  public mutating func noteKnownFindings() { summary.leavesOutKnown = true }

  /// Writes every finding that is grave enough, a blank line after each. Findings in a row that have
  /// nothing to show but the same place share one picture of it, under the last. After a thousand
  /// findings of one code it only says how many more there are.
  public mutating func write(_ file: FileReport, to output: inout some TextOutputStream) {
    summary.count(file)
    fixes.count(file)
    let limit = FindingLimit(
      file.sortedDiagnostics.filter { $0.severity >= minimumSeverity })
    let shown = limit.shown
    for (number, diagnostic) in shown.enumerated() {
      let next = number + 1 < shown.count ? shown[number + 1] : nil
      if let next, diagnostic.isBare, next.isBare, next.location == diagnostic.location {
        writeHeader(of: diagnostic, file, to: &output)
        continue
      }
      write(diagnostic, file, to: &output)
      output.write("\n")
    }
    for rest in limit.rest {
      styler.write(line(on: rest, file.path), to: &output)
      output.write("\n")
    }
  }

  private func line(on rest: FindingLimit.Rest, _ path: String) -> [StyledText] {
    let words = ReportWords.moreOfCode(.number(rest.count), .code(rest.code.rawValue))
    return [
      StyledText(VisibleText.text(path) + ": ", .emphasis),
      StyledText(VisibleText.text(localizer.text(words))),
    ]
  }

  /// Writes the summary, and before it what was done.
  public mutating func end(to output: inout some TextOutputStream) {
    for message in (isFixing ? fixes.messages : []) + [summary.message] {
      output.write(VisibleText.text(localizer.text(message)) + "\n")
    }
  }

  private func write(
    _ diagnostic: Diagnostic, _ file: FileReport, to output: inout some TextOutputStream
  ) {
    // The evidence stands beside the carets; without source it is a note like the others.
    var notes = diagnostic.notes
    let evidence =
      file.has(diagnostic.location.path)
      ? notes.firstIndex { $0.location == diagnostic.location } : nil
    let snippet = self.snippet(
      diagnostic.location,
      label: evidence.map { localizer.text(notes.remove(at: $0).message) } ?? "",
      mark: UInt8(ascii: "^"),
      role: .severity(diagnostic.severity), file)
    let noteSnippets = notes.map { note -> Snippet? in
      guard let location = note.location, location != diagnostic.location, !location.range.isEmpty
      else { return nil }
      return self.snippet(location, label: "", mark: UInt8(ascii: "-"), role: .frame, file)
    }
    let lastLine = noteSnippets.reduce(snippet?.lastLine ?? 0) { max($0, $1?.lastLine ?? 0) }
    let gutter = String(lastLine).utf8.count
    let label = String(blanks: gutter + 1) + "= "

    writeHeader(of: diagnostic, file, to: &output)
    snippet?.write(gutter: gutter, styler, to: &output)
    for (note, snippet) in zip(notes, noteSnippets) {
      let place = note.location.flatMap { $0 == diagnostic.location ? nil : $0 }
      let prefix = place.map { self.place($0, file) + ": " } ?? ""
      styler.write(.frame, label, word(ReportWords.noteLabel()), ": ", to: &output)
      output.write(prefix)
      output.write(VisibleText.text(localizer.text(note.message)))
      output.write("\n")
      snippet?.write(gutter: gutter, styler, to: &output)
    }
    for help in helps(for: diagnostic) {
      styler.write(.frame, label, word(ReportWords.help()), ": ", to: &output)
      output.write(help)
      output.write("\n")
    }
  }

  private func writeHeader(
    of diagnostic: Diagnostic, _ file: FileReport, to output: inout some TextOutputStream
  ) {
    let severity = word(diagnostic.severity.label)
    styler.write(.emphasis, place(diagnostic.location, file), ": ", to: &output)
    styler.write(
      .severity(diagnostic.severity),
      VisibleText.text("\(severity)[\(diagnostic.code.rawValue)]"), to: &output)
    styler.write(
      .emphasis, ": ", VisibleText.text(localizer.text(diagnostic.message)), to: &output)
    output.write("\n")
  }

  private func place(_ location: SourceLocation, _ file: FileReport) -> String {
    let start = file.start(of: location)
    return "\(VisibleText.text(location.path)):\(start.line):\(start.column)"
  }

  private func snippet(
    _ location: SourceLocation, label: String, mark: UInt8, role: StyledText.Role,
    _ file: FileReport
  ) -> Snippet? {
    guard file.has(location.path) else { return nil }
    return Snippet(
      file: file.lines(of: location.path), range: location.range, label: VisibleText.text(label),
      mark: mark, role: role)
  }

  /// What the reader can do, and what the first fix would.
  private func helps(for diagnostic: Diagnostic) -> [String] {
    var helps: [String] = []
    // The title of a fix that could not be proved is a help, too.
    if let help = diagnostic.help { helps.append(uncapitalised(localizer.text(help))) }
    if let fix = diagnostic.fixes.first { helps.append(offer(of: fix)) }
    return helps.map { VisibleText.text($0) }
  }

  private func offer(of fix: Fix) -> String {
    let title = uncapitalised(localizer.text(fix.title))
    guard let fixOptions else { return title }
    return localizer.text(ReportWords.fix(.text(title), .code(fixOptions.name(for: fix))))
  }

  private func word(_ message: Message) -> String { localizer.text(message) }

  /// A title as part of a sentence. A word in capitals, such as `YYYY`, stays.
  private func uncapitalised(_ title: String) -> String {
    let letters = title.utf8.prefix(2)
    guard letters.allSatisfy({ $0 < 0x80 }), let first = letters.first else {
      guard title.dropFirst().first?.isUppercase != true else { return title }
      return title.prefix(1).lowercased() + title.dropFirst()
    }
    // Nearly all titles begin with letters of ASCII.
    let isCapital = { (letter: UInt8) in 0x41...0x5A ~= letter }
    guard isCapital(first), !(letters.dropFirst().first.map(isCapital) ?? false) else {
      return title
    }
    return String(Unicode.Scalar(first | 0x20)) + title.dropFirst()
  }
}

extension Diagnostic {
  /// Whether it has nothing to show but its place.
  fileprivate var isBare: Bool { notes.isEmpty && fixes.isEmpty && help == nil }
}

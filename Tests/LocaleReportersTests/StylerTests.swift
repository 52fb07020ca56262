import LocaleDiagnostics
import Testing

@testable import LocaleReporters

@Suite struct StylerTests {
  @Test(
    "Each role has its SGR sequence, and a reset after it (ECMA-48, section 8.3.117)",
    arguments: [
      (.plain, "text"), (.emphasis, "\u{1B}[1mtext\u{1B}[0m"), (.frame, "\u{1B}[34mtext\u{1B}[0m"),
      (.severity(.error), "\u{1B}[1;31mtext\u{1B}[0m"),
      (.severity(.warning), "\u{1B}[1;33mtext\u{1B}[0m"),
      (.severity(.note), "\u{1B}[1;36mtext\u{1B}[0m"),
    ] as [(StyledText.Role, String)])
  func sequences(role: StyledText.Role, expected: String) {
    #expect(line([StyledText("text", role)], .ansi) == expected + "\n")
    #expect(line([StyledText("text", role)], .plain) == "text\n")
    #expect(line([StyledText("", role)], .ansi) == "\n")
  }

  @Test("Pieces follow each other as they are")
  func pieces() {
    let pieces = [StyledText("a", .frame), StyledText(" b "), StyledText("c", .emphasis)]
    #expect(line(pieces, .plain) == "a b c\n")
    #expect(line(pieces, .ansi) == "\u{1B}[34ma\u{1B}[0m b \u{1B}[1mc\u{1B}[0m\n")
  }

  private func line(_ pieces: [StyledText], _ styler: Styler) -> String {
    var text = ""
    styler.write(pieces, to: &text)
    return text
  }
}

@Suite struct ReporterTests {
  /// Counts what is written at once.
  private struct Sink: TextOutputStream {
    var text = ""
    var longest = 0

    mutating func write(_ string: String) {
      text += string
      longest = max(longest, string.utf8.count)
    }
  }

  @Test(
    "Reports are written piece by piece, and the pieces are the whole",
    arguments: [
      TextReporter(), JSONReporter(), GitHubReporter(), SARIFReporter(version: "1", rules: []),
    ] as [any Reporter])
  func streaming(reporter: any Reporter) {
    let paths = (0..<500).map { "dir/\($0).json" }
    let report = Report(
      files: paths.map(FileSummary.plain),
      diagnostics: paths.map {
        Diagnostic(
          code: "the-code", severity: .warning, message: "m",
          location: SourceLocation(path: $0, range: 0..<1))
      },
      sources: Dictionary(uniqueKeysWithValues: paths.map { ($0, Array("abc".utf8)) }))
    var sink = Sink()
    var stream = reporter
    stream.begin(to: &sink)
    for (summary, diagnostic) in zip(report.files, report.diagnostics).sorted(by: {
      $0.0.path.utf8.lexicographicallyPrecedes($1.0.path.utf8)
    }) {
      var file = FileReport(summary, [diagnostic])
      file.add(summary.path, Array("abc".utf8))
      stream.write(file, to: &sink)
    }
    stream.end(to: &sink)
    #expect(sink.text == reporter.text(of: report))
    #expect(sink.longest < 1000)
    #expect(paths.allSatisfy { sink.text.contains($0) })
  }
}

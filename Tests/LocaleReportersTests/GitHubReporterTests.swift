import LocaleDiagnostics
import LocaleReporters
import Testing

/// Commands and escapes are those of GitHub's documentation of workflow commands and of the
/// `@actions/core` toolkit.
@Suite struct GitHubReporterTests {
  @Test(
    "Each severity has its command",
    arguments: [(Severity.error, "error"), (.warning, "warning"), (.note, "notice")])
  func commands(severity: Severity, command: String) {
    let report = Report(path: "dir/a.json", "{\n  \"⟦é⟧\": 1\n}") { $0.severity = severity }
    #expect(
      GitHubReporter().text(of: report)
        == "::\(command) file=dir/a.json,line=2,col=4,endLine=2,endColumn=5,title=the-code::What is wrong\n"
    )
  }

  @Test("Columns are left out of a range of several lines")
  func multiline() {
    #expect(
      GitHubReporter().text(of: Report("{ ⟦a\nb⟧ }"))
        == "::error file=a.json,line=1,endLine=2,title=the-code::What is wrong\n")
  }

  @Test("Nothing in a finding can end its command or begin another")
  func escapes() {
    let report = Report(path: "a,b:c%\n.json", "⟦a⟧") {
      $0.message = "100% \"a, b: c\"\r\n::stop-commands::x"
    }
    #expect(
      GitHubReporter().text(of: report) == """
        ::error file=a%2Cb%3Ac%25%0A.json,line=1,col=1,endLine=1,endColumn=2,title=the-code::\
        100%25 "a, b: c"%0D%0A::stop-commands::x

        """)
  }

  @Test("Evidence, notes and help follow the message, a line each")
  func notes() {
    let report = Report("{ ⟦a⟧, b }") {
      $0.notes = [
        .init("evidence", at: $0.location), .init("no place"),
        .init("elsewhere", at: SourceLocation(path: "a.json", range: 5..<6)),
      ]
      $0.fixes = [Fix("Write yyyy", .safe, edits: [])]
    }
    #expect(
      GitHubReporter().text(of: report).hasSuffix(
        "::What is wrong%0Aevidence%0Ano place%0Aa.json:1:6: elsewhere%0AWrite yyyy\n"))
  }

  @Test("No finding, no line")
  func empty() {
    #expect(GitHubReporter().text(of: Report("a")) == "")
  }
}

import Foundation
import TestSupport
import Testing

/// All that a team sets up once, together: what is right passes everywhere, what is wrong fails
/// everywhere, with the same files.
@Suite("Thirty sites in nine languages")
struct TeamTests {
  private static let right = "No findings in 120 files.\n"

  private func check(_ team: Team, _ arguments: String...) throws -> Program.Outcome {
    try team.folder.run(["check", "--at", "2026-11-22T12:00:00Z"] + arguments)
  }

  /// The paths of what is not a note, in the report for programs.
  private func found(_ team: Team, _ arguments: String...) throws -> [String] {
    let outcome = try team.folder.run(
      ["check", "--at", "2026-11-22T12:00:00Z", "--output", "json"] + arguments)
    return try CheckJSON(outcome.output).diagnostics.filter { $0.severity != "note" }
      .map { "\($0.path) \($0.code)" }
  }

  @Test("What is right is green under the settings, and files of other programs are not looked at")
  func green() throws {
    let outcome = try check(Team())
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output == Self.right)
  }

  @Test("What is wrong is red, in exactly the files in which it is")
  func red() throws {
    let team = try Team()
    try team.spoil()
    #expect(try check(team).status == 1)
    #expect(try found(team) == Team.mistakes.map { "\($0.0) \($0.1)" })
  }

  private static let reports = ["text", "concise", "json", "sarif", "github", "gitlab", "junit"]

  @Test("One run writes every report, and each names the files with mistakes and no other")
  func outputs() throws {
    let team = try Team()
    let arguments = Self.reports.flatMap { ["--output", "\($0)=out/\($0)"] }
    try FileManager.default.createDirectory(
      atPath: team.folder.path("out"), withIntermediateDirectories: false)
    for isSpoilt in [false, true] {
      if isSpoilt { try team.spoil() }
      let outcome = try team.folder.run(["check", "--at", "2026-11-22T12:00:00Z"] + arguments)
      #expect(outcome.status == (isSpoilt ? 1 : 0), "\(outcome.errors)")
      for report in Self.reports {
        let text = try team.folder.text("out/\(report)")
        let names = try Self.paths(in: text)
        // The report in JSON has all files that were checked, JUnit's a suite for each.
        let hasAll = report == "json" || report == "junit"
        let mistakes: [String] = isSpoilt ? Team.mistakes.map { $0.0 } : []
        #expect(names.isSuperset(of: mistakes), "\(report)")
        #expect(names.count == (hasAll ? 120 : mistakes.count), "\(report)")
      }
    }
  }

  /// The files of sites that a report names, whether it escapes slashes or not.
  private static func paths(in report: String) throws -> Set<String> {
    let path = try Regex("sites/[0-9]+/[a-z]+(/[A-Za-z-]+)?[.](json|html)")
    let text = report.replacing("\\/", with: "/")
    return Set(text.matches(of: path).map { String(text[$0.range]) })
  }

  @Test("A baseline makes what was there green, lets what is new through to red, and shrinks")
  func baseline() throws {
    let team = try Team()
    try team.spoil()
    try team.change("crmlocale.jsonc", #""strict""#, to: #""baseline": "known.json", "strict""#)
    #expect(try check(team, "--write-baseline").status == 0)
    #expect(try check(team).status == 0)
    let before = try team.folder.text("known.json").split(separator: "\n").count
    let new = "sites/7/chat/\(Team.languages(of: 7)[2]).json"
    try team.change(new, "yyyy", to: "YYYY")
    #expect(try check(team).status == 1)
    #expect(try found(team) == ["\(new) date-pattern-week-year"])
    try team.change(new, "YYYY", to: "yyyy")
    try team.change(Team.mistakes[2].0, "YYYY", to: "yyyy")
    #expect(try check(team, "--prune-baseline").status == 0)
    #expect(try team.folder.text("known.json").split(separator: "\n").count == before - 1)
    #expect(try check(team).status == 0)
  }

  @Test("What is agreed with a client is silenced by path, key and code, with the reason")
  func suppression() throws {
    let team = try Team()
    try team.spoil()
    let suppression = """
      "suppressions": [{"files": ["sites/4/**"], "key": "date_format",
        "codes": ["date-pattern-week-year"], "reason": "agreed"}], "strict"
      """
    try team.change("crmlocale.jsonc", #""strict""#, to: suppression)
    #expect(try found(team) == Team.mistakes.dropLast().map { "\($0.0) \($0.1)" })
  }

  @Test("The hooks, given every file that they ask for, are green, red, and fix what they can")
  func hooks() throws {
    let team = try Team()
    #expect(try hook("crmlocale check --allow-empty", over: team).status == 0)
    try team.spoil()
    #expect(try hook("crmlocale check --allow-empty", over: team).status == 1)
    let fixed = try hook("crmlocale check --fix --allow-empty", over: team)
    #expect(fixed.status == 1)
    #expect(try found(team) == Team.mistakes.dropLast().map { "\($0.0) \($0.1)" })
  }

  /// Runs the entry of a hook as pre-commit does.
  private func hook(_ entry: String, over team: Team) throws -> Program.Outcome {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../.pre-commit-hooks.yaml")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text.contains("entry: \(entry)\n"))
    let start = try #require(text.range(of: "files: &files ")).upperBound
    let files = try Regex(String(text[start...].prefix { $0 != "\n" }))
    let given = try team.files().filter { $0.contains(files) }
    #expect(given.count > 150)
    return try team.folder.run(entry.split(separator: " ").dropFirst().map(String.init) + given)
  }

  @Test("The action is green, and red with an annotation at each mistake")
  func action() throws {
    let team = try Team()
    #expect(try ActionTests.run([:], in: team.folder).status == 0)
    try team.spoil()
    let outcome = try ActionTests.run(["CRMLOCALE_UPLOAD": "true"], in: team.folder)
    #expect(outcome.status == 1, "\(outcome.errors)")
    let files = outcome.output.matches(of: #/(?m)^::(?:error|warning) file=([^,]+),/#)
    #expect(files.map { String($0.output.1) } == Team.mistakes.map(\.0))
    #expect(try team.folder.text("crmlocale.sarif").contains(Team.mistakes[1].0))
  }
}

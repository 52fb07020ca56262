import Foundation
import TestSupport
import Testing

@Suite("A baseline: findings that were there before")
struct BaselineTests {
  static let old = """
    {
      "extends": "en",
      "date_format": "dd.MM.YYYY",
      "greeting": "x",
      "new_messages": "Nowe "
    }
    """

  /// A folder whose findings are all in its baseline.
  private func folder(_ files: [String: String] = [:]) throws -> Folder {
    let folder = try Folder(
      [
        ".git/HEAD": "", "crmlocale.jsonc": #"{"baseline": "known.json"}"#,
        "sites/a.json": Self.old,
      ]
      .merging(files) { $1 })
    let outcome = try folder.check("--write-baseline")
    #expect(outcome.status == 0 && outcome.errors.contains("crmlocale: wrote known.json\n"))
    return folder
  }

  private func codes(_ folder: Folder, _ arguments: String..., in place: String = ".") throws
    -> (codes: [String], status: Int32)
  {
    let outcome = try Program.run(
      ["check", "--format", "json"] + arguments, in: folder.url.appendingPathComponent(place))
    return (
      try CheckJSON(outcome.output).diagnostics.map { "\($0.path) \($0.code)" }, outcome.status
    )
  }

  @Test("What is in it is passed over, and how much that is is said")
  func known() throws {
    let outcome = try folder().check()
    #expect(outcome.status == 0 && outcome.errors.hasSuffix("findings are in known.json\n"))
    #expect(outcome.output == "No findings in 1 file besides those of the baseline.\n")
    let spanish = try folder().check("--messages", "es", "--quiet")
    #expect(
      spanish.output
        == "Sin errores en 1 archivo aparte de los de la lista de problemas conocidos.\n")
  }

  @Test("Where it knows nothing, or cannot be written, a report says no more than is true")
  func wording() throws {
    let clean = try Folder(["a.js": "window.crmPluginConfig = {hidden: true};"])
    let written = try clean.check("--write-baseline", "--baseline", "known.json")
    #expect(written.status == 0 && written.output == "No findings in 1 file.\n")
    let lost = try Folder(["a.json": Self.old]).check(
      "--write-baseline", "--baseline", "none/known.json")
    #expect(lost.status == 2 && lost.errors.contains("none/known.json: No such file or directory"))
    #expect(lost.output == "No findings in 1 file besides those of the baseline.\n")
  }

  @Test("It is one sorted line for each finding, without lines, messages or dates, and is JSON")
  func file() throws {
    let text = try folder().text("known.json")
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == #"[{"version":1}"# && lines.last == "]")
    let entries = Array(lines.dropFirst().dropLast())
    #expect(entries.sorted() == entries && entries.count > 3)
    let form =
      #/,\{"code":"[a-z-]+","path":"sites/a\.json","key":"[a-z_]+","value":"[0-9a-f]{16}"\}/#
    for entry in entries { #expect(entry.wholeMatch(of: form) != nil, "\(entry)") }
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(json?.count == entries.count + 1)
  }

  /// What becomes of the file, and what is then found.
  static let changes: [(String, String, [String])] = [
    ("nothing", old, []),
    ("lines added above", "\n\n" + old.replacing("{\n", with: "{\n\n\n"), []),
    (
      "keys in another order",
      #"{"new_messages": "Nowe ", "greeting": "x", "date_format": "dd.MM.YYYY", "extends": "en"}"#,
      []
    ),
    (
      "an edit elsewhere in the value", old.replacing("dd.MM.YYYY", with: "dd/MM/YYYY"),
      ["sites/a.json date-pattern-week-year"]
    ),
    (
      "one finding swapped for another of its rule", old.replacing("greeting", with: "farewell"),
      ["sites/a.json unknown-key"]
    ),
    (
      "one more of the same rule", old.replacing("{\n", with: "{\n\"farewell\": \"x\",\n"),
      ["sites/a.json unknown-key"]
    ),
    (
      "another value with the same mistake", old.replacing("Nowe ", with: "Inne "),
      ["sites/a.json text-whitespace"]
    ),
  ]

  @Test("A finding is known by what it is about, not by where it stands", arguments: changes)
  func change(_ name: String, _ text: String, _ found: [String]) throws {
    let folder = try folder()
    try folder.write(Data(text.utf8), to: "sites/a.json")
    let run = try codes(folder)
    #expect(run.codes.filter { !$0.hasSuffix("unused-suppression") } == found, "\(name)")
    // What is gone is a note, and no failure.
    #expect(run.status == (found.contains { $0.hasSuffix("unknown-key") } ? 1 : 0))
  }

  @Test("A file that was renamed keeps its known findings; a copy has none")
  func renamed() throws {
    let folder = try folder()
    try folder.write(Data(Self.old.utf8), to: "sites/b.json")
    #expect(try codes(folder).codes.allSatisfy { $0.hasPrefix("sites/b.json ") })
    #expect(try codes(folder).codes.contains("sites/b.json unknown-key"))
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("sites/a.json"))
    #expect(try codes(folder).codes == [])
    #expect(try folder.check("--prune-baseline").status == 0)
    let text = try folder.text("known.json")
    #expect(text.contains("sites/b.json") && !text.contains("sites/a.json"))
  }

  @Test("Paths count from the folder of the settings, wherever the program is started")
  func elsewhere() throws {
    let folder = try folder(["sites/pl/b.json": Self.old])
    #expect(try codes(folder, in: "sites").codes == [])
    #expect(try codes(folder, "b.json", in: "sites/pl").codes == [])
    #expect(try codes(folder, folder.path("sites/a.json"), in: "sites/pl").codes == [])
    // Without settings they count from the folder of the baseline.
    #expect(
      try codes(folder, "--no-settings", "--baseline", "../known.json", in: "sites").codes == [])
  }

  @Test("A file is the same by whichever link it is reached")
  func links() throws {
    let folder = try folder()
    try folder.link("link.json", to: "sites/a.json")
    try folder.link("linked", to: "sites")
    #expect(try codes(folder, "link.json").codes == [])
    #expect(try codes(folder, "linked/a.json").codes == [])
  }

  @Test("The lines of two branches together are a baseline")
  func merged() throws {
    let folder = try folder([
      "sites/b.json": #"{"extends": "en", "date_format": "dd.MM.yyyy", "nope": "x"}"#
    ])
    let all = try folder.text("known.json").split(separator: "\n").map(String.init)
    let ours = all.filter { !$0.contains("sites/b.json") }
    let theirs = all.filter { $0.contains("sites/b.json") }
    // As git's union merge has them: one side's lines, then the other's.
    let merged = ours.dropLast() + theirs + ["]"]
    try folder.write(Data(merged.joined(separator: "\n").utf8), to: "known.json")
    #expect(try codes(folder).codes == [])
    let conflict = ["<<<<<<< ours"] + ours + ["======="] + theirs + [">>>>>>> theirs"]
    try folder.write(Data(conflict.joined(separator: "\n").utf8), to: "known.json")
    let outcome = try folder.check()
    #expect(outcome.status == 2 && outcome.errors.contains("known.json:1:1: error[syntax-error]"))
  }

  @Test("An entry that is gone is a note with its fix, which --fix and --prune-baseline do")
  func stale() throws {
    for option in ["--fix", "--prune-baseline"] {
      let folder = try folder([
        "sites/b.json": #"{"extends": "en", "date_format": "dd.MM.yyyy", "nope": "x"}"#
      ])
      try folder.write(
        Data(Self.old.replacing("  \"greeting\": \"x\",\n", with: "").utf8), to: "sites/a.json")
      let found = try folder.check()
      #expect(found.status == 0)
      #expect(
        found.output.contains(
          "note[unused-suppression]: the baseline knows a finding of unknown-key in sites/a.json"))
      #expect(found.output.contains("remove the line (--fix does it)"))
      // Of what was not looked at nothing is said, and nothing goes.
      #expect(try codes(folder, "sites/b.json").codes == [])
      let other = try folder.text("known.json")
      _ = try folder.check("sites/b.json", option)
      #expect(try folder.text("known.json") == other)
      #expect(try codes(folder, "--ignore", "unknown-key").codes == [])
      let outcome = try folder.check(option)
      #expect(outcome.status == 0 && !outcome.output.contains("unused-suppression"))
      let left = try folder.text("known.json")
      #expect(!left.contains(#""code":"unknown-key","path":"sites/a.json""#))
      #expect(left.contains(#""code":"unknown-key","path":"sites/b.json""#))
      #expect(try codes(folder).codes == [])
    }
  }

  @Test("Writing it anew keeps what was not looked at and drops what is gone")
  func rewritten() throws {
    let folder = try folder([
      "sites/b.json": #"{"extends": "en", "date_format": "dd.MM.yyyy", "nope": "x"}"#
    ])
    try folder.write(
      Data(#"{"extends": "en", "date_format": "dd.MM.yyyy", "other": "x"}"#.utf8),
      to: "sites/a.json")
    #expect(try folder.check("sites/a.json", "--write-baseline").status == 0)
    let text = try folder.text("known.json")
    #expect(text.contains("sites/b.json") && text.contains(#""key":"other""#))
    #expect(!text.contains("greeting"))
    #expect(try codes(folder).codes == [])
  }

  /// Arguments, the status, and a part of what is said.
  static let misuses: [([String], Int32, String)] = [
    (["--baseline", "gone.json"], 2, "gone.json: No such file or directory"),
    (["--baseline", "gone.json"], 2, "--write-baseline writes it"),
    (["--prune-baseline"], 2, "--prune-baseline goes with --baseline FILE"),
    (["--write-baseline", "--prune-baseline"], 2, "two things"),
    (["--write-baseline", "--diff"], 2, "--diff writes nothing"),
    (["--baseline", "a.json"], 2, "this is not a line of a baseline"),
    (["--write-baseline"], 0, "wrote crmlocale-baseline.json"),
    (["--write-baseline", "--baseline", "b/c.json"], 2, "b/c.json: No such file"),
  ]

  @Test("What cannot be done is said", arguments: misuses)
  func usage(_ arguments: [String], _ status: Int32, _ words: String) throws {
    let outcome = try Folder(["a.json": Self.old]).run(["check", "a.json"] + arguments)
    #expect(outcome.status == status && outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test("Suppressions that silence nothing and other news are told beside it")
  func beside() throws {
    let folder = try folder()
    try folder.write(
      Data(#"{"extends": "en", "date_format": "dd.MM.yyyy", "nope": "x"}"#.utf8),
      to: "sites/new.json")
    let run = try codes(folder, "--ignore", "missing-key")
    #expect(run.codes == ["sites/new.json unknown-key"] && run.status == 1)
  }
}

import Foundation
import TestSupport
import Testing

@Suite("Faults of names")
struct NameFaultTests {
  /// A name for each thing that a reader could take for something else.
  static let names = [
    "line\nbreak", "carriage\rreturn", "escape\u{1B}[31m", "tab\t", "control\u{1}", "c1\u{9B}31m",
    "right\u{202E}left", "isolate\u{2066}", "line\u{2028}separator", "::error::workflow",
    "a,b%0Ac", "a&<>\"'", "-rf", "--fix", "$(id)", "%s%n", "e\u{301}", "\u{E9}", " ", "\u{FFFD}",
  ].map { $0 + ".json" }

  private static func folder() throws -> Folder {
    let wrong = #"{"extends": "es", "date_format": "dd.MM.YYYY", "nope": "x"}"#
    let folder = try Folder()
    // Two of the names are one to a dictionary.
    for name in names { try folder.write(Data(wrong.utf8), to: "site/" + name) }
    return folder
  }

  /// What no output may hold: control characters but the line break, and what turns text around.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static let lines = ["text", "concise", "github"]
  private static let data = ["json", "sarif", "gitlab", "junit"]

  @Test("No name gets out of its place in any format", arguments: lines + data)
  func formats(_ format: String) throws {
    let folder = try Self.folder()
    let outcome = try folder.check("site", "--format", format)
    #expect(outcome.status == 1 && outcome.errors == "")
    #expect(!outcome.output.unicodeScalars.contains(where: Self.isHidden))
    let commands = outcome.output.split(separator: "\n").filter { $0.hasPrefix("::") }
    #expect(format == "github" || commands.isEmpty)
    #expect(commands.allSatisfy { $0.contains("file=") })
  }

  @Test("Formats for programs give every name back as it is", arguments: ["json", "gitlab"])
  func exact(_ format: String) throws {
    let folder = try Self.folder()
    let outcome = try folder.check("site", "--format", format)
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let findings = (json as? [String: Any])?["diagnostics"] as? [[String: Any]]
    let issues = (json as? [[String: Any]])?.compactMap { $0["location"] as? [String: Any] }
    let paths = try #require(findings ?? issues).compactMap { $0["path"] as? String }
    let found = Set(paths.map { Array($0.replacing(folder.url.path + "/", with: "").utf8) })
    #expect(found == Set(Self.names.map { Array("site/\($0)".utf8) }))
  }

  static let speakers = [
    "check --fix site", "check --diff site", "check site --write-baseline", "settings site/*",
    "check site --statistics", "check site/no*such", "check site/*", "preview site/l*",
    "resolve site/l*", "config site", "studio site --output page.html", "config site/l*k.json",
  ]

  @Test("No name gets out of its place in what commands say", arguments: speakers)
  func messages(_ command: String) throws {
    let folder = try Self.folder()
    let outcome = try Program.shell(
      "\"$0\" \(command); [ -e page.html ] && rm page.html", in: folder.url)
    #expect(!outcome.isCrash)
    // A patch names files as they are, as `patch` reads them.
    let printed = command.contains("--diff") ? outcome.errors : outcome.output + outcome.errors
    #expect(!printed.unicodeScalars.contains(where: Self.isHidden), "\(printed.debugDescription)")
    #expect(!printed.split(separator: "\n").contains { $0.hasPrefix("::error") })
  }

  @Test("A baseline and settings hold such names, and hear of them again")
  func round() throws {
    let folder = try Self.folder()
    #expect(try folder.run("check", "site", "--write-baseline").status == 0)
    let again = try folder.run("check", "site", "--baseline", "crmlocale-baseline.json")
    #expect(
      again.status == 0
        && again.output
          == "No findings in \(Self.names.count) files besides those of the baseline.\n"
    )
  }

  @Test("Documents of --jsonl keep such names")
  func documents() throws {
    let folder = try Folder()
    for name in Self.names {
      let request = try JSONSerialization.data(withJSONObject: ["path": name, "text": "{"])
      let outcome = try Program.run(
        ["check", "--jsonl"], in: folder.url, input: request + Data("\n".utf8))
      #expect(!outcome.output.unicodeScalars.contains(where: Self.isHidden))
      let answer =
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
      #expect((answer?["path"] as? String).map { Array($0.utf8) } == Array(name.utf8))
    }
  }

  static let unreadable = [
    Fault(
      "a file that is named, and the rest is checked",
      """
      mv a.json $'\\xff.json'; echo '\(Fault.wrong)' > b.json
      "$0" check --format concise $'\\xff.json' b.json 2> errors | grep -c YYYY
      echo "status ${PIPESTATUS[0]}"; cat errors
      """,
      """
      1
      status 2
      crmlocale: \u{FFFD}.json: its name is not UTF-8: rename it, and it can be checked

      """),
    Fault(
      "a file that is named, beside one that is called so",
      """
      cp a.json $'\\xff.json'; cp a.json $'\\xef\\xbf\\xbd.json'; fix $'\\xff.json'; cat errors
      grep -l yyyy *
      """,
      """
      status 2
      crmlocale: \u{FFFD}.json: its name is not UTF-8: rename it, and it can be checked

      """),
    Fault(
      "a folder that is named",
      """
      mkdir $'\\xff'; mv a.json $'\\xff'; "$0" check $'\\xff' 2> errors; echo "status $?"; cat errors
      """,
      """
      Nothing was checked.
      status 2
      crmlocale: \u{FFFD}: its name is not UTF-8: rename it, and it can be checked

      """),
    Fault(
      "an argument of another command, and nothing is done",
      """
      "$0" init --extends en $'\\xff.json' 2> errors; echo "status $?"; cat errors; ls
      """,
      """
      status 2
      crmlocale: the argument "\u{FFFD}.json" is not UTF-8; where it names a file, rename it
      a.json
      errors

      """),
    Fault(
      "the value of an option",
      """
      "$0" check a.json --output json=$'\\xff' 2> errors; echo "status $?"; ls
      """, "status 2\na.json\nerrors\n"),
    Fault(
      "the working directory, in which all is as ever",
      """
      mkdir $'\\xff' $'\\xef\\xbf\\xbd'; cp a.json $'\\xef\\xbf\\xbd'; mv a.json $'\\xff'; cd $'\\xff'
      echo '{"extends": "./a.json", "new_messages": "Nuevos"}' > b.json
      fix .; grep -l yyyy *.json; "$0" check --quiet --output json=o.json .; echo "status $?"; ls
      grep -L yyyy ../*/a.json | tail -1 | tail -c 8
      """,
      """
      status 0
      a.json
      status 0
      a.json
      b.json
      errors
      o.json
      /a.json

      """),
  ]

  @Test("A name that is not UTF-8 is told, and never taken for another", arguments: unreadable)
  func notText(_ fault: Fault) throws {
    #expect(try Fault.shell(fault.lines).output == fault.output)
  }
}

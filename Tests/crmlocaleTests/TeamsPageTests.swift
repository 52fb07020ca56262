import Foundation
import TestSupport
import Testing

/// `Documentation/Teams.md` says how to see each thing that teams expect. Whoever tries it has to see it.
@Suite("The page of what teams expect")
struct TeamsPageTests {
  private static let text =
    (try? String(
      contentsOf: ReadmeTests.root.appendingPathComponent("Documentation/Teams.md"),
      encoding: .utf8)) ?? ""

  /// The rows of its tables, without their heads.
  private static let rows: [[String]] = text.split(separator: "\n")
    .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| expected") }
    .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }

  /// What stands in backticks in the last column and is a command that ends by itself.
  static let commands = Set(
    rows.flatMap { $0.last?.split(separator: "`").map(String.init) ?? [] }
      .filter { $0.hasPrefix("crmlocale ") && !$0.contains("--watch") }
  ).sorted()

  private static let files = [
    "sites/pl.json": #"{"extends": "en", "date_format": "dd.MM.YYYY", "powered_by": "Działa na"}"#,
    "sites/old/es.json": #"{"extends": "es", "new_mesages": "Nuevos"}"#,
    "page.html": """
    <script>window.crmPluginConfig = {color: '#eee', onlinechat: {}};</script>
    """,
    "package.json": #"{"name": "shop"}"#,
    "crmlocale.jsonc": #"{"version": 1}"#,
    "crmlocale-baseline.json": "[{\"version\":1}\n]\n",
  ]

  @Test("Every row says what is expected, what there is, and how to see it")
  func shape() {
    #expect(Self.rows.count > 40)
    #expect(Self.commands.count > 40)
    for row in Self.rows { #expect(row.count == 3 && !row.contains(""), "\(row)") }
  }

  @Test("Each command does its job in a repository", arguments: commands)
  func command(_ command: String) throws {
    let folder = try Folder(Self.files)
    let outcome = try Program.shell(
      "PATH=$(dirname \"$0\"):/usr/bin:/bin; \(command) </dev/null", in: folder.url)
    #expect(outcome.status < 2, "\(command): \(outcome.errors)")
    #expect(!outcome.errors.contains("Error:"), "\(command): \(outcome.errors)")
  }

  @Test("No option of check is passed over")
  func options() throws {
    let help = try Folder().run("check", "--help").output
    let named = help.matches(of: try Regex("(?m)^  (--[a-z-]+)"))
    #expect(named.count > 30)
    for match in named {
      let option = String(help[match.output[1].range ?? match.range])
      #expect(Self.text.contains(option), "\(option)")
    }
  }
}

import Foundation
import TestSupport
import Testing

@Suite("What settings prints")
struct SettingsCommandTests {
  static let settings = """
    {
      "language": {"sites/pl/**": "pl"},
      "strict": true,
      "rules": {"low-contrast": "off", "date-pattern-*": "error"},
      "overrides": [{"files": ["sites/**"], "rules": {"date-pattern-order": "note"}}],
      "suppressions": [{"files": ["sites/pl/a.json"], "key": "date_format",
        "codes": ["date-pattern-week-year"], "reason": "agreed"}],
      "baseline": "known.json"
    }
    """

  private func rows(_ arguments: [String]) throws -> [String] {
    let folder = try Folder(["crmlocale.jsonc": Self.settings, "sites/pl/a.json": "{}"])
    let outcome = try folder.run(["settings"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
  }

  @Test("What is in force for a file comes with its place, be it a line, an option or the default")
  func file() throws {
    let rows = try rows(["sites/pl/a.json", "--deny", "unknown-key", "--date-fns", "3.6.0"])
    for row in [
      "settings crmlocale.jsonc for sites/pl/a.json",
      "language pl crmlocale.jsonc:2 (sites/pl/**)", "dateFns 3.6.0 --date-fns",
      "strictTokens false default", "strict true crmlocale.jsonc:3",
      "baseline known.json crmlocale.jsonc:8", "rules.low-contrast off crmlocale.jsonc:4",
      "rules.date-pattern-week-year error crmlocale.jsonc:4",
      "rules.date-pattern-order note crmlocale.jsonc:5", "rules.unknown-key error --deny",
      "suppressions date-pattern-week-year of date_format crmlocale.jsonc:7",
    ] {
      #expect(rows.contains(row), "\(row) is not in \(rows)")
    }
  }

  @Test("What speaks of other files is not shown for one")
  func other() throws {
    let rows = try rows(["b.json"])
    #expect(!rows.contains { $0.hasPrefix("suppressions") || $0.contains("pl crmlocale") })
    #expect(rows.contains("rules.date-pattern-order error crmlocale.jsonc:4"))
  }

  @Test("Without settings there are the defaults")
  func none() throws {
    let outcome = try Folder().run("settings")
    #expect(outcome.status == 0 && outcome.output.hasPrefix("settings      none\n"))
  }

  @Test("--init writes a file that says nothing yet, and takes the place of none")
  func new() throws {
    let folder = try Folder(["a.json": SettingsTests.unknown])
    let without = try folder.check("a.json")
    #expect(try folder.run("settings", "--init").status == 0)
    #expect(try folder.run("settings", "--init").status == 2)
    #expect(try folder.run("settings", "--init", "--force").status == 0)
    #expect(try folder.run("settings", "--force").status == 2)
    #expect(try folder.check("a.json").output == without.output)
    // What its comments show is understood as well.
    let shown = try folder.text("crmlocale.jsonc").split(separator: "\n").map { line in
      line.contains("// \"") || line.contains("// {") || line.contains("//  \"")
        ? line.replacing("//", with: "  ", maxReplacements: 1) : line
    }
    try folder.write(Data(shown.joined(separator: "\n").utf8), to: "crmlocale.jsonc")
    let outcome = try folder.run("settings")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("untranslated") && outcome.output.contains("report.sarif"))
  }

  @Test("SARIF leads to the page of rules that the settings name, and nowhere without them")
  func rulePage() throws {
    let page = "https://wiki.example.org/rules"
    let folder = try Folder([
      "crmlocale.jsonc": "{\"rulePage\": \"\(page)\"}", "a.json": #"{"date_format": "dd.MM.YYYY"}"#,
    ])
    let rule = "date-pattern-week-year"
    let log = try folder.run("check", "--format", "sarif", "a.json").output
    #expect(log.contains("\"helpUri\":\"\(page)#\(rule)\""), "\(log)")
    let without = try folder.run("check", "--no-settings", "--format", "sarif", "a.json").output
    #expect(without.contains(rule) && !without.contains("helpUri"))
    #expect(try folder.run("settings").output.contains(page))
  }

  @Test("--schema prints what schema settings prints")
  func schema() throws {
    let outcome = try Folder().run("settings", "--schema")
    #expect(outcome.output == (try Folder().run("schema", "settings").output))
  }
}

import CRMLocaleKit
import Foundation
import TestSupport
import Testing

@Suite("A resolved locale in print")
struct ResolveReportTests {
  private static let parent = "{\n  \"extends\": \"es\",\n  \"new_messages\": \"Nuevos\"\n}"

  private static func report(_ source: String, path: String = "a.json") throws -> ResolveReport {
    let provider = MemoryProvider(files: ["base.json": parent])
    let options = CheckOptions(instant: 0, timeZone: .utc)
    let workspace = Workspace(sources: provider) { _ in Workspace.Settings(options: options) }
    let document = workspace.read(path, Array(source.utf8))
    return ResolveReport(try #require(workspace.resolve(document).first))
  }

  private static func object(_ value: JSONValue) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(value.text().utf8)) as? [String: Any])
  }

  @Test("The strings are those that visitors read, in the order of the vendor's page")
  func strings() throws {
    let report = try Self.report(#"{"extends": "./base.json", "powered_by": "Por"}"#)
    let strings = try Self.object(report.strings)
    #expect(strings["powered_by"] as? String == "Por")
    #expect(strings["new_messages"] as? String == "Nuevos")
    #expect(Set(strings.keys) == Set(StringKey.allCases.map(\.rawValue)))
    let text = report.strings.text()
    let places = StringKey.allCases.compactMap { text.range(of: "\"\($0.rawValue)\"")?.lowerBound }
    #expect(places.count == 9 && places == places.sorted())
  }

  @Test("Each has the file and the line that it comes from")
  func provenance() throws {
    let report = try Self.report("{\"extends\": \"./base.json\",\n\"powered_by\": \"Por\"}")
    let provenance = try Self.object(report.provenance)
    #expect(provenance["extends"] as? [String] == ["base.json", "es"])
    let strings = try #require(provenance["strings"] as? [String: [String: Any]])
    let sources = strings.mapValues { $0["source"] as? [String: Any] }
    #expect(sources["powered_by"]??["path"] as? String == "a.json")
    #expect(sources["powered_by"]??["line"] as? Int == 2)
    #expect(sources["new_messages"]??["path"] as? String == "base.json")
    #expect(sources["new_messages"]??["line"] as? Int == 3)
    #expect(sources["date_format"]??["path"] as? String == "Locales/es.json5")
  }

  @Test("What only running the page could tell is said to be so")
  func dynamic() throws {
    let report = try Self.report(
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', powered_by: by()}}};",
      path: "chat.js")
    let strings = try Self.object(report.strings)
    #expect((strings["powered_by"] as? [String: Bool]) == ["dynamic": true])
    #expect(
      report.table().contains("powered_by") && report.table().contains("(only the page can tell)"))
  }

  @Test("The table has a line a string, and says what it stands over")
  func table() throws {
    let report = try Self.report(#"{"extends": "./base.json", "new_messages": "Mensajes"}"#)
    let lines = report.table().split(separator: "\n")
    #expect(lines.count == 9)
    let line = try #require(lines.first { $0.contains("new_messages") })
    #expect(line.hasPrefix("a.json:1 ") && line.contains("\"Mensajes\""))
    #expect(line.contains("over base.json:3"))
  }
}

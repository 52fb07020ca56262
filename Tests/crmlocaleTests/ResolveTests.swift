import Foundation
import TestSupport
import Testing

@Suite("crmlocale resolve")
struct ResolveTests {
  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  static let files = [
    "base.json":
      "{\n  \"extends\": \"es\",\n  \"new_messages\": \"Base\",\n  \"powered_by\": \"P\"\n}\n",
    "shop/child.json": "{\n  \"extends\": \"../base.json\",\n  \"new_messages\": \"Niño\"\n}\n",
    "page.js":
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', new_messages: t('x')}}};",
    "cycle.json": #"{"extends": "./cycle.json", "new_messages": "N"}"#,
  ]

  @Test("The nearest file wins; the base fills in the rest")
  func merged() throws {
    let outcome = try Folder(Self.files).run("resolve", "shop/child.json")
    #expect(outcome.status == 0)
    let strings = try object(outcome.output)
    #expect(strings.count == 9)
    #expect(strings["new_messages"] as? String == "Niño")
    #expect(strings["powered_by"] as? String == "P")
    #expect(strings["delivery_status_read"] as? String == "Leído")
  }

  @Test("With --provenance every string says where it comes from")
  func provenance() throws {
    let outcome = try Folder(Self.files)
      .run("resolve", "shop/child.json", "--provenance", "--format", "json")
    let report = try object(outcome.output)
    #expect(report["extends"] as? [String] == ["base.json", "es"])
    let strings = try #require(report["strings"] as? [String: [String: Any]])
    let source = { (key: String) in strings[key]?["source"] as? [String: Any] }
    #expect(strings["new_messages"]?["value"] as? String == "Niño")
    #expect(source("new_messages")?["path"] as? String == "shop/child.json")
    #expect(source("new_messages")?["line"] as? Int == 3)
    #expect(source("powered_by")?["path"] as? String == "base.json")
    #expect(source("powered_by")?["line"] as? Int == 4)
    #expect(source("delivery_status_read")?["line"] is Int)
  }

  @Test("What only the page could tell is dynamic")
  func dynamic() throws {
    let outcome = try Folder(Self.files).run("resolve", "page.js")
    let strings = try object(outcome.output)
    #expect((strings["new_messages"] as? [String: Bool]) == ["dynamic": true])
    #expect(strings["powered_by"] as? String == "Powered by")
  }

  @Test("A broken chain prints what there is, says why, and ends with 1")
  func broken() throws {
    let outcome = try Folder(Self.files).run("resolve", "cycle.json")
    #expect(outcome.status == 1)
    #expect(try object(outcome.output)["new_messages"] as? String == "N")
    #expect(outcome.errors.contains("circle"))
  }

  @Test(
    "A parent may not lie outside the working directory, links followed, but in a root that is named"
  )
  func root() throws {
    let folder = try Folder(Self.files)
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("work"), withIntermediateDirectories: true)
    try folder.write(Data(#"{"extends": "../base.json"}"#.utf8), to: "work/a.json")
    try folder.write(Data(#"{"extends": "./link.json"}"#.utf8), to: "work/b.json")
    try folder.link("work/link.json", to: "../base.json")
    let work = folder.url.appendingPathComponent("work")
    for name in ["a.json", "b.json"] {
      let outside = try Program.run(["check", name], in: work)
      #expect(outside.status == 1)
      #expect(outside.output.contains("error[extends-not-found]"), "\(outside.output)")
      #expect(outside.output.contains("outside"))
      let inside = try Program.run(["check", name, "--root", ".."], in: work)
      #expect(!inside.output.contains("extends-not-found"), "\(inside.output)")
    }
    // From above, both lie within.
    #expect(try folder.run("check", "work/a.json", "work/b.json").status == 0)
  }
}

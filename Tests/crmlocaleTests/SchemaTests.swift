import Foundation
import TestSupport
import Testing

@Suite("crmlocale schema")
struct SchemaTests {
  @Test(
    "Each schema is the one that stands in the repository",
    arguments: ["overrides", "config", "settings", "bot-messages"])
  func page(_ kind: String) throws {
    let outcome = try Folder().run("schema", kind)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Documentation/\(kind).schema.json")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == String(decoding: try Data(contentsOf: file), as: UTF8.self),
      "crmlocale schema \(kind) > Documentation/\(kind).schema.json")
  }

  @Test("A kind that there is not is wrong usage, and the nearest is offered")
  func unknown() throws {
    let outcome = try Folder().run("schema", "setting")
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("Did you mean settings?"), "\(outcome.errors)")
    #expect(try Folder().run("schema").status == 2)
  }

  @Test("Data that names its schema is the chat's as before, and the written script lacks it")
  func named() throws {
    let folder = try Folder([
      "config.json": #"{"$schema": "config.schema.json", "color": "red", "onlinechat": {}}"#,
      "messages.json": #"{"$schema": "x", "com": "hi, {{bot_params.name}}", "es": "hola"}"#,
    ])
    #expect(try folder.check("config.json").status == 0)
    let script = try folder.run("config", "config.json", "--minify")
    #expect(script.status == 0 && !script.output.contains("schema"), "\(script.output)")
    let messages = try folder.check("messages.json")
    #expect(messages.status == 1 && messages.output.contains("the message in es lacks"))
  }
}

import EngineTesting
import Testing
import WidgetConfig

@Suite("What the vendor's page describes")
struct SchemaTests {
  /// Every property of the samples on the vendor's page "API CRM Plugin".
  @Test(
    "Every property of the page is known",
    arguments: [
      ("hidden", "true or false"), ("color", "a CSS colour in quotes"), ("onlinechat", "an object"),
      ("onlinechat.mode", "'widget' or 'frame'"),
      ("onlinechat.container", "a CSS selector in quotes"), ("onlinechat.user_id", "a string"),
      ("onlinechat.locale", "an object"), ("onlinechat.theme", "an object"),
      ("onlinechat.theme.background", "a CSS colour in quotes"),
      ("onlinechat.theme.system_color", "a CSS colour in quotes"),
      ("onlinechat.theme.header", "an object or false"),
      ("onlinechat.theme.header.background", "a CSS colour in quotes"),
      ("onlinechat.theme.header.color", "a CSS colour in quotes"),
      ("onlinechat.theme.message", "an object"),
      ("onlinechat.theme.message.outgoing_background", "a CSS colour in quotes"),
      ("onlinechat.theme.message.outgoing_color", "a CSS colour in quotes"),
      ("onlinechat.theme.message.incoming_background", "a CSS colour in quotes"),
      ("onlinechat.theme.message.incoming_color", "a CSS colour in quotes"),
      ("onlinechat.theme.compose", "an object"),
      ("onlinechat.theme.compose.height", "a number of pixels"),
      ("onlinechat.theme.compose.button_background", "a CSS colour in quotes"),
    ])
  func properties(path: String, takes: String) throws {
    let schema = try #require(PropertySchema.at(path.split(separator: ".").map(String.init)))
    #expect(schema.kind.description == takes)
    #expect(schema.summary.hasSuffix("."))
  }

  @Test("Nothing else is known")
  func count() {
    func count(_ schema: PropertySchema) -> Int {
      schema.kind.properties.reduce(schema.kind.properties.count) { $0 + count($1) }
    }
    #expect(count(.config) == 21)
    #expect(PropertySchema.at(["onlinechat", "nothing"]) == nil)
    #expect(PropertySchema.at(["hidden", "x"]) == nil)
  }

  @Test("Every method and event of the page is known")
  func methods() {
    #expect(
      MethodSchema.all.filter { $0.role == .method }.map(\.name)
        == ["runChatShow", "runChatHide", "runDestroy", "sendKeyActionHook"])
    #expect(
      MethodSchema.all.filter { $0.role == .event }.map(\.name)
        == ["onChatShow", "onChatHide", "onChatReady", "onButtonClick", "onConversationsChange"])
    #expect(
      MethodSchema.named("onButtonClick")?.arguments.map(\.description)
        == ["a function (service, link)"])
    #expect(MethodSchema.named("runChat") == nil)
  }
}

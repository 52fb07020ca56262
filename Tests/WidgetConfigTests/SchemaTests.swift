import Testing
import WidgetConfig

@Suite("What the vendor's page describes")
struct SchemaTests {
  /// Every property of the samples on the vendor's page "API CRM Plugin".
  static let properties = [
    "hidden": "true or false", "color": "a colour in quotes", "onlinechat": "an object",
    "onlinechat.mode": "'widget' or 'frame'", "onlinechat.container": "a CSS selector in quotes",
    "onlinechat.user_id": "a text in quotes", "onlinechat.locale": "an object of strings",
    "onlinechat.theme": "an object", "onlinechat.theme.background": "a colour in quotes",
    "onlinechat.theme.system_color": "a colour in quotes",
    "onlinechat.theme.header": "an object or false",
    "onlinechat.theme.header.background": "a colour in quotes",
    "onlinechat.theme.header.color": "a colour in quotes",
    "onlinechat.theme.message": "an object",
    "onlinechat.theme.message.outgoing_background": "a colour in quotes",
    "onlinechat.theme.message.outgoing_color": "a colour in quotes",
    "onlinechat.theme.message.incoming_background": "a colour in quotes",
    "onlinechat.theme.message.incoming_color": "a colour in quotes",
    "onlinechat.theme.compose": "an object",
    "onlinechat.theme.compose.height": "a number",
    "onlinechat.theme.compose.button_background": "a colour in quotes",
  ]

  @Test("Every property of the page is known, and nothing else")
  func knowsThePage() {
    var found: [String: String] = [:]
    func enter(_ schema: PropertySchema, _ path: String) {
      for property in schema.properties {
        let path = path.isEmpty ? property.name : "\(path).\(property.name)"
        found[path] = property.expectation
        #expect(!property.summary.isEmpty)
        enter(property, path)
      }
    }
    enter(ConfigSchema.root, "")
    #expect(found == Self.properties)
  }

  @Test("Colours that are compared are both known as colours")
  func pairs() {
    for pair in ConfigSchema.colorPairs {
      #expect(Self.properties[pair.text] == "a colour in quotes")
      #expect(Self.properties[pair.background] == "a colour in quotes")
    }
  }

  @Test(
    "A property that stands in one place only is told where it belongs",
    arguments: [
      ("container", "onlinechat"), ("height", "onlinechat.theme.compose"),
      ("hidden", "the config itself"), ("background", nil), ("nothing", nil),
    ])
  func place(name: String, path: String?) {
    #expect(ConfigSchema.path(of: name) == path)
  }

  /// The methods and callbacks of the vendor's page.
  @Test("Every method and event of the page is known, and nothing else")
  func methods() {
    let names = { (argument: MethodSchema.Argument) in
      MethodSchema.all.filter { $0.argument == argument }.map(\.name)
    }
    #expect(names(.none) == ["runChatShow", "runChatHide", "runDestroy"])
    #expect(
      names(.callback)
        == ["onChatShow", "onChatHide", "onChatReady", "onButtonClick", "onConversationsChange"])
    #expect(names(.hookName) == ["sendKeyActionHook"])
    #expect(MethodSchema.named("runChat") == nil)
  }
}

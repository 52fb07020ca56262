import LocaleDiagnostics
import Testing
import WidgetConfig

@Suite("What the vendor's page describes")
struct SchemaTests {
  /// Every property of the samples on the vendor's page "API CRM Plugin", with what it takes.
  static let properties = [
    "hidden": "boolean", "color": "color", "onlinechat": "object",
    "onlinechat.mode": "choice widget frame", "onlinechat.container": "selector",
    "onlinechat.user_id": "user id", "onlinechat.locale": "locale", "onlinechat.theme": "object",
    "onlinechat.theme.background": "color", "onlinechat.theme.system_color": "color",
    "onlinechat.theme.header": "object or false", "onlinechat.theme.header.background": "color",
    "onlinechat.theme.header.color": "color", "onlinechat.theme.message": "object",
    "onlinechat.theme.message.outgoing_background": "color",
    "onlinechat.theme.message.outgoing_color": "color",
    "onlinechat.theme.message.incoming_background": "color",
    "onlinechat.theme.message.incoming_color": "color", "onlinechat.theme.compose": "object",
    "onlinechat.theme.compose.height": "number 0 170",
    "onlinechat.theme.compose.button_background": "color",
  ]

  private static func name(of kind: PropertySchema.Kind) -> String {
    switch kind {
    case .boolean: "boolean"
    case .color: "color"
    case .choice(let words): "choice \(words.joined(separator: " "))"
    case .selector: "selector"
    case .userID: "user id"
    case .number(let range): "number \(Int(range.lowerBound)) \(Int(range.upperBound))"
    case .locale: "locale"
    case .object(_, let orFalse): orFalse ? "object or false" : "object"
    }
  }

  @Test("Every property of the page is known, and nothing else")
  func knowsThePage() {
    let known = ConfigSchema.root.descendants.map {
      ($0.keyPath.joined(separator: "."), Self.name(of: $0.kind))
    }
    #expect(Dictionary(known, uniquingKeysWith: { first, _ in first }) == Self.properties)
    #expect(known.count == Self.properties.count)
  }

  @Test("A property's path ends in its name and begins with its owner's")
  func keyPaths() {
    #expect(ConfigSchema.root.keyPath == [])
    for owner in [ConfigSchema.root] + ConfigSchema.root.descendants {
      for property in owner.properties {
        #expect(property.keyPath == owner.keyPath + [property.name])
      }
    }
  }

  @Test("What a property or a method does is a phrase of its own, in a few words")
  func summaries() {
    let properties = [ConfigSchema.root] + ConfigSchema.root.descendants
    let summaries = properties.map(\.summary) + MethodSchema.all.map(\.summary)
    #expect(Set(summaries.map(\.id)).count == summaries.count)
    for summary in summaries {
      #expect(summary.id.hasPrefix("config.") || summary.id.hasPrefix("method."))
      #expect((8...70).contains(summary.description.count), "\(summary)")
      #expect(!summary.description.hasSuffix("."), "\(summary)")
    }
    let mode = ConfigSchema.root.descendants.first { $0.name == "mode" }
    #expect(mode?.summary.id == "config.onlinechat.mode")
  }

  @Test("Colours that are compared are both known as colours")
  func pairs() {
    for pair in ConfigSchema.colorPairs {
      #expect(Self.properties[pair.text.joined(separator: ".")] == "color")
      #expect(Self.properties[pair.background.joined(separator: ".")] == "color")
    }
  }

  @Test(
    "A property that stands in one place only is told where it belongs",
    arguments: [
      ("container", ["onlinechat"]), ("height", ["onlinechat", "theme", "compose"]),
      ("hidden", []), ("background", nil), ("nothing", nil), ("", nil),
    ] as [(String, [String]?)])
  func place(name: String, keyPath: [String]?) {
    #expect(ConfigSchema.owner(of: name)?.keyPath == keyPath)
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
    // Swift takes the Kelvin sign for a K; a browser does not.
    #expect(MethodSchema.named("send\u{212A}eyActionHook") == nil)
  }
}

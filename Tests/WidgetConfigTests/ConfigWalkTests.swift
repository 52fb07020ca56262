import LocaleModel
import Testing
import WidgetConfig

@Suite("Laying a config out flat")
struct ConfigWalkTests {
  @Test(
    "Properties come in the order of the source, each before those inside it",
    arguments: [
      ("{}", []), ("{hidden: true, color: 'red'}", ["hidden", "color"]),
      (
        "{onlinechat: {theme: {header: {color: 'red'}}, mode: 'frame'}}",
        [
          "onlinechat", "onlinechat.theme", "onlinechat.theme.header",
          "onlinechat.theme.header.color", "onlinechat.mode",
        ]
      ),
      // The strings have a model of their own, and unknown objects are not entered.
      ("{onlinechat: {locale: {extends: 'en'}}}", ["onlinechat", "onlinechat.locale"]),
      ("{other: {color: 1}}", ["other"]), ("{color: 1, color: 2}", ["color", "color"]),
      (
        "{onlinechat: small ? {mode: 'frame'} : {theme: {}}}",
        ["onlinechat", "onlinechat.mode", "onlinechat.theme"]
      ),
    ])
  func order(text: String, paths: [String]) throws {
    let walk = ConfigWalk(try config("window.crmPluginConfig = \(text)"))
    #expect(walk.visits.map { $0.keyPath.joined(separator: ".") } == paths)
  }

  @Test("A property that the widget does not have has no schema, but its owner has")
  func unknown() throws {
    let walk = ConfigWalk(try config("window.crmPluginConfig = {onlinechat: {x: 1, mode: 'a'}}"))
    #expect(walk[["onlinechat", "x"]].map { $0.schema == nil } == [true])
    #expect(walk[["onlinechat", "x"]].map(\.ownerSchema.name) == ["onlinechat"])
    #expect(walk[["onlinechat", "mode"]].map { $0.schema?.name } == ["mode"])
  }

  @Test("Plain data is laid out at its own level")
  func levels() throws {
    let chat = try config(#"{"mode": "frame", "locale": {"extends": "en"}}"#, path: "chat.json")
    #expect(
      ConfigWalk(chat).visits.map(\.keyPath) == [
        ["onlinechat", "mode"], ["onlinechat", "locale"],
      ])
    let locale = try config(#"{"extends": "en", "x": 1}"#, path: "en.json")
    #expect(ConfigWalk(locale).visits.isEmpty)
  }
}

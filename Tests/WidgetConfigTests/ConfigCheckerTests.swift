import LocaleModel
import Testing
import WidgetConfig

@Suite("Checking a config")
struct ConfigCheckerTests {
  /// What is found, in short, in the order of the source.
  private func problems(_ marked: String) throws -> (found: [String], ranges: [Range<Int>]) {
    let found = ConfigChecker.problems(in: try config("window.crmPluginConfig = \(marked)"))
    return (
      found.map { "\($0.path.joined(separator: ".")): \(Self.describe($0.kind))" },
      found.map(\.range)
    )
  }

  private static func describe(_ kind: ConfigProblem.Kind) -> String {
    switch kind {
    case .unknownProperty(let nearest): "unknown, \(nearest ?? "-")"
    case .wrongType(let expected): "not \(expected.description)"
    case .unknownChoice(_, let nearest): "no choice, \(nearest ?? "-")"
    case .invalidColor(_, let nearest): "no colour, \(nearest ?? "-")"
    case .outOfRange(let number, let range, _): "\(number) not in \(range)"
    case .missingContainer: "no container"
    case .invalidSelector: "no selector"
    case .guessableUser(let kind): kind.rawValue
    case .lowContrast(let ratio, let path, _):
      "\((ratio * 100).rounded(.down) / 100) on \(path.joined(separator: "."))"
    }
  }

  @Test(
    "Each mistake is found where it stands",
    arguments: [
      ("{⟦hiden⟧: true}", "hiden: unknown, hidden"),
      ("{⟦zzz⟧: true}", "zzz: unknown, -"),
      ("{hidden: ⟦'true'⟧}", "hidden: not true or false"),
      ("{color: ⟦'skybleu'⟧}", "color: no colour, skyblue"),
      ("{color: ⟦'ff0000'⟧}", "color: no colour, #ff0000"),
      ("{color: ⟦'#b5651d;'⟧}", "color: no colour, #b5651d"),
      ("{color: ⟦'red !important'⟧}", "color: no colour, red"),
      ("{color: ⟦'#12'⟧}", "color: no colour, -"),
      ("{color: ⟦0xff0000⟧}", "color: not a CSS colour in quotes"),
      ("{color: ⟦null⟧}", "color: not a CSS colour in quotes"),
      ("{onlinechat: ⟦[]⟧}", "onlinechat: not an object"),
      ("{onlinechat: ⟦true⟧}", "onlinechat: not an object"),
      ("{onlinechat: {mode: ⟦'fram'⟧}}", "onlinechat.mode: no choice, frame"),
      ("{onlinechat: {mode: ⟦'frame'⟧}}", "onlinechat.mode: no container"),
      ("{onlinechat: {mode: 'frame', container: ⟦'#1'⟧}}", "onlinechat.container: no selector"),
      ("{onlinechat: {container: ⟦{}⟧}}", "onlinechat.container: not a CSS selector in quotes"),
      ("{onlinechat: {user_id: ⟦'a@b.example'⟧}}", "onlinechat.user_id: an e-mail address"),
      ("{onlinechat: {user_id: ⟦42⟧}}", "onlinechat.user_id: not a string"),
      ("{onlinechat: {locale: ⟦'es'⟧}}", "onlinechat.locale: not an object"),
      (
        "{onlinechat: {theme: {compose: {height: ⟦171⟧}}}}",
        "onlinechat.theme.compose.height: 171.0 not in 0.0...170.0"
      ),
      (
        "{onlinechat: {theme: {compose: {height: ⟦-1⟧}}}}",
        "onlinechat.theme.compose.height: -1.0 not in 0.0...170.0"
      ),
      (
        "{onlinechat: {theme: {compose: {height: ⟦'100px'⟧}}}}",
        "onlinechat.theme.compose.height: not a number of pixels"
      ),
      (
        "{onlinechat: {theme: {header: ⟦true⟧}}}",
        "onlinechat.theme.header: not an object or false"
      ),
      (
        "{onlinechat: {theme: {header: {background: '#fff', color: ⟦'#777'⟧}}}}",
        "onlinechat.theme.header.color: 4.47 on onlinechat.theme.header.background"
      ),
      (
        "{onlinechat: {theme: {background: 'yellow', system_color: ⟦'pink'⟧}}}",
        "onlinechat.theme.system_color: 1.43 on onlinechat.theme.background"
      ),
      (
        "{onlinechat: {theme: {message: {incoming_color: ⟦'rgb(0 0 0 / 30%)'⟧, incoming_background: 'white'}}}}",
        "onlinechat.theme.message.incoming_color: 2.1 on "
          + "onlinechat.theme.message.incoming_background"
      ),
      ("{color: x ? 'red' : ⟦'rot'⟧}", "color: no colour, -"),
      ("{onlinechat: {⟦container_id⟧: '#x'}}", "onlinechat.container_id: unknown, container"),
    ])
  func mistakes(marked: String, expected: String) throws {
    let (text, ranges) = unmarked(marked)
    let (found, places) = try problems(text)
    #expect(found == [expected])
    let offset = "window.crmPluginConfig = ".utf8.count
    #expect(places == ranges.map { $0.lowerBound + offset..<$0.upperBound + offset })
  }

  @Test(
    "What is right, or what only running the page could tell, is passed over",
    arguments: [
      "{}", "{hidden: false, color: '#000'}", "{hidden: isMobile}", "{color: theme.color}",
      "{color: `#${x}`}", "{...rest}", "{onlinechat: {mode: 'frame', ...rest}}",
      "{onlinechat: {mode: 'frame', container: holder}}", "{onlinechat: {user_id: ''}}",
      "{onlinechat: {user_id: sha256(id)}}", "{onlinechat: {theme: {header: false}}}",
      "{onlinechat: {locale: {extends: 'xx', nonsense: 1}}}", "{color: undefined}",
      "{onlinechat: {theme: {header: {background: 'white', color: 'currentcolor'}}}}",
      "{onlinechat: {theme: {header: {background: 'rgb(255 255 255 / 10%)', color: 'white'}}}}",
      "{onlinechat: {theme: {header: {background: '#fff', color: '#767676'}}}}",
      "{onlinechat: {theme: {compose: {height: 170}}}}", "{color: 'zzz', color: 'red'}",
    ])
  func right(text: String) throws {
    #expect(try problems(text).found == [])
  }

  @Test("The vendor's own sample of colours has texts that are hard to read")
  func vendorSample() throws {
    let found = try problems(
      """
      {onlinechat: {theme: {
        background: 'yellow', system_color: 'pink',
        header: {background: 'skyblue', color: 'black'},
        message: {outgoing_background: 'red', outgoing_color: 'white',
          incoming_background: 'blue', incoming_color: 'white'},
        compose: {height: 100, button_background: 'black'}}}}
      """
    ).found
    #expect(
      found == [
        "onlinechat.theme.system_color: 1.43 on onlinechat.theme.background",
        "onlinechat.theme.message.outgoing_color: 3.99 on "
          + "onlinechat.theme.message.outgoing_background",
      ])
  }

  @Test("What assignments put together is checked as a whole")
  func assignments() throws {
    let source = """
      window.crmPluginConfig = {onlinechat: {mode: 'frame'}};
      window.crmPluginConfig.color = 'rot';
      """
    let found = ConfigChecker.problems(in: try config(source))
    #expect(found.map { $0.path.joined(separator: ".") } == ["onlinechat.mode", "color"])
  }

  @Test("Plain data is checked at its own level")
  func levels() throws {
    let chat = try config(#"{"mode": "frame", "locale": {"extends": "en"}}"#, path: "chat.json")
    #expect(ConfigChecker.problems(in: chat).map(\.path) == [["onlinechat", "mode"]])
    let locale = try config(#"{"extends": "en", "x": 1}"#, path: "en.json")
    #expect(ConfigChecker.problems(in: locale).isEmpty)
  }
}

import LocaleModel
import Testing
import WidgetConfig

/// How well text can be told from what it stands on: the ratios are those that WCAG 2.2 defines ("contrast
/// ratio", "relative luminance"), as its public checkers print them, cut off after two digits.
@Suite("The contrast of pairs in a theme")
struct ContrastTests {
  private static func contrast(_ theme: String, pair: Int = 2) throws -> ColorContrast? {
    let source = try config("window.crmPluginConfig = {onlinechat: {theme: \(theme)}};")
    return ColorContrast(of: ConfigSchema.colorPairs[pair], in: ConfigWalk(source))
  }

  private static func message(_ text: String, on background: String) -> String {
    "{message: {outgoing_color: \(text), outgoing_background: \(background)}}"
  }

  static let ratios: [(text: String, background: String, ratio: String)] = [
    ("black", "white", "21.00"), ("white", "black", "21.00"), ("white", "white", "1.00"),
    ("#777777", "#fff", "4.47"), ("#767676", "#fff", "4.54"), ("#595959", "#fff", "7.00"),
    ("#949494", "#fff", "3.03"), ("red", "white", "3.99"), ("blue", "white", "8.59"),
    ("#008000", "white", "5.13"), ("yellow", "white", "1.07"), ("yellow", "black", "19.55"),
    ("cyan", "black", "16.74"), ("magenta", "white", "3.13"), ("#1a73e8", "white", "4.50"),
    ("rgb(0 0 0)", "hsl(0 0% 100%)", "21.00"), ("BLACK", "#FFFFFFFF", "21.00"),
    // A text that lets half of the white through is the grey between.
    ("rgb(0 0 0 / 50%)", "white", "3.97"), ("#ffffff00", "white", "1.00"),
    ("transparent", "black", "1.00"),
  ]

  @Test("It is the ratio of WCAG 2.2", arguments: ratios)
  func ratio(_ text: String, _ background: String, _ ratio: String) throws {
    let found = try Self.contrast(Self.message("'\(text)'", on: "'\(background)'"))
    #expect(found?.ratioText == ratio)
    #expect(found?.text.text == text && found?.background.text == background)
  }

  static let unknown = [
    "{}", "{message: {}}", "{message: {outgoing_color: 'red'}}",
    "{message: {outgoing_background: 'red'}}", message("'rde'", on: "'white'"),
    message("'red'", on: "'wihte'"), message("5", on: "'white'"), message("ink", on: "'white'"),
    message("'red'", on: "dark ? 'black' : 'white'"), message("'red'", on: "'rgb(0 0 0 / 50%)'"),
    message("'red'", on: "'transparent'"), message("'currentcolor'", on: "'white'"),
    message("`${ink}`", on: "'white'"),
    "{message: {outgoing_color: 'red', incoming_background: 'red'}}",
  ]

  @Test("What is not known is not judged", arguments: unknown)
  func notJudged(_ theme: String) throws {
    #expect(try Self.contrast(theme) == nil)
  }

  @Test("Of a property that stands twice the last counts")
  func twins() throws {
    let theme =
      "{message: {outgoing_color: 'white', outgoing_background: 'white', outgoing_color: 'black'}}"
    #expect(try Self.contrast(theme)?.ratioText == "21.00")
  }

  @Test("Each pair of the schema is looked for where the vendor's page has it", arguments: 0..<4)
  func pairs(_ number: Int) throws {
    let theme = """
      {background: 'white', system_color: 'black',
       header: {background: 'black', color: 'white'},
       message: {outgoing_background: 'white', outgoing_color: 'black',
                 incoming_background: 'black', incoming_color: 'white'}}
      """
    #expect(try Self.contrast(theme, pair: number)?.ratio == 21)
  }
}

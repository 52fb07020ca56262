import LocaleModel
import LocaleSyntax
import Testing
import WidgetConfig

@Suite("Writing a config")
struct WidgetScriptTests {
  @Test("All settings are written in the order of the vendor's page")
  func all() {
    var settings = WidgetSettings()
    settings.hidden = false
    settings.color = "#b5651d"
    settings.onlineChat.mode = .frame
    settings.onlineChat.container = "#chat"
    settings.onlineChat.userID = "0f"
    settings.onlineChat.locale = WidgetLocale(
      extends: "pt", strings: [.newMessages: "Novas", .dateFormat: "dd.MM.yyyy"],
      comments: [.newMessages: "from base.json"])
    settings.onlineChat.theme.background = "white"
    settings.onlineChat.theme.systemColor = "#555"
    settings.onlineChat.theme.header = .colors(background: "black", text: "white")
    settings.onlineChat.theme.message.outgoingBackground = "red"
    settings.onlineChat.theme.message.incomingColor = "navy"
    settings.onlineChat.theme.compose.height = 100
    settings.onlineChat.theme.compose.buttonBackground = "black"
    #expect(
      WidgetScript(settings, comment: "Made from shop.json").text() == """
        // Made from shop.json
        window.crmPluginConfig = {
          hidden: false,
          color: '#b5651d',
          onlinechat: {
            mode: 'frame',
            container: '#chat',
            user_id: '0f',
            locale: {
              extends: 'pt',
              date_format: 'dd.MM.yyyy',
              // from base.json
              new_messages: 'Novas'
            },
            theme: {
              background: 'white',
              system_color: '#555',
              header: {
                background: 'black',
                color: 'white'
              },
              message: {
                outgoing_background: 'red',
                incoming_color: 'navy'
              },
              compose: {
                height: 100,
                button_background: 'black'
              }
            }
          }
        };

        """)
  }

  @Test("What is not set is not written")
  func empty() {
    #expect(WidgetScript(WidgetSettings()).text() == "window.crmPluginConfig = {};\n")
    var settings = WidgetSettings()
    settings.onlineChat.theme.header = .absent
    #expect(
      WidgetScript(settings, for: .amo).text(.minified)
        == "window.amoSocialButtonConfig={onlinechat:{theme:{header:false}}};")
  }

  @Test("In a page it stands before the button's code")
  func html() {
    let script = WidgetScript(WidgetSettings())
    #expect(
      script.html(before: "<script>loader()</script>\n")
        == "<script>\nwindow.crmPluginConfig = {};\n</script>\n<script>loader()</script>\n")
    #expect(script.html(.minified) == "<script>window.crmPluginConfig={};</script>")
  }

  @Test("What is read is written again")
  func roundTrip() throws {
    let text = """
      window.crmPluginConfig = {
        hidden: true,
        color: 'red',
        onlinechat: {
          mode: 'frame',
          container: '#x',
          user_id: 'u',
          theme: {
            background: 'a',
            system_color: 'b',
            header: {
              background: 'c',
              color: 'd'
            },
            message: {
              outgoing_background: 'e',
              outgoing_color: 'f',
              incoming_background: 'g',
              incoming_color: 'h'
            },
            compose: {
              height: 12.5,
              button_background: 'i'
            }
          }
        }
      };

      """
    let settings = try WidgetSettings(config(text))
    #expect(WidgetScript(settings).text() == text)
    let bare =
      "window.crmPluginConfig = {\n  onlinechat: {\n    theme: {\n      header: false\n    }\n  }\n};\n"
    let headless = try WidgetSettings(config(bare))
    #expect(WidgetScript(headless).text() == bare)
  }

  @Test(
    "What only running the page could tell cannot be written",
    arguments: [
      ("{color: ⟦brand⟧}", "color"), ("{⟦...rest⟧}", ""),
      ("{onlinechat: {theme: {header: ⟦x ? false : {}⟧}}}", "onlinechat.theme.header"),
      ("{onlinechat: {mode: ⟦`${mode}`⟧}}", "onlinechat.mode"),
    ])
  func unwritable(marked: String, path: String) throws {
    let (text, ranges) = unmarked("window.crmPluginConfig = " + marked)
    let source = try config(text)
    let error = #expect(throws: WidgetSettings.Unwritable.self) { try WidgetSettings(source) }
    #expect(error?.path.joined(separator: ".") == path)
    #expect(error?.range == ranges.first)
  }
}

import CRMLocaleKit
import Testing

@Suite("Which language messages are in")
struct MessageChoiceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var environment: [String: String] = [:]
    var option: MessageLanguage?
    var settings: MessageLanguage?
    let onTerminal: MessageLanguage
    let elsewhere: MessageLanguage
    var testDescription: String {
      "\(environment), option \(String(describing: option)), settings \(String(describing: settings))"
    }
  }

  @Test(
    "An option, the variable, the settings, and on a terminal the system",
    arguments: [
      Case(onTerminal: .english, elsewhere: .english),
      Case(environment: ["LANG": "pt_BR.UTF-8"], onTerminal: .portuguese, elsewhere: .english),
      Case(
        environment: ["LC_MESSAGES": "es_MX", "LANG": "pt_BR"], onTerminal: .spanish,
        elsewhere: .english),
      Case(
        environment: ["LC_ALL": "es", "LC_MESSAGES": "pt"], onTerminal: .spanish,
        elsewhere: .english),
      Case(
        environment: ["LC_ALL": "C", "LANG": "pt_BR"], onTerminal: .english, elsewhere: .english),
      Case(
        environment: ["LC_ALL": "", "LANG": "pt_BR"], onTerminal: .portuguese, elsewhere: .english),
      Case(
        environment: ["LC_MESSAGES": "de_DE.UTF-8", "LANG": "es"], onTerminal: .english,
        elsewhere: .english),
      Case(settings: .spanish, onTerminal: .spanish, elsewhere: .spanish),
      Case(
        environment: ["LANG": "pt"], settings: .spanish, onTerminal: .spanish, elsewhere: .spanish),
      Case(
        environment: ["CRMLOCALE_MESSAGES": "pt-BR"], settings: .spanish, onTerminal: .portuguese,
        elsewhere: .portuguese),
      Case(
        environment: ["CRMLOCALE_MESSAGES": "en", "LANG": "es"], onTerminal: .english,
        elsewhere: .english),
      Case(
        environment: ["CRMLOCALE_MESSAGES": "pt"], option: .spanish, settings: .english,
        onTerminal: .spanish, elsewhere: .spanish),
      Case(
        environment: ["CRMLOCALE_MESSAGES": ""], settings: .spanish, onTerminal: .spanish,
        elsewhere: .spanish),
    ])
  func order(_ row: Case) {
    var choice = MessageChoice { row.environment[$0] }
    choice.option = row.option
    choice.settings = row.settings
    #expect(choice.language(isOnTerminal: true) == row.onTerminal)
    #expect(choice.language(isOnTerminal: false) == row.elsewhere)
    #expect(choice.unknownVariable == nil)
  }

  @Test("A variable in which there are no messages is told")
  func unknown() {
    let choice = MessageChoice { $0 == "CRMLOCALE_MESSAGES" ? "fr" : nil }
    #expect(choice.unknownVariable == "fr")
    #expect(choice.asked == nil)
  }
}

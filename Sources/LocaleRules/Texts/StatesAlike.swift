internal import LocaleDiagnostics
internal import LocaleModel
internal import Phrasebook

/// Two states of a message with the same words.
struct StatesAlike: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      let states = locale.shown.deliveryStates
      for (number, state) in states.enumerated() {
        guard let first = states[..<number].first(where: { $0.form == state.form }) else {
          continue
        }
        let message = Self.alike(
          .code(first.key.rawValue), .code(state.key.rawValue), .quoted(state.text))
        findings.report(
          at: state.value.range, message, keyPath: [state.key.rawValue],
          notes: [
            Diagnostic.Note(
              Self.first(.code(first.key.rawValue)), at: findings.location(first.value.range))
          ])
      }
    }
  }
}

extension StatesAlike {
  static let alike = Phrase("states-alike.alike") { first, second, text in
    "visitors read \(text) for \(second) and for \(first): they cannot tell the two apart"
  }

  static let first = Phrase("states-alike.first") { key in "\(key) says the same" }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "states-alike", .warning,
    summary: "two states of a message with the same words",
    explanation: """
      Under each message the chat says what has become of it: it is being sent, it has been sent, it \
      has been read, it failed. Where two of these are the same words, visitors cannot tell what \
      happened.
      """,
    messages: [MessageForm(alike)],
    examples: [
      RuleExample(
        path: "pl.json",
        bad: """
          {"extends": "en", "delivery_status_sending": "Wysyłanie", \
          "delivery_status_sent": "Wysłano", "delivery_status_read": ⟦"Wysłano"⟧}
          """,
        good: """
          {"extends": "en", "delivery_status_sending": "Wysyłanie", \
          "delivery_status_sent": "Wysłano", "delivery_status_read": "Odczytano"}
          """)
    ])
}

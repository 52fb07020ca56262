internal import LocaleDiagnostics
internal import LocaleModel

/// A string that no file of the chain overrides: visitors read the base's.
enum MissingKey: LocaleRule {
  static func check(_ subject: LocaleSubject, into findings: inout Findings) {
    // A spread, or a base that only the page knows, may hold the string after all.
    guard !subject.resolved.isOpen else { return }
    for key in StringKey.allCases {
      let layers = subject.resolved.layers.filter { $0.baseName == nil }
      guard layers.allSatisfy({ $0.overrides[key] == nil }) else { continue }
      let inherited = subject.resolved[key]?.text
      let base = subject.baseLanguage
      findings.report(
        descriptor, at: subject.inheritanceRange,
        message(key, inherited: inherited.flatMap { text in base.map { (text, $0) } }),
        severity: severity(in: subject))
    }
  }

  private static func severity(in subject: LocaleSubject) -> Severity {
    if subject.options.requireComplete { return .error }
    return subject.differsFromBase ? .warning : .note
  }
}

extension MissingKey {
  private static func message(_ key: StringKey, inherited: (text: String, base: String)?) -> String
  {
    guard let inherited else {
      return "\(key.rawValue) is not overridden: visitors read what the widget itself falls back to"
    }
    return key.isPattern
      ? "\(key.rawValue) is not overridden: the chat formats with \"\(inherited.text)\" from "
        + "\(inherited.base)"
      : "\(key.rawValue) is not overridden: visitors read \"\(inherited.text)\" from "
        + inherited.base
  }

  static let descriptor = RuleDescriptor(
    "missing-key", .note,
    summary: "a string that is not overridden",
    explanation: """
      What a file does not say, the chat takes from the base. On a base of the same language that \
      is a choice, and this is a note. Where the file is in another language than its base, \
      visitors read two languages in one window, and this is a warning. With --require-complete \
      it is an error.
      """,
    examples: [
      RuleExample(
        path: "pl.json",
        bad: """
          {"extends": ⟦"en"⟧, "date_format": "d.MM.yyyy", "time_format": "HH:mm", \
          "compose_placeholder": "Napisz...", "delivery_status_sending": "Wysyłanie", \
          "delivery_status_sent": "Wysłano", "delivery_status_read": "Odczytano", \
          "delivery_status_error": "Błąd", "powered_by": "Napędza"}
          """,
        good: """
          {"extends": "en", "date_format": "d.MM.yyyy", "time_format": "HH:mm", \
          "compose_placeholder": "Napisz...", "delivery_status_sending": "Wysyłanie", \
          "delivery_status_sent": "Wysłano", "delivery_status_read": "Odczytano", \
          "delivery_status_error": "Błąd", "powered_by": "Napędza", "new_messages": "Nowe"}
          """)
    ])
}

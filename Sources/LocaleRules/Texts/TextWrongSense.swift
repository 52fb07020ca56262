internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import Phrasebook

/// A word that means something else than the string has to say.
struct TextWrongSense: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      let states = locale.shown.deliveryStates
      for shown in locale.shown.texts {
        guard let message = Self.message(for: shown, among: states),
          findings.judge(shown.value.range)
        else { continue }
        findings.report(
          at: shown.value.range, message, keyPath: [shown.key.rawValue],
          fixes: shown.fixesByPhrasebook)
      }
    }
  }

  private static func message(for shown: ShownText, among states: [ShownText]) -> Message? {
    if let sense = shown.reading.wrongSense {
      return phrase(for: sense)(.quoted(shown.text), .code(shown.key.rawValue))
    }
    guard let other = shown.reading.otherState, !isRepeated(shown, shown.form, among: states) else {
      return nil
    }
    return otherState(.quoted(shown.text), .code(shown.key.rawValue), .code(other.rawValue))
  }

  /// Another state whose words stand in a state, and not its own.
  static func otherState(
    said form: TextForm, in key: StringKey, _ phrases: LanguagePhrases?
  ) -> StringKey? {
    guard key.isDeliveryState, let phrases, let entry = phrases[key], !entry.isRight(form) else {
      return nil
    }
    return StringKey.allCases.first { other in
      other.isDeliveryState && other != key && phrases[other]?.isRight(form) ?? false
    }
  }

  /// Whether another state has the same words, which is said of both.
  private static func isRepeated(
    _ shown: ShownText, _ form: TextForm, among states: [ShownText]
  ) -> Bool {
    states.contains { $0.key != shown.key && $0.form == form }
  }

  private static func phrase(
    for sense: WrongSense
  ) -> Phrase<(MessageArgument, MessageArgument)> {
    switch sense {
    case .command: command
    case .infinitive: infinitive
    case .departing: departing
    case .sender, .reader: person
    case .shipment: shipment
    case .reading, .readingNow: reading
    case .mistaken: mistaken
    case .by: by
    case .energy: energy
    case .news: news
    case .composing: composing
    }
  }
}

extension TextWrongSense {
  static let command = Phrase("text-wrong-sense.command") { text, key in
    "\(text) tells visitors to do something, and \(key) says what has become of a message"
  }

  static let infinitive = Phrase("text-wrong-sense.infinitive") { text, key in
    "\(text) names an action, as a button does, and \(key) says what has become of a message"
  }

  static let departing = Phrase("text-wrong-sense.departing") { text, key in
    "\(text) speaks of leaving, as a train does: \(key) is about a message that is sent"
  }

  static let person = Phrase("text-wrong-sense.person") { text, key in
    "\(text) is a person, and \(key) says what has become of a message"
  }

  static let shipment = Phrase("text-wrong-sense.shipment") { text, key in
    "\(text) speaks of goods on their way: \(key) is about a message"
  }

  static let reading = Phrase("text-wrong-sense.reading") { text, key in
    "\(text) speaks of reading: \(key) says that a message has been read"
  }

  static let mistaken = Phrase("text-wrong-sense.mistaken") { text, key in
    "\(text) says that something is not right or true: \(key) says that sending failed"
  }

  static let by = Phrase("text-wrong-sense.by") { text, key in
    "\(text) alone does not tell visitors what \(key) has to: who provides the chat"
  }

  static let energy = Phrase("text-wrong-sense.energy") { text, key in
    "\(text) speaks of electric power: \(key) says who provides the chat"
  }

  static let news = Phrase("text-wrong-sense.news") { text, key in
    "\(text) promises news: \(key) is about new messages"
  }

  static let composing = Phrase("text-wrong-sense.composing") { text, key in
    "\(text) speaks of composing, as music is composed: \(key) invites visitors to write"
  }

  static let otherState = Phrase("text-wrong-sense.other-state") { text, key, other in
    "\(text) is the text for \(other), and stands in \(key)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "text-wrong-sense", .warning,
    summary: "a word that means something else than the string has to say",
    explanation: """
      Translated without its place, a word goes wrong: Send for Sent, to depart for Sending, a \
      lecture for Read, news for messages. What each string says to visitors is told by crmlocale \
      rules and its name, with what speakers write.
      """,
    messages: [
      MessageForm(command), MessageForm(infinitive), MessageForm(departing), MessageForm(person),
      MessageForm(shipment), MessageForm(reading), MessageForm(mistaken), MessageForm(by),
      MessageForm(energy), MessageForm(news), MessageForm(composing), MessageForm(otherState),
    ],
    examples: [
      RuleExample(
        path: "pl.json",
        bad: #"{"extends": "en", "delivery_status_sending": ⟦"Wyślij"⟧}"#,
        good: #"{"extends": "en", "delivery_status_sending": "Wysyłanie"}"#, isFixed: true)
    ])
}

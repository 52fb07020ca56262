internal import LocaleDiagnostics
internal import LocaleModel

/// States of a message of which some begin with a capital or end with a full stop and some do not.
struct StatesUneven: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      guard Self.areUneven(locale.shown.deliveryStates) else { continue }
      let states = locale.shown.deliveryStates.filter { !findings.isJudged($0.value.range) }
      let (letters, stops) = (states.map { $0.reading.letters }, states.map { Self.hasStop($0) })
      if let odd = Self.firstOdd(letters) {
        report(Self.unevenLetters, states[odd], into: &findings)
      } else if let odd = Self.firstOdd(stops) {
        report(Self.unevenStops, states[odd], into: &findings)
      }
    }
  }

  /// Whether not all are written alike: most are, and then there is nothing to ask.
  private static func areUneven(_ states: [ShownText]) -> Bool {
    guard let first = states.first?.reading else { return false }
    return states.contains {
      $0.reading.letters != first.letters || $0.reading.stops != first.stops
    }
  }

  private func report(
    _ phrase: Phrase<MessageArgument>, _ state: ShownText, into findings: inout Findings
  ) {
    findings.report(
      at: state.value.range, phrase(.code(state.key.rawValue)), keyPath: [state.key.rawValue])
  }

  /// The first that differs from what most are; `nil` where all are alike.
  private static func firstOdd<Kind: Equatable>(_ kinds: [Kind?]) -> Int? {
    let known = kinds.compactMap { $0 }
    guard let first = known.first, known.contains(where: { $0 != first }) else { return nil }
    let usual = known.max { left, right in
      known.count { $0 == left } < known.count { $0 == right }
    }
    return kinds.firstIndex { $0 != nil && $0 != usual }
  }

  /// How a text is written.
  enum Letters: Sendable { case small, capital, allCapitals }

  /// How a text is written; `nil` in scripts without capitals.
  static func letters(of text: ScalarText) -> Letters? {
    let cased = text.scalars.filter { $0.properties.isCased }
    guard let first = text.scalars.first(where: { $0.isLetter }), first.properties.isCased else {
      return nil
    }
    if cased.count > 1, cased.allSatisfy({ $0.properties.isUppercase }) { return .allCapitals }
    return first.properties.isUppercase ? .capital : .small
  }

  private static func hasStop(_ state: ShownText) -> Bool? { state.reading.stops }

  /// Whether a text ends with a full stop; an ellipsis is none.
  static func stops(_ text: ScalarText) -> Bool {
    let last = text.scalars.count - 1
    return (text[last] == "." || text[last] == "。") && text[last - 1] != "."
  }
}

extension StatesUneven {
  static let unevenLetters = Phrase("states-uneven.letters") { key in
    "\(key) is written in other capital or small letters than the other states"
  }

  static let unevenStops = Phrase("states-uneven.stops") { key in
    "some states end with a full stop and others do not: \(key) differs"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "states-uneven", .note,
    summary: "states of a message that are written differently",
    explanation: """
      The states of messages stand below each other in one window. Where one begins with a capital \
      and the next does not, or only one ends with a full stop, the chat looks unfinished.
      """,
    messages: [MessageForm(unevenLetters), MessageForm(unevenStops)],
    examples: [
      RuleExample(
        path: "pl.json",
        bad: """
          {"extends": "en", "delivery_status_sending": "Wysyłanie", \
          "delivery_status_sent": ⟦"wysłano"⟧, "delivery_status_read": "Odczytano"}
          """,
        good: """
          {"extends": "en", "delivery_status_sending": "Wysyłanie", \
          "delivery_status_sent": "Wysłano", "delivery_status_read": "Odczytano"}
          """)
    ])
}

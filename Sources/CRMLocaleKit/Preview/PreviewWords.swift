internal import LocaleDiagnostics
internal import PatternAnalysis

/// What a preview says beside what it prints.
enum PreviewWords {
  static let nothing = Phrase("preview.nothing") { name in "\(name): there are no patterns in it" }

  static let origin = Phrase("preview.origin") { path, locale, release in
    "from \(path), with the names and weeks of \(locale), date-fns \(release)"
  }

  static let throwing = Phrase("preview.throws") { error in "throws \(error)" }

  static let icu = Phrase("preview.icu") { text in "(ICU: \(text))" }

  // Remarks, of what a rule has to say.

  static let evident = Phrase("preview.evident") { finding, evidence in
    "\(finding); \(evidence)"
  }

  static let advised = Phrase("preview.advised") { finding, advice in "\(finding). \(advice)" }

  static let evidentAndAdvised = Phrase("preview.evident-and-advised") {
    finding, evidence, advice in
    "\(finding); \(evidence). \(advice)"
  }

  // Remarks, of what ICU prints otherwise.

  static let usedTo = Phrase("preview.used-to") { text, token, icu, day in
    "Where date-fns writes \(text) for \(token), readers of the language are used to \(icu) (\(day))"
  }

  static let weeks = Phrase("preview.weeks") { token, text, icu, day in
    """
    Weeks are counted otherwise where the readers live: \(token) is \(text) here and \(icu) there on \
    \(day)
    """
  }

  // Why an instant is shown.

  static let always = Phrase("preview.always", "always")
  static let misleads = Phrase("preview.misleads", "misleads")
  static let now = Phrase("preview.now", "now")
  static let noon = Phrase("preview.noon", "noon")
  static let midnight = Phrase("preview.midnight", "midnight")
  static let singleDigits = Phrase("preview.single-digits", "a single-digit day")
  static let december30 = Phrase("preview.december-30", "30 December")
  static let december31 = Phrase("preview.december-31", "31 December")
  static let january1 = Phrase("preview.january-1", "1 January")
}

extension SampleInstant.Kind {
  /// What is special about it, in a few words.
  var label: Message {
    switch self {
    case .now: PreviewWords.now()
    case .noon: PreviewWords.noon()
    case .midnight: PreviewWords.midnight()
    case .singleDigits: PreviewWords.singleDigits()
    case .december30: PreviewWords.december30()
    case .december31: PreviewWords.december31()
    case .january1: PreviewWords.january1()
    }
  }
}

internal import LocaleDiagnostics

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

  /// Why the only instant is shown of a pattern with which `format()` always throws.
  static let always = Phrase("preview.always", "always")
}

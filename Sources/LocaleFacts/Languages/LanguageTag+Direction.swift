extension LanguageTag {
  /// Whether the language is written from right to left: by its script where the tag names one, else
  /// by the script that most of its readers use (CLDR, `orientation/characterOrder`).
  public var isRightToLeft: Bool {
    guard let script else { return Self.rightToLeftLanguages.contains(language) }
    return Self.rightToLeftScripts.contains(script)
  }

  private static let rightToLeftLanguages: Set<String> = [
    "ar", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]

  private static let rightToLeftScripts: Set<String> = [
    "Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa",
  ]
}

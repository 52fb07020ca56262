import Testing

@Suite("Words without quotes")
struct UnquotedTextTests {
  static let words: [PatternCase] = [
    .day("es/es", "d ⟦de⟧ MMMM", "unquoted-text", fixed: "d 'de' MMMM"),
    .day(
      "es/es", "d ⟦de⟧ MMMM ⟦de⟧ yyyy", "unquoted-text", "unquoted-text",
      fixed: "d 'de' MMMM 'de' yyyy"),
    .day(
      "pt-BR/pt", "EEEE, d ⟦de⟧ MMMM ⟦de⟧ yyyy", "unquoted-text", "unquoted-text",
      fixed: "EEEE, d 'de' MMMM 'de' yyyy"),
    .day("en/en", "MMMM ⟦the⟧ do", "unquoted-text", fixed: "MMMM 'the' do"),
    .day("de/en", "⟦am⟧ dd.MM.yyyy", "unquoted-text", fixed: "'am' dd.MM.yyyy"),
    .day("en/en", "⟦date⟧", "unquoted-text", fixed: "date"),
    .day("-/en", "yyyy-MM-dd⟦T⟧⟦HH:mm:ss⟧", "unquoted-text", "wrong-field"),
    .time("es/es", "HH⟦h⟧mm", "unquoted-text", fixed: "HH'h'mm"),
    .time("pt/pt", "H⟦h⟧mm", "unquoted-text", fixed: "H'h'mm"),
    .time("fr/en", "HH ⟦h⟧ mm", "unquoted-text", fixed: "HH 'h' mm"),
    .time("es/es", "HH:mm ⟦h⟧", "unquoted-text", fixed: "HH:mm 'h'"),
    .time("es/es", "HH:mm ⟦hs⟧", "unquoted-text", fixed: "HH:mm 'hs'"),
    .time("es/es", "HH:mm⟦h⟧", "unquoted-text", fixed: "HH:mm'h'"),
    .time("nl/en", "HH.mm ⟦u⟧", "unquoted-text", fixed: "HH.mm 'u'"),
    .time("pt/pt", "⟦às⟧ HH:mm", "unquoted-text", fixed: "'às' HH:mm"),
    .time("de/en", "⟦um⟧ HH:mm", "unquoted-text", fixed: "'um' HH:mm"),
    .time("en/en", "⟦at⟧ h:mm a", "unquoted-text", fixed: "'at' h:mm a"),
    .time("cs/en", "HH:mm ⟦hod⟧", "unquoted-text", fixed: "HH:mm 'hod'"),
    .time("tr/en", "⟦saat⟧ HH:mm", "unquoted-text", fixed: "'saat' HH:mm"),
    .time("en/en", "h:mm ⟦am⟧", "unquoted-text", fixed: "h:mm a"),
    .time("en/en", "h:mm ⟦am/pm⟧", "unquoted-text", fixed: "h:mm a"),
    .time("en/en", "HH:mm ⟦EET⟧", "unquoted-text", fixed: "HH:mm 'EET'"),
    .time("en/en", "HH:mm ⟦W⟧IB", "invalid", fixed: "HH:mm 'WIB'"),
    .time("en/en", "HH:mm ⟦GMT⟧", "unquoted-text", fixed: "HH:mm 'GMT'"),
  ]

  @Test("Words that are read as tokens are told", arguments: words)
  func wordsHold(_ example: PatternCase) { example.hold() }

  static let throwing: [PatternCase] = [
    .day("es/es", "E⟦l⟧ dd/MM/yyyy", "invalid", fixed: "'El' dd/MM/yyyy"),
    .day("es/es", "e⟦l⟧ d ⟦de⟧ MMMM", "invalid", "unquoted-text", fixed: "'el' d 'de' MMMM"),
    .time("es/es", "a ⟦l⟧as HH:mm", "invalid", fixed: "'a las' HH:mm"),
    .time("es/es", "a ⟦l⟧as h:mm a", "invalid", fixed: "'a las' h:mm a"),
    .time("es/es", "HH:mm h⟦r⟧s", "invalid", fixed: "HH:mm 'hrs'"),
    .time("de/en", "HH:mm ⟦U⟧hr", "invalid", fixed: "HH:mm 'Uhr'"),
    .time("de/en", "⟦um⟧ HH:mm ⟦U⟧hr", "unquoted-text", "invalid", fixed: "'um' HH:mm 'Uhr'"),
    .time("de/en", "HH ⟦U⟧hr mm", "invalid", fixed: "HH 'Uhr' mm"),
    .time("nl/en", "HH:mm uu⟦r⟧", "invalid", fixed: "HH:mm 'uur'"),
    .time("it/en", "⟦o⟧re HH:mm", "invalid", fixed: "'ore' HH:mm"),
    .time("fi/en", "k⟦l⟧o HH.mm", "invalid", fixed: "'klo' HH.mm"),
    .time("sv/en", "k⟦l⟧. HH:mm", "invalid", fixed: "'kl'. HH:mm"),
    .time("pl/en", "⟦g⟧odz. HH:mm", "invalid", fixed: "'godz'. HH:mm"),
    .day("en/en", "MMMM do ⟦o⟧f yyyy", "invalid", fixed: "MMMM do 'of' yyyy"),
    .day("en/en", "⟦o⟧n MMMM d", "invalid", fixed: "'on' MMMM d"),
    .day("en/en", "⟦W⟧eek w", "invalid", fixed: "'Week' w"),
    .day("en/en", "YYYY-⟦W⟧ww", "invalid", fixed: "YYYY-'W'ww"),
    .day("pl/en", "dd.MM.yyyy ⟦r⟧.", "invalid", fixed: "dd.MM.yyyy 'r'."),
    .time("en/en", "h:mm ⟦A⟧M", "invalid", fixed: "h:mm a"),
    // An apostrophe in a word is one mistake, not a word and a quote.
    .time("en/en", "HH:mm ⟦o⟧'clock", "invalid", fixed: "HH:mm 'o''clock'"),
    .time("en/en", "HH:mm 'o'c⟦l⟧ock'", "invalid", fixed: "HH:mm 'o''clock'"),
    .day("fr/en", "au⟦j⟧ourd'hui", "invalid", fixed: "aujourd'hui"),
    // No such ordinal.
    .day("-/en", "P⟦o⟧", "invalid"),
  ]

  @Test("Words with which format() throws are invalid, once", arguments: throwing)
  func throwingHold(_ example: PatternCase) { example.hold() }

  static let passed: [PatternCase] =
    [
      "dd.MM.yyyy", "d. M. yyyy", "dd/MM/yy", "d/M", "MM/dd/yyyy", "yyyy-MM-dd", "yyyyMMdd",
      "ddMMyyyy",
      "MMddyy", "ddMMMyyyy", "do MMMM yyyy", "do 'of' MMMM", "MMMM do, yyyy", "EEEE, MMMM do",
      "EEE d MMM",
      "EEEE d", "MMM d, yyyy", "P", "PP", "PPP", "PPPP", "QQQ d.M.yyyy", "d.M.yyyy G", "dd.LL.yyyy",
      "E d.M.", "iiii d",
      "'Week' w", "YYYY-'W'ww", "RRRR-'W'II-i", "dd.MM.yyyy (EEE)", "d''MM",
      "dd.MM.yyyy – EEEE", "'day' D 'of' yyyy", "'Today' P", "d 'de' MMMM 'de' yyyy", "dd MMM ''yy",
    ].map { .day("-/en", $0) }
    + [
      "HH:mm", "H:mm", "HH.mm", "HH:mm:ss", "HH:mm:ss.SSS", "HH:mm:ssSSS", "HHmm", "HHmmss", "Hmm",
      "h:mm a", "hh:mm aa", "h:mmaaa", "h:mma", "hhmma", "h:mm aaaaa", "h:mm b", "h:mm B", "h B",
      "ha",
      "h aaa", "K:mm a", "a h:mm", "ah:mm", "B h:mm", "H:mm B", "HH'h'mm", "HH 'h' mm",
      "HH 'Uhr' mm",
      "HH:mm 'h'", "HH:mm z", "HH:mm xxx", "HH:mmXXX", "HH:mmzzz", "HH:mm OOOO", "p", "pp", "pppp",
      "'at' h:mm a", "h 'o''clock' a", "HH:mm (h a)", "HH：mm",
    ].map { .time("-/en", $0) }

  @Test("Fields in any company are let pass", arguments: passed)
  func passedHold(_ example: PatternCase) { example.hold() }
}

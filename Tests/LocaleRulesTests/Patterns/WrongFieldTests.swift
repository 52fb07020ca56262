import Testing

@Suite("Fields in the wrong place")
struct WrongFieldTests {
  static let slips: [PatternCase] = [
    .day("-/en", "dd.⟦mm⟧.yyyy", "wrong-field", fixed: "dd.MM.yyyy"),
    .day("-/en", "⟦mm⟧/dd/yyyy", "wrong-field", fixed: "MM/dd/yyyy"),
    .day("-/en", "yyyy-⟦mm⟧-dd", "wrong-field", fixed: "yyyy-MM-dd"),
    .day("-/en", "dd.⟦mm⟧", "wrong-field", fixed: "dd.MM"),
    .day("-/en", "⟦DD⟧/⟦mm⟧/yyyy", "day-of-year", "wrong-field", fixed: "dd/MM/yyyy"),
    .day("-/en", "⟦mm⟧.yyyy", "wrong-field"),
    .day("-/en", "d/⟦m⟧/yy", "wrong-field", fixed: "d/M/yy"),
    .day("ja/en", "yyyy年⟦mm⟧月dd日", "wrong-field", fixed: "yyyy年MM月dd日"),
    .day("-/en", "yyyy⟦mm⟧dd", "wrong-field", fixed: "yyyyMMdd"),
    .time("-/en", "HH:⟦MM⟧", "wrong-field", fixed: "HH:mm"),
    .time("-/en", "H.⟦MM⟧", "wrong-field", fixed: "H.mm"),
    .time("-/en", "hh:⟦MM⟧ a", "wrong-field", fixed: "hh:mm a"),
    .time("-/en", "HH⟦MM⟧", "wrong-field", fixed: "HHmm"),
    .time("-/en", "HH:⟦MM⟧:ss", "wrong-field", fixed: "HH:mm:ss"),
    .time("-/en", "HH:mm:⟦SS⟧", "wrong-field", fixed: "HH:mm:ss"),
    .time("-/en", "HH:⟦MM⟧:⟦SS⟧", "wrong-field", "wrong-field", fixed: "HH:mm:ss"),
    .time("-/en", "HH:mm:ss.⟦sss⟧", "wrong-field", fixed: "HH:mm:ss.SSS"),
    .time("-/en", "HH:mm:⟦mm⟧", "wrong-field"),
    .day("-/en", "dd.⟦dd⟧.yyyy", "wrong-field"),
    .time("-/en", "HH 'h' ⟦MM⟧", "wrong-field", fixed: "HH 'h' mm"),
    .time("-/en", "HH⟦h⟧⟦MM⟧", "unquoted-text", "wrong-field", fixed: "HH'h'mm"),
    .time("-/en", "⟦h:mm tt⟧", "dialect", fixed: "h:mm a"),
    .time("-/en", "⟦hh:mm t⟧", "dialect", fixed: "hh:mm a"),
  ]

  @Test("A slip of case is told with the field that was meant", arguments: slips)
  func slipsHold(_ example: PatternCase) { example.hold() }

  static let strangers: [PatternCase] = [
    .day("-/en", "dd.MM.yyyy ⟦HH:mm⟧", "wrong-field"),
    .day("-/en", "dd.MM.yyyy, ⟦hh:mm a⟧", "wrong-field"),
    .day("-/en", "⟦HH:mm⟧", "wrong-field"),
    .day("-/en", "yyyy-MM-dd'T'⟦HH:mm:ss⟧XXX", "wrong-field"),
    .day("-/en", "yyyyMMdd⟦HHmm⟧", "wrong-field"),
    .day("-/en", "PPPP⟦p⟧", "wrong-field"),
    .day("-/en", "⟦p⟧", "wrong-field"),
    .day("-/en", "dd/⟦mm⟧/yy ⟦hh:mm⟧", "wrong-field", "wrong-field"),
    .time("-/en", "⟦dd.MM.yyyy⟧", "wrong-field"),
    .time("-/en", "⟦dd.MM⟧. HH:mm", "wrong-field"),
    .time("-/en", "HH:mm, ⟦d MMM⟧", "wrong-field"),
    .time("-/en", "⟦EEEE⟧, HH:mm", "wrong-field"),
    .time("-/en", "⟦P⟧p", "wrong-field"),
    .time("-/en", "⟦T⟧", "wrong-field"),
  ]

  @Test("A date in the time, or a time in the date, is told once", arguments: strangers)
  func strangersHold(_ example: PatternCase) { example.hold() }
}

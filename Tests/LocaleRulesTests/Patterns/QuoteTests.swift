import Testing

@Suite("Quotes that never close")
struct QuoteTests {
  static let cases: [PatternCase] = [
    .day("es/es", "d ⟦'de MMMM⟧", "unterminated-quote", fixed: "d 'de' MMMM"),
    .day("en/en", "dd ⟦'of MMMM⟧", "unterminated-quote", fixed: "dd 'of' MMMM"),
    .day("en/en", "MMMM d, ⟦'the year⟧", "unterminated-quote", fixed: "MMMM d, 'the year'"),
    .day("en/en", "⟦'dd.MM.yyyy⟧", "unterminated-quote", fixed: "dd.MM.yyyy"),
    .day("en/en", "dd.MM.yyyy⟦'⟧", "unterminated-quote", fixed: "dd.MM.yyyy"),
    .day("en/en", "⟦'⟧", "unterminated-quote", fixed: "'"),
    .time("es/es", "⟦'a las HH:mm⟧", "unterminated-quote", fixed: "'a las' HH:mm"),
    .time("fr/en", "HH:mm⟦'h⟧", "unterminated-quote", fixed: "HH:mm'h'"),
    .time("en/en", "HH:mm ⟦'o''clock⟧", "unterminated-quote", fixed: "HH:mm 'o''clock'"),
    .day("en/en", "d 'of' MMMM"), .day("en/en", "d ''MM"), .day("en/en", "d/M 'o''clock'"),
  ]

  @Test(
    "The rest of the pattern is marked; the fix closes the text before the fields",
    arguments: cases)
  func casesHold(_ example: PatternCase) { example.hold() }
}

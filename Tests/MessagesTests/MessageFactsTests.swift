import LocaleDiagnostics
import Messages
import Testing

@Suite("How languages write values")
struct MessageFactsTests {
  private static let any = Phrase("test.value") { value in "\(value)" }

  @Test(
    "A value is written as readers write it",
    arguments: [
      (
        MessageArgument.day(Day(year: 2026, month: 12, day: 27)), "domingo 27 de diciembre de 2026",
        "27 de dezembro de 2026, domingo"
      ),
      (
        .day(Day(year: 2028, month: 2, day: 29)), "martes 29 de febrero de 2028",
        "29 de fevereiro de 2028, terça-feira"
      ),
      (
        .day(Day(year: 2027, month: 1, day: 1)), "viernes 1 de enero de 2027",
        "1º de janeiro de 2027, sexta-feira"
      ),
      (.day(Day(year: 2026, month: 13, day: 1)), "", ""),
      (.quoted("Enviado"), "«Enviado»", "“Enviado”"),
      (.language(LanguageName(tag: "de", english: "German")), "alemán", "alemão"),
      (
        .language(LanguageName(tag: "pt-BR", english: "Brazilian Portuguese")),
        "portugués de Brasil", "português (Brasil)"
      ),
      // A language that the table does not have, and a tag that is none.
      (.language(LanguageName(tag: "tlh", english: "Klingon")), "Klingon", "Klingon"),
      (.language(LanguageName(tag: "?", english: "unknown")), "unknown", "unknown"),
      (.codes(["en", "es"]), "en, es", "en, es"),
      (.number(1234), "1234", "1234"),
    ])
  func values(_ value: MessageArgument, _ spanish: String, _ portuguese: String) {
    #expect(Localizer.speaking(.spanish).text(Self.any(value)) == spanish)
    #expect(Localizer.speaking(.portuguese).text(Self.any(value)) == portuguese)
  }

  @Test("A localizer says in which language it speaks", arguments: MessageLanguage.allCases)
  func language(_ language: MessageLanguage) {
    #expect(Localizer.speaking(language).language == language)
  }
}

import CRMLocaleKit
import LocaleDiagnostics
import Testing

@Suite("Letters of other languages and alphabets")
struct TranslatedLettersTests {
  static let dates: [PatternCase] = [
    .day("es/es", "dd/MM/⟦aaaa⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("es/es", "dd/⟦mm/aaaa⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("es/es", "dd/MM/⟦aa⟧", "translated-letters", fixed: "dd/MM/yy"),
    .day("es/es", "⟦aaaa-mm⟧-dd", "translated-letters", fixed: "yyyy-MM-dd"),
    .day("es/es", "⟦DD/MM/AAAA⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("pt/pt", "dd/⟦mm/aaaa⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("pt-BR/pt", "dd/MM/⟦aaaa⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("ca/es", "dd/MM/⟦aaaa⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("fr/en", "⟦jj/mm/aaaa⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("fr/en", "⟦jj/MM/aaaa⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("fr/en", "⟦JJ/MM/AAAA⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("fr/en", "⟦jj⟧.MM.yy", "translated-letters", fixed: "dd.MM.yy"),
    .day("fr/en", "⟦jj.mm.aa⟧", "translated-letters", fixed: "dd.MM.yy"),
    .day("de/en", "⟦TT.MM.JJJJ⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("de/en", "⟦tt.mm.jjjj⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("de/en", "⟦T.M.JJJJ⟧", "translated-letters", fixed: "d.M.yyyy"),
    .day("de/en", "dd.MM.⟦JJJJ⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("de/en", "⟦JJJJ-MM-TT⟧", "translated-letters", fixed: "yyyy-MM-dd"),
    .day("it/en", "⟦gg/mm/aaaa⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("it/en", "⟦GG/MM/AAAA⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("it/en", "⟦gg⟧/MM/yyyy", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("nl/en", "dd-⟦mm-jjjj⟧", "translated-letters", fixed: "dd-MM-yyyy"),
    .day("nl/en", "⟦DD-MM-JJJJ⟧", "translated-letters", fixed: "dd-MM-yyyy"),
    .day("pl/en", "dd.⟦mm.rrrr⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("pl/en", "dd.MM.⟦rrrr⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("pl/en", "⟦DD.MM.RRRR⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("pl/en", "⟦rrrr⟧", "translated-letters"),
    .day("cs/en", "d. M. ⟦rrrr⟧", "translated-letters", fixed: "d. M. yyyy"),
    .day("sk/en", "dd.⟦mm.rrrr⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("ru/en", "⟦дд.мм.гггг⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("ru/en", "⟦ДД.ММ.ГГГГ⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("ru/en", "⟦дд⟧.MM.yyyy", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("ru/en", "dd.⟦мм⟧.yyyy", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("ru/en", "⟦дд.мм.гггг⟧ г.", "translated-letters", fixed: "dd.MM.yyyy г."),
    .day("uk/en", "⟦дд.мм.рррр⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("bg/en", "⟦дд.мм.гггг⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("tr/en", "⟦gg.aa⟧.yyyy", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("tr/en", "⟦GG.AA.YYYY⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("sv/en", "⟦åååå-mm⟧-dd", "translated-letters", fixed: "yyyy-MM-dd"),
    .day("da/en", "dd.⟦mm.åååå⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("fi/en", "⟦pp.kk.vvvv⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("fi/en", "⟦PP.KK.VVVV⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("et/en", "⟦pp.kk.aaaa⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("hu/en", "⟦éééé. hh. nn⟧.", "translated-letters", fixed: "yyyy. MM. dd."),
    .day("hr/en", "dd.⟦mm.gggg⟧.", "translated-letters", fixed: "dd.MM.yyyy."),
    .day("lv/en", "⟦gggg.mm⟧.dd", "translated-letters", fixed: "yyyy.MM.dd"),
    .day("ro/en", "⟦zz.ll.aaaa⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("sl/en", "dd.⟦mm.llll⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("el/en", "⟦ηη/μμ/εεεε⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("id/en", "⟦hh/bb/tttt⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    // The language of the file need not be known.
    .day("-/en", "⟦jj/mm/aaaa⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("-/en", "⟦TT.MM.JJJJ⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("-/en", "⟦gg.aa⟧.yyyy", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("-/en", "⟦rrrr⟧", "translated-letters"),
    .day("-/en", "⟦дд.мм.гггг⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("-/en", "dd/MM/⟦aaaa⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("-/en", "dd-MM-⟦jjjj⟧", "translated-letters", fixed: "dd-MM-yyyy"),
    .day("ja/en", "⟦年/月/日⟧", "translated-letters", fixed: "yyyy/MM/dd"),
    .day("ko/en", "⟦년.월.일⟧", "translated-letters", fixed: "yyyy.MM.dd"),
    // Whole words are not half translated.
    .day("uk/en", "⟦день.місяць.рік⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    // Letters that only look Latin.
    .day("-/en", "dd.⟦ММ⟧.yyyy", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("-/en", "dd.⟦ММ.уууу⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    // Spreadsheets of many languages.
    .day("-/en", "⟦gg.aa.iiii⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("is/en", "⟦áááá-mm⟧-dd", "translated-letters", fixed: "yyyy-MM-dd"),
    .day("th/en", "⟦วว/ดด/ปปปป⟧", "translated-letters", fixed: "dd/MM/yyyy"),
    .day("kk/en", "⟦кк.аа.жжжж⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("ka/en", "⟦რრ.თთ.წწწწ⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("ru/en", "⟦Дд.Мм.Гггг⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    .day("ru/en", "dd.⟦mm.гггг⟧", "translated-letters", fixed: "dd.MM.yyyy"),
    // Without anything between the fields.
    .day("fr/en", "⟦jjmmaaaa⟧", "translated-letters", fixed: "ddMMyyyy"),
  ]

  static let times: [PatternCase] = [
    .time("ru/en", "⟦чч:мм⟧", "translated-letters", fixed: "HH:mm"),
    .time("ru/en", "⟦ЧЧ:ММ⟧", "translated-letters", fixed: "HH:mm"),
    .time("ru/en", "⟦чч:мм:сс⟧", "translated-letters", fixed: "HH:mm:ss"),
    .time("ru/en", "HH:⟦мм⟧", "translated-letters", fixed: "HH:mm"),
    .time("ru/en", "в ⟦чч:мм⟧", "translated-letters", fixed: "в HH:mm"),
    .time("-/en", "⟦НН:мм⟧", "translated-letters", fixed: "HH:mm"),
    .time("-/en", "⟦НН⟧:mm", "translated-letters", fixed: "HH:mm"),
    .time("uk/en", "⟦гг:хх⟧", "translated-letters", fixed: "HH:mm"),
    .time("nl/en", "⟦uu⟧:mm", "translated-letters", fixed: "HH:mm"),
    .time("nl/en", "⟦UU:MM⟧", "translated-letters", fixed: "HH:mm"),
    .time("pl/en", "⟦gg⟧:mm", "translated-letters", fixed: "HH:mm"),
    .time("pl/en", "⟦GG:MM⟧", "translated-letters", fixed: "HH:mm"),
    .time("it/en", "⟦oo⟧:mm", "translated-letters", fixed: "HH:mm"),
    .time("fi/en", "⟦tt⟧:mm", "translated-letters", fixed: "HH:mm"),
    .time("sv/en", "⟦tt⟧:mm", "translated-letters", fixed: "HH:mm"),
    .time("tr/en", "⟦ss:dd⟧", "translated-letters", fixed: "HH:mm"),
    .time("tr/en", "⟦SS:DD⟧", "translated-letters", fixed: "HH:mm"),
    .time("de/en", "⟦SS:MM⟧", "translated-letters", fixed: "HH:mm"),
    .time("hu/en", "⟦óó:pp⟧", "translated-letters", fixed: "HH:mm"),
  ]

  @Test("Letters of other languages are told in a date", arguments: dates)
  func datesHold(_ example: PatternCase) { example.hold() }

  @Test("Letters of other languages are told in a time", arguments: times)
  func timesHold(_ example: PatternCase) { example.hold() }

  static let passed: [PatternCase] = [
    .day("ru/en", "dd.MM.yyyy г."), .day("ru/en", "dd.MM.yyyy 'г.'"),
    .day("uk/en", "dd.MM.yyyy р."),
    .time("ru/en", "в HH:mm"), .time("ru/en", "HH ч mm мин"), .time("ru/en", "с HH:mm"),
    .day("ja/en", "yyyy年MM月dd日"), .day("ja/en", "yyyy年M月d日"), .day("zh/en", "M月d日"),
    .day("ko/en", "yyyy년 M월 d일"), .time("ja/en", "HH時mm分"), .time("ko/en", "HH시 mm분"),
    .day("es/es", "dº 'de' MMMM"), .time("fr/en", "à HH:mm"),
    .day("it/en", "d/M/yyyy G"), .day("tr/en", "dd.MM.yyyy"), .time("tr/en", "HH:mm:ss"),
    .time("hr/en", "HH:mm:ss"), .day("fi/en", "d.M.yyyy"), .day("ro/en", "dd.LL.yyyy"),
    .day("hu/en", "yyyy. MM. dd."), .day("-/en", "PPP"), .time("fi/en", "HH.mm"),
    .day("sl/en", "d. M. yyyy"),
  ]

  @Test("Letters that are text, or fields in every language, are let pass", arguments: passed)
  func passedHold(_ example: PatternCase) { example.hold() }

  @Test("The message names the language, and the note what visitors would read or what is thrown")
  func words() throws {
    let finding = { (check: Check, pattern: String) in
      try #require(
        check.findings(in: #"{"extends": "en", "date_format": "\#(pattern)"}"#)
          .first { $0.code == "date-pattern-translated-letters" })
    }
    let slovak = try finding(Check("sk.json"), "dd.MM.rrrr")
    #expect(slovak.message.description.contains("Slovak"))
    #expect(slovak.severity == .error)
    #expect(
      slovak.notes.first?.message.description.description.contains(
        "unescaped latin alphabet character `r`") == true)
    let spanish = try finding(Check("es.json"), "dd/MM/aaaa")
    #expect(spanish.notes.first?.message.description == "visitors read 22/11/p.m.")
  }
}

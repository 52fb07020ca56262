import DateFns
import PatternAnalysis
import TestSupport
import Testing

@Suite("Patterns in words, in placeholders and in names of styles")
struct WordFactsTests {
  /// The words for day, month and year, and for hour, minute and second, as dictionaries have them.
  private static let words: [(language: String, date: [String], time: [String])] = [
    ("en", ["day", "month", "year"], ["hour", "minute", "second"]),
    ("de", ["Tag", "Monat", "Jahr"], ["Stunde", "Minute", "Sekunde"]),
    ("es", ["día", "mes", "año"], ["hora", "minuto", "segundo"]),
    ("pt", ["dia", "mês", "ano"], ["hora", "minuto", "segundo"]),
    ("fr", ["jour", "mois", "année"], ["heure", "minute", "seconde"]),
    ("it", ["giorno", "mese", "anno"], ["ora", "minuto", "secondo"]),
    ("ru", ["день", "месяц", "год"], ["час", "минута", "секунда"]),
    ("uk", ["день", "місяць", "рік"], ["година", "хвилина", "секунда"]),
    ("pl", ["dzień", "miesiąc", "rok"], ["godzina", "minuta", "sekunda"]),
    ("nl", ["dag", "maand", "jaar"], ["uur", "minuut", "seconde"]),
    ("tr", ["gün", "ay", "yıl"], ["saat", "dakika", "saniye"]),
    ("sv", ["dag", "månad", "år"], ["timme", "minut", "sekund"]),
    ("fi", ["päivä", "kuukausi", "vuosi"], ["tunti", "minuutti", "sekunti"]),
    ("hu", ["nap", "hónap", "év"], ["óra", "perc", "másodperc"]),
    ("el", ["ημέρα", "μήνας", "έτος"], ["ώρα", "λεπτό", "δευτερόλεπτο"]),
    ("vi", ["ngày", "tháng", "năm"], ["giờ", "phút", "giây"]),
    ("id", ["hari", "bulan", "tahun"], ["jam", "menit", "detik"]),
    ("he", ["יום", "חודש", "שנה"], ["שעה", "דקה", "שנייה"]),
    ("th", ["วัน", "เดือน", "ปี"], ["ชั่วโมง", "นาที", "วินาที"]),
    ("hi", ["दिन", "माह", "वर्ष"], ["घंटा", "मिनट", "सेकंड"]),
    ("ja", ["日", "月", "年"], ["時", "分", "秒"]), ("zh", ["日", "月", "年"], ["时", "分", "秒"]),
    ("ko", ["일", "월", "년"], ["시", "분", "초"]),
  ]

  @Test("Fields by their names are fields, in every order that dates have", arguments: words)
  func dates(language: String, date: [String], time: [String]) throws {
    let tokens = ["dd", "MM", "yyyy"]
    for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0]] {
      for sign in [".", "/", "-"] {
        for change in [{ $0 }, { $0.uppercased() }] as [(String) -> String] {
          let text = order.map { change(date[$0]) }.joined(separator: sign)
          let found = PatternAnalysisTests.analysis(text).words
          #expect(found?.text == order.map { tokens[$0] }.joined(separator: sign), "\(text)")
          #expect(found?.isCertain == true)
        }
      }
    }
    let clock = PatternAnalysisTests.analysis(time.joined(separator: ":"), .time).words
    #expect(clock?.text == "HH:mm:ss", "\(time)")
    let short = PatternAnalysisTests.analysis(time.prefix(2).joined(separator: ":"), .time).words
    #expect(short?.text == "HH:mm")
    // The wrong way round it is no clock, and in the slot of a date no date.
    #expect(
      PatternAnalysisTests.analysis(time.reversed().joined(separator: ":"), .time).words == nil)
    #expect(PatternAnalysisTests.analysis(time.joined(separator: ":")).words == nil)
    #expect(PatternAnalysisTests.analysis(date.joined(separator: "."), .time).words == nil)
  }

  @Test(
    "In capitals and without marks words are written otherwise in some languages",
    arguments: [
      ("GÜN.AY.YIL", "dd.MM.yyyy"), ("gun/ay/yil", "dd/MM/yyyy"),
      ("ΗΜΕΡΑ/ΜΗΝΑΣ/ΕΤΟΣ", "dd/MM/yyyy"),
      ("ngay/thang/nam", "dd/MM/yyyy"), ("NGÀY/THÁNG/NĂM", "dd/MM/yyyy"),
      ("dia/mes/ano", "dd/MM/yyyy"),
      ("DIA/MES/AÑO", "dd/MM/yyyy"), ("jour/mois/annee", "dd/MM/yyyy"),
      ("dzien.miesiac.rok", "dd.MM.yyyy"),
      ("İL.AY.GÜN", "yyyy.MM.dd"),
    ])
  func capitals(text: String, pattern: String) {
    #expect(PatternAnalysisTests.analysis(text).words?.text == pattern)
  }

  @Test(
    "So are those of a clock",
    arguments: [
      "SAAT:DAKİKA:SANİYE", "ΩΡΑ:ΛΕΠΤΑ:ΔΕΥΤΕΡΟΛΕΠΤΑ", "gio:phut:giay", "HORA:MINUTO:SEGUNDO",
    ])
  func clocksInCapitals(text: String) {
    #expect(PatternAnalysisTests.analysis(text, .time).words?.text == "HH:mm:ss")
  }

  /// Their signs for fields stand behind the figures, without zeros before them.
  @Test(
    "Signs of Chinese, Japanese and Korean without anything between them are units",
    arguments: [
      ("年月日", PatternPurpose.date, "yyyy年M月d日"), ("月日", .date, "M月d日"),
      ("日月年", .date, "d日M月yyyy年"), ("년월일", .date, "yyyy년M월d일"), ("월일", .date, "M월d일"),
      ("時分", .time, "HH時mm分"), ("时分秒", .time, "HH时mm分ss秒"), ("시분초", .time, "HH시mm분ss초"),
      ("年月", .date, nil), ("年年月日", .date, nil), ("分時", .time, nil), ("年月日時分", .date, nil),
      ("年월日", .date, nil), ("年月日", .time, nil), ("日本", .date, nil), ("時", .time, nil),
    ] as [(String, PatternPurpose, String?)])
  func units(text: String, purpose: PatternPurpose, pattern: String?) {
    let found = PatternAnalysisTests.analysis(text, purpose).words
    #expect(found?.text == pattern)
    // Without a sign between them it may be a heading.
    #expect(found?.isCertain != true)
    guard let pattern else { return }
    let again = PatternAnalysisTests.analysis(pattern, purpose)
    #expect(again.words == nil && again.foreignSystem == nil && again.missingField == nil)
  }

  @Test(
    "Words that name no date are none",
    arguments: [
      "day", "day.day.day", "Tag.Monat.Uhr", "today", "heute", "hello.world", "day month", "Monat",
      "día.mes.hora", "first.second.third", "jour.jour.mois", "date", "a.b.c", "tag.tag",
    ])
  func others(text: String) {
    let found = PatternAnalysisTests.analysis(text).words
    // With a blank alone between them they may be a sentence.
    #expect(found == nil || text == "day month" && found?.isCertain == false)
  }

  @Test(
    "Every kind of placeholder is a field",
    arguments: [
      ("{", "}"), ("{{", "}}"), ("${", "}"), ("#{", "}"), ("%{", "}"), ("@{", "}"), ("[[", "]]"),
      ("<", ">"), ("%(", ")s"), ("{ ", " }"), ("{{ ", " }}"),
    ])
  func placeholders(opening: String, closing: String) {
    func pattern(_ names: [String], _ sign: String) -> String {
      names.map { opening + $0 + closing }.joined(separator: sign)
    }
    for names in [
      ["day", "month", "year"], ["dd", "mm", "yyyy"], ["DD", "MM", "YYYY"],
      ["Tag", "Monat", "Jahr"],
    ] {
      let found = PatternAnalysisTests.analysis(pattern(names, ".")).foreignSystem
      #expect(found?.text == "dd.MM.yyyy" && found?.system == .template, "\(pattern(names, "."))")
      #expect(found?.sample == "22.11.2026")
    }
    for names in [["hours", "minutes"], ["hh", "mm"], ["HH", "MM"], ["hour", "min"]] {
      let found = PatternAnalysisTests.analysis(pattern(names, ":"), .time).foreignSystem
      #expect(found?.text == "HH:mm", "\(pattern(names, ":"))")
    }
    // A field that is asked for twice, and one that is none.
    for names in [["day", "day"], ["day", "user"], ["name"]] {
      #expect(PatternAnalysisTests.analysis(pattern(names, ".")).foreignSystem == nil)
    }
  }

  @Test(
    "Names of styles are styles where there is one for the slot",
    arguments: [
      ("short", "P", "p"), ("medium", "PP", "pp"), ("long", "PPP", "ppp"), ("full", "PPPP", "pppp"),
      ("SHORT", "P", "p"), ("shortDate", "P", nil), ("mediumDate", "PP", nil),
      ("longDate", "PPP", nil),
      ("fullDate", "PPPP", nil), ("shortTime", nil, "p"), ("mediumTime", nil, "pp"),
      ("{dateStyle: 'medium'}", "PP", "pp"), ("{ timeStyle: \"short\" }", "P", "p"),
      ("DateTime.DATE_SHORT", "P", nil), ("DateTime.DATE_FULL", "PPP", nil),
      ("DateTime.TIME_24_SIMPLE", nil, "HH:mm"), ("TIME_WITH_SECONDS", nil, "pp"),
      ("24h", nil, "HH:mm"), ("12h", nil, "h:mm a"), ("ISO", "yyyy-MM-dd", "HH:mm:ss"),
      ("iso8601", "yyyy-MM-dd", "HH:mm:ss"), ("shorty", nil, nil), ("short date", "P", nil),
      ("{style: 'short'}", "P", "p"), ("{x: 'short'}", nil, nil), ("longest", nil, nil),
    ] as [(String, String?, String?)])
  func styles(text: String, date: String?, time: String?) {
    #expect(PatternAnalysisTests.analysis(text).foreignSystem?.text == date)
    #expect(PatternAnalysisTests.analysis(text, .time).foreignSystem?.text == time)
  }

  @Test(
    "The argument of a template is the pattern in it",
    arguments: [
      ("{0:dd.MM.yyyy}", "dd.MM.yyyy"), ("{12:yyyy-MM-dd}", "yyyy-MM-dd"),
      ("{0,date,d MMMM}", "d MMMM"), ("{1, date, d MMMM}", "d MMMM"), ("{0, date, short}", "P"),
      ("{0:short}", "P"), ("{0:}", nil), ("{0}", nil), ("{0,number,#}", nil),
      ("{:dd.MM.yyyy}", nil),
      ("{0:dd.MM.yyyy", nil), ("{date, date}", nil),
    ] as [(String, String?)])
  func arguments(text: String, pattern: String?) {
    #expect(PatternAnalysisTests.analysis(text).foreignSystem?.text == pattern)
  }
}

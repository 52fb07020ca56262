import DateFns
import PatternAnalysis
import TestSupport
import Testing

@Suite("Patterns written anew in the letters of date-fns")
struct SystemRewritingTests {
  private static func sample(_ written: WrittenPattern, _ purpose: PatternPurpose) -> String? {
    let analysis = PatternAnalysisTests.analysis(written.pattern, purpose)
    return analysis.foreignSystem.flatMap { PatternAnalysisTests.analysis($0.text, purpose).sample }
  }

  @Test(
    "What a system prints is what visitors read of the new pattern",
    arguments: WrittenPattern.Manual.all)
  func fields(_ manual: WrittenPattern.Manual) {
    for (purpose, all) in [(PatternPurpose.date, manual.date), (.time, manual.time)] {
      for fields in all {
        let gap = purpose == .date ? " " : ":"
        var written = WrittenPattern()
        for (index, field) in fields.enumerated() {
          // The half of the day stands behind a blank, as people write it.
          let sign = index == 0 ? "" : field.1 == "PM" ? " " : gap
          written.pattern += sign + field.0
          written.printed += sign + field.1
        }
        #expect(Self.sample(written, purpose) == written.printed, "\(written.pattern)")
      }
    }
  }

  /// The text in a pattern of another system is what its writer wanted visitors to read.
  @Test(
    "Text that is set apart stays as it is, whatever it is",
    arguments: WrittenPattern.Manual.all, Seeded(1, 2))
  func literals(_ manual: WrittenPattern.Manual, seed: Seed) {
    var random = seed.numbers
    var count = 0
    for _ in 0..<150 {
      let isDate = manual.time.isEmpty || random.chance(2)
      let fields = random.pick(isDate ? manual.date : manual.time)
      let written = WrittenPattern.random(fields, manual, &random)
      let purpose: PatternPurpose = isDate ? .date : .time
      guard let found = PatternAnalysisTests.analysis(written.pattern, purpose).foreignSystem else {
        continue
      }
      count += 1
      let new = PatternAnalysisTests.analysis(found.text, purpose)
      #expect(new.sample == written.printed, "\(manual.system): \(written.pattern) → \(found.text)")
      #expect(new.errors.isEmpty && new.reading.prose.isEmpty)
      // What the report shows is the same, and the edits lead to it.
      #expect(found.sample == new.sample)
      #expect(written.pattern.replacing(found.replacements) == found.text, "\(written.pattern)")
    }
    #expect(count > 30, "of \(manual.system.name) only \(count) were found")
  }

  @Test(
    "A pattern that is right is not written anew, whatever stands in quotes",
    arguments: Seeded(3, 4))
  func silence(seed: Seed) {
    var random = seed.numbers
    let dates = [
      "dd.MM.yyyy", "d MMMM yyyy", "EEEE, d MMMM", "yyyy-MM-dd", "MM/dd/yy", "do MMMM", "d.M.",
      "PPP",
      "EEE d MMM y", "yyyy年M月d日", "d. MMMM yyyy",
    ]
    let times = ["HH:mm", "H:mm", "h:mm a", "hh:mm:ss aaa", "p", "HH.mm", "H'h'mm", "a h:mm"]
    let texts = WrittenPattern.texts.filter {
      !["{x}", "年", "г.", "&", "(", ")", "🎉"].contains($0)
    }
    for _ in 0..<500 {
      let isDate = random.chance(2)
      let pattern = random.pick(isDate ? dates : times)
      let text = "'" + random.pick(texts).replacing("'", with: "''") + "'"
      let whole = random.pick([
        pattern, "\(text) \(pattern)", "\(pattern) \(text)", "\(text)\(pattern)",
      ])
      // Two quotes side by side are one in the text.
      guard !whole.contains("'''H") else { continue }
      let analysis = PatternAnalysisTests.analysis(whole, isDate ? .date : .time)
      #expect(analysis.foreignSystem == nil, "\(whole)")
      #expect(analysis.words == nil && analysis.plainLetters == nil && analysis.sampleDate == nil)
      #expect(analysis.straightQuotes == nil && analysis.missingField == nil, "\(whole)")
      #expect(analysis.reading.prose.isEmpty && analysis.errors.isEmpty, "\(whole)")
    }
  }

  @Test(
    "Quotes mean what they mean in the system, and marks of it tell it from others",
    arguments: [
      ("h 'o''clock' A", "h 'o''clock' a"), ("h:mm 'it''s' A", "h:mm 'it''s' a"),
      ("jj:mm 'o''clock'", "p 'o''clock'"), ("h:mm '' tt", "h:mm '' a"),
      ("h:mm 'o''clock' tt", "h:mm 'o''clock' a"), ("h:mm \"o'clock\" tt", "h:mm 'o''clock' a"),
      ("hh:mm \"\"AM/PM", "hh:mm a"), ("h:mm [o'clock] A", "h:mm 'o''clock' a"),
      (#"g:i \o'\c\l\o\c\k A"#, "h:mm 'o''clock' a"), ("%I o'clock %p", "hh 'o''clock' a"),
      (#"H\hi"#, "HH'h'mm"), ("HH[h]mm", "HH'h'mm"), ("HH24\"h\"MI", "HH'h'mm"),
      ("{HH}h{mm}", "HH'h'mm"),
    ])
  func quotes(pattern: String, text: String) {
    let found = PatternAnalysisTests.analysis(pattern, .time).foreignSystem
    #expect((found?.text ?? "") == (pattern == "{HH}h{mm}" ? "" : text))
  }

  /// The formats that spreadsheets in Chinese, Japanese and Korean have for dates.
  @Test(
    "Signs in the double quotes of a spreadsheet are text, in either case of the letters",
    arguments: [
      (#"yyyy"年"m"月"d"日""#, "yyyy年M月d日"), (#"YYYY"年"M"月"D"日""#, "yyyy年M月d日"),
      (#"YYYY"年"MM"月"DD"日""#, "yyyy年MM月dd日"), (#"yyyy"년" m"월" d"일";@"#, "yyyy년 M월 d일"),
      (#"[$-804]yyyy"年"m"月"d"日";@"#, "yyyy年M月d日"), (#"m"月"d"日""#, "M月d日"),
      (#"YYYY" 年 "M" 月 "D" 日 ""#, "yyyy 年 M 月 d 日 "),
    ])
  func spreadsheets(pattern: String, text: String) {
    let found = PatternAnalysisTests.analysis(pattern).foreignSystem
    #expect(found?.text == text)
    #expect(found?.isCertain == true)
  }

  @Test(
    "A pattern of one system is named for it",
    arguments: [
      ("DD.MM.YYYY", PatternPurpose.date, PatternSystem.moment), ("j F Y", .date, .php),
      ("%d.%m.%Y", .date, .strftime), ("%W, %M %e", .date, .mySQL), ("h:mm tt", .time, .dotNET),
      ("DD, d MM yy", .date, .jQueryUI), ("D, dd.mm.yyyy", .date, .bootstrap),
      ("d mmmm yyyy", .date, .excel), ("HH24:MI", .time, .oracle), ("02.01.2006", .date, .go),
      ("j:mm", .time, .java), ("DDDD", .date, .luxon), ("short", .date, .intl),
      ("shortDate", .date, .angular), ("24h", .time, .style), ("{day}.{month}", .date, .template),
      ("Dd.Mm.Yyyy", .date, .mixedCase), ("LT", .time, .moment), ("%R", .time, .strftime),
      ("{dateStyle: 'long'}", .date, .intl), ("DateTime.TIME_SIMPLE", .time, .luxon),
    ])
  func systems(pattern: String, purpose: PatternPurpose, system: PatternSystem) {
    #expect(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem?.system == system)
  }

  @Test("Systems with a name have one of their own")
  func names() {
    let named = PatternSystem.allCases.filter { !$0.name.isEmpty }
    #expect(Set(named.map(\.name)).count == named.count)
    #expect(PatternSystem.allCases.filter(\.name.isEmpty) == [.style, .template, .mixedCase])
    #expect(PatternSystem.allCases.filter(\.hasNames) == [.intl, .angular, .style])
  }
}

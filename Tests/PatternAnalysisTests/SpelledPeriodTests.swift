import PatternAnalysis
import TestSupport
import Testing

@Suite("The half of the day, spelled out")
struct SpelledPeriodTests {
  @Test(
    "The half of the day has a token for every spelling of it",
    arguments: [
      ("am", "a"), ("PM", "a"), ("Am", "a"), ("am/pm", "a"), ("AM/PM", "a"), ("am | pm", "a"),
      ("ampm", "a"), ("a.m.", "aaaa"), ("P.M.", "aaaa"), ("a. m.", "aaaa"), ("p.\u{A0}m.", "aaaa"),
      ("a.m./p.m.", "aaaa"), ("a.m", "aaaa"), ("a/p", "aaaaa"), ("A/P", "aaaaa"), ("a", nil),
      ("p", nil), ("mm", nil), ("a m p m", "a"), ("noon", nil), ("", nil), ("am.", nil),
      ("pma", nil),
      ("上午", nil), ("a..m", nil),
    ] as [(String, String?)])
  func halves(spelling: String, token: String?) {
    #expect(SpelledPeriod.token(for: spelling) == token)
  }

  @Test(
    "Names of the halves in other alphabets are found where they stand",
    arguments: [
      ("h:mm ⟦μμ⟧", 0), ("⟦上午⟧h:mm", 0), ("⟦上午/下午⟧ h:mm", 0), ("h:mm ⟦дп⟧", 0), ("⟦오후⟧ h:mm", 0),
      ("h:mm ⟦अपराह्न⟧", 0), ("HH:mm", 1), ("h:mm a", 1), ("h:mm пополудни", 1),
    ])
  func foreign(marked: String, isNone: Int) {
    let text = MarkedText(marked)
    #expect(SpelledPeriod.foreignPlace(in: text.text) == (isNone == 1 ? nil : text.spans[0]))
  }

  @Test(
    "A spelling is a word of its own, and quotes around it are part of the mistake",
    arguments: [
      ("h:mm ⟦'дп'⟧", 0), ("h:mm ⟦'μμ'⟧", 0), ("h:mm'⟦上午⟧ '", 0), ("'今天⟦上午⟧' h:mm", 0),
      ("h:mm (⟦пп⟧)", 0), ("h:mm ⟦م⟧", 0), ("⟦ص⟧ h:mm", 0), ("h:mm 'группа'", 1),
      ("h:mm 'подпись'", 1), ("h:mm 'الساعة مساءً'", 1), ("'صباحا' h:mm", 1), ("h:mm 'ΜΜΕ'", 1),
      ("h:mm ⟦пр.об.⟧", 0), ("⟦ጥዋት⟧ h:mm", 0), ("'⟦上午/下午⟧ ' h:mm", 0),
    ])
  func whole(marked: String, isNone: Int) {
    let text = MarkedText(marked)
    #expect(SpelledPeriod.foreignPlace(in: text.text) == (isNone == 1 ? nil : text.spans[0]))
  }

  /// As `Intl` prints them, from CLDR.
  @Test(
    "The halves of languages in other alphabets are known",
    .enabled(if: Engine.node != nil, "needs Node"))
  func languages() throws {
    let languages = [
      "am", "ar", "as", "bg", "bo", "dz", "el", "fa", "he", "hi", "ja", "ko", "ky", "lo", "mai",
      "mk", "mn", "my", "sd", "si", "sr", "th", "ti", "ug", "yi", "yue", "zh", "zh-Hant",
    ]
    let names = try #require(Engine.node).call(
      """
      languages => languages.map(language => [3, 15].map(hour =>
        new Intl.DateTimeFormat(language, { hour: "numeric", hour12: true, timeZone: "UTC" })
          .formatToParts(Date.UTC(2026, 10, 22, hour)).find(part => part.type === "dayPeriod").value))
      """, with: languages, returning: [[String]].self)
    for name in names.joined() {
      // Some of them say AM and PM.
      guard !name.unicodeScalars.contains(where: { $0.isASCII && $0.properties.isAlphabetic })
      else {
        continue
      }
      let place = SpelledPeriod.foreignPlace(in: "h:mm \(name)")
      #expect(place == 5..<5 + name.utf8.count, "\(name)")
    }
  }
}

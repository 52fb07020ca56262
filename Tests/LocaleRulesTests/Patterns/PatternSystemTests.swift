import CRMLocaleKit
import LocaleDiagnostics
import Testing

/// Patterns in the letters of other systems, as their manuals give them.
@Suite("Patterns in the letters of other systems")
struct PatternSystemTests {
  /// A pattern, the system that is named, and what the fix makes of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let key: String
    let pattern: String
    let system: String
    let fixed: String
    var testDescription: String { "\(system): \(pattern)" }

    func source(_ pattern: String) -> String {
      #"{"extends": "en", "\#(key)": "\#(pattern)"}"#
    }
  }

  static func dates(_ system: String, _ pairs: KeyValuePairs<String, String>) -> [Case] {
    pairs.map { Case(key: "date_format", pattern: $0, system: system, fixed: $1) }
  }

  static func times(_ system: String, _ pairs: KeyValuePairs<String, String>) -> [Case] {
    pairs.map { Case(key: "time_format", pattern: $0, system: system, fixed: $1) }
  }

  static let moment =
    dates(
      "Moment.js",
      [
        "DD.MM.YYYY": "dd.MM.yyyy", "D/M/YY": "d/M/yy", "YYYY-MM-DD": "yyyy-MM-dd",
        "dddd, MMMM Do YYYY": "EEEE, MMMM do yyyy", "D [de] MMMM": "d 'de' MMMM",
        "dddd, D MMMM": "EEEE, d MMMM", "MMMM Do YYYY": "MMMM do yyyy", "L": "P", "LL": "PPP",
        "ll": "PP", "ddd DD MMM": "EEE dd MMM", "dd DD.MM.": "EEEEEE dd.MM.",
        "[Сегодня], D MMMM": "Сегодня, d MMMM",
      ])
    + times(
      "Moment.js",
      [
        "LT": "p", "LTS": "pp", "h:mm A": "h:mm a", "h:mmA": "h:mm a", "hA": "h a",
        "HH:mmZ": "HH:mmxxx", "HH[h]mm": "HH'h'mm", "hh:mm:ss A": "hh:mm:ss a",
      ])

  static let php =
    dates(
      "PHP",
      [
        "jS F Y": "do MMMM yyyy", "F jS": "MMMM do", "j.n.y": "d.M.yy", "d/m/Y": "dd/MM/yyyy",
        "l, F j, Y": "EEEE, MMMM d, yyyy", "F j, Y": "MMMM d, yyyy", "Y-m-d": "yyyy-MM-dd",
        "j F Y": "d MMMM yyyy", "D, d M Y": "EEE, dd MMM yyyy", "d.m.Y": "dd.MM.yyyy",
        #"j \\d\\e F"#: "d 'de' MMMM",
      ])
    + times(
      "PHP",
      [
        "g:i A": "h:mm a", "g:i a": "h:mm aaa", "H:i": "HH:mm", "H:i:s": "HH:mm:ss", "G:i": "H:mm",
        "hh:ii A": "hh:mm a", "g:i:s a": "h:mm:ss aaa",
      ])

  static let strftime =
    dates(
      "strftime",
      [
        "%d.%m.%Y": "dd.MM.yyyy", "%e. %B %Y": "d. MMMM yyyy", "%A, %d %B": "EEEE, dd MMMM",
        "%-d/%-m/%y": "d/M/yy", "%F": "yyyy-MM-dd", "%d de %B": "dd 'de' MMMM",
      ]) + times("strftime", ["%H:%M": "HH:mm", "%I:%M %p": "hh:mm a", "%R": "HH:mm"])

  static let mySQL =
    dates(
      "MySQL", ["%d %M %Y": "dd MMMM yyyy", "%W, %D %M": "EEEE, do MMMM", "%e.%c.%Y": "d.M.yyyy"])
    + times("MySQL", ["%H:%i": "HH:mm", "%h:%i %p": "hh:mm a", "%H:%i:%s": "HH:mm:ss"])

  static let dotNET =
    dates(
      ".NET",
      ["dddd, d MMMM yyyy": "EEEE, d MMMM yyyy", "ddd d MMM yyyy": "EEE d MMM yyyy"])
    + times(".NET", ["h:mm tt": "h:mm a", "h:mmtt": "h:mm a", "hh:mm:ss tt": "hh:mm:ss a"])

  static let pickers =
    dates("jQuery UI", ["DD, d MM, yy": "EEEE, d MMMM, yyyy", "D, d M yy": "EEE, d MMM yyyy"])
    + dates("Bootstrap Datepicker", ["DD, d MM yyyy": "EEEE, d MMMM yyyy"])

  static let sheets =
    dates(
      "Excel",
      [
        "[$-415]dd mmmm yyyy": "dd MMMM yyyy", "dd/mm/yyyy;@": "dd/MM/yyyy",
        "d-mmm-yy": "d-MMM-yy", "mmmm d, yyyy": "MMMM d, yyyy",
      ])
    + times("Excel", ["hh:mm AM/PM": "hh:mm a", "h:mm:ss AM/PM": "h:mm:ss a"])

  static let oracle =
    dates("Oracle", ["DD-MON-YYYY": "dd-MMM-yyyy", "DD Month YYYY": "dd MMMM yyyy"])
    + times("Oracle", ["HH24:MI": "HH:mm", "HH24:MI:SS": "HH:mm:ss", "HH12:MI AM": "hh:mm a"])

  static let go =
    dates("Go", ["02.01.2006": "dd.MM.yyyy", "January 2, 2006": "MMMM d, yyyy"])
    + times("Go", ["15:04": "HH:mm", "3:04 PM": "h:mm a"])

  static let all = [
    moment, php, strftime, mySQL, dotNET, pickers, sheets, oracle, go,
  ].flatMap { $0 }

  @Test(
    "The system is named, and the fix writes the pattern anew",
    arguments: all)
  func readRightly(_ example: Case) {
    let source = example.source(example.pattern)
    let found = Check().findings(in: source).filter { $0.code.rawValue.hasPrefix("date-pattern-") }
    #expect(found.map(\.code) == ["date-pattern-dialect"])
    #expect(found.first?.message.description.contains("letters of \(example.system),") == true)
    #expect(
      Check().applyingFirstFixes(of: found, to: source)
        == example.source(example.fixed))
  }

  static let datesWithTimes: KeyValuePairs = [
    "DD/MM/YYYY hh:mm A": "dd/MM/yyyy hh:mm a", "M/d/YY, h:mm A": "M/d/yy, h:mm a",
    "d.m.Y H:i": "dd.MM.yyyy HH:mm", "F j, Y, g:i a": "MMMM d, yyyy, h:mm aaa",
    "%d.%m.%Y %H:%M": "dd.MM.yyyy HH:mm", "02.01.2006 15:04": "dd.MM.yyyy HH:mm",
    "dddd d MMMM yyyy h:mm tt": "EEEE d MMMM yyyy h:mm a",
    "dd/mm/yyyy hh:mm AM/PM": "dd/MM/yyyy hh:mm a",
  ]

  @Test(
    "A date with its time is one mistake, and that the time is too much comes after it",
    arguments: datesWithTimes.map { ($0.key, $0.value) })
  func dateWithTime(pattern: String, fixed: String) {
    check(pattern, is: fixed, .safe)
  }

  /// A style is another library's, and Oracle prints `MON` in capitals.
  static let nearDatesWithTimes: KeyValuePairs = [
    "D MMMM YYYY, LT": "d MMMM yyyy, p", "LLLL": "PPPPp", "lll": "PPp",
    "DD-MON-YYYY HH24:MI": "dd-MMM-yyyy HH:mm",
  ]

  @Test(
    "Where date-fns prints only something near, the fix is for a person to choose",
    arguments: nearDatesWithTimes.map { ($0.key, $0.value) })
  func nearDateWithTime(pattern: String, fixed: String) {
    check(pattern, is: fixed, .unsafe)
  }

  private func check(_ pattern: String, is fixed: String, _ applicability: Fix.Applicability) {
    let source = #"{"extends": "en", "date_format": "\#(pattern)"}"#
    let found = Check().findings(in: source).filter { $0.code.rawValue.hasPrefix("date-pattern-") }
    #expect(found.map(\.code) == ["date-pattern-dialect"])
    #expect(found.flatMap(\.fixes).map(\.applicability) == [applicability])
    let after = Check().applyingFirstFixes(of: found, to: source)
    #expect(after == #"{"extends": "en", "date_format": "\#(fixed)"}"#)
    let left = Check().findings(in: after).filter { $0.code.rawValue.hasPrefix("date-pattern-") }
    #expect(left.map(\.code) == ["date-pattern-wrong-field"])
  }

  @Test(
    "The patterns of public programs are read rightly", arguments: PublicPatterns.all)
  func publicPattern(_ example: Case) { readRightly(example) }

  /// Patterns of date-fns, right or with slips that have rules of their own, and words.
  static let others =
    [
      "dd.MM.yyyy", "dd.MM.YYYY", "DD.MM.yyyy", "D MMMM", "d 'de' MMMM", "yyyy-MM-dd", "d MMM Y",
      "dd.mm.yyyy", "d/m/yy", "LLLL d", "d LLLL yyyy", "EEEE, d MMMM yyyy", "PPPP", "do MMMM",
      "dd/MM/aaaa", "jj/mm/aaaa", "TT.MM.JJJJ", "dd-mm-jjjj", "DD.MM.RRRR", "GG.AA.YYYY",
      "yyyy年M月d日", "d.M.yyyy 'г.'", "DDD yyyy", "YYYY-'W'ww", "d. MMMM", "d de MMMM",
      "null", "heute", "today", "[dd.MM.yyyy]", "d.M.y", "dd MMM yy", "MMM d, y",
    ].map { PatternCase.day("-/en", $0) }
    + [
      "HH:mm", "H:mm", "h:mm a", "hh:mm aaa", "HH'h'mm", "HH:mm 'Uhr'", "HH.mm", "p", "pp",
      "HH:MM", "HH:mm:SS", "uu:mm", "SS:MM", "tt:mm", "oo:mm", "HH:mm GMT", "HH:mm WIB", "h:mm B",
      "HHhmm", "a h:mm", "HH:mm xxx", "undefined", "h:mm AM", "h:mm am/pm",
    ].map { PatternCase.time("-/en", $0) }

  @Test("Patterns of date-fns, slips and words are left alone", arguments: others)
  func leftAlone(_ example: PatternCase) {
    #expect(example.check.findings("date-pattern-dialect", in: example.source).isEmpty)
  }

  static let severities: [(String, Severity)] = [
    ("DD.MM.YYYY", .warning), ("dddd, D MMMM", .warning), ("%d.%m.%Y", .error),
    ("j F Y", .error), ("D [de] MMMM", .error), ("02.01.2006", .error),
  ]

  @Test("It is an error where format() throws or marks are shown", arguments: severities)
  func severity(pattern: String, severity: Severity) {
    let found = Check().findings(
      "date-pattern-dialect", in: #"{"extends": "en", "date_format": "\#(pattern)"}"#)
    #expect(found.map(\.severity) == [severity])
  }

  static let applicabilities: [(String, Fix.Applicability)] = [
    ("DD.MM.YYYY", .safe), ("%d.%m.%Y", .safe), ("d/m/Y", .safe), ("02.01.2006", .safe),
    // Another picker has two figures for the year.
    ("DD, d MM, yy", .unsafe),
  ]

  @Test("The fix is safe where only one reading is plausible", arguments: applicabilities)
  func applicability(pattern: String, applicability: Fix.Applicability) {
    let found = Check().findings(
      "date-pattern-dialect", in: #"{"extends": "en", "date_format": "\#(pattern)"}"#)
    #expect(found.flatMap(\.fixes).map(\.applicability) == [applicability])
  }

  @Test("The evidence is what visitors read now and would read then")
  func evidence() {
    let found = Check().findings(
      "date-pattern-dialect", in: #"{"extends": "en", "date_format": "DD.MM.YYYY"}"#)
    #expect(
      found.first?.notes.map(\.message.description) == [
        "visitors read 326.11.2026", "with dd.MM.yyyy they would read 22.11.2026",
      ])
  }

  static let capitals = ["Dd.Mm.Yyyy", "dd.MM.Yyyy", "dd.MM.yyyY", "dD.MM.yyyy"]

  @Test("Letters in two cases are one field", arguments: capitals)
  func mixedCase(pattern: String) {
    PatternCase.day("-/en", "⟦\(pattern)⟧", "dialect", fixed: "dd.MM.yyyy").hold()
  }
}

import CRMLocaleKit
import Foundation
import TestSupport
import Testing

@Suite("The preview of patterns")
struct PreviewReportTests {
  /// Noon on 22 November 2026 in UTC.
  private static let now: Int64 = 1_795_348_800_000

  /// The files that stand beside the one that is shown.
  private static let files = ["base.json": #"{"extends": "es", "time_format": "H.mm"}"#]

  private static func preview(
    _ source: String, path: String = "overrides.json",
    options: CheckOptions = CheckOptions(instant: now, timeZone: .utc, facts: .icu)
  ) -> LocalePreviewReport {
    Workspace(sources: MemoryProvider(files: files)) { _ in Workspace.Settings(options: options) }
      .preview(WidgetDocument(path: path, bytes: Array(source.utf8)))
  }

  /// The preview of one date pattern in a file of a language on a base.
  private static func date(
    _ pattern: String, path: String = "overrides.json", extends: String = "en",
    _ adjust: (inout CheckOptions) -> Void = { _ in }
  ) throws -> PatternPreview {
    var options = CheckOptions(instant: now, timeZone: .utc, facts: .icu)
    adjust(&options)
    let source = #"{"extends": "\#(extends)", "date_format": "\#(pattern)"}"#
    return try #require(preview(source, path: path, options: options).patterns.first)
  }

  // MARK: Which patterns

  @Test("A pattern stands where it is written, in the file or in what it extends")
  func sources() {
    let report = Self.preview(#"{"extends": "./base.json", "date_format": "dd.MM.yyyy"}"#)
    #expect(report.name == "overrides.json")
    #expect(report.patterns.map(\.key) == [.dateFormat, .timeFormat])
    #expect(report.patterns.map(\.pattern.text) == ["dd.MM.yyyy", "H.mm"])
    #expect(report.patterns.map(\.source.path) == ["overrides.json", "base.json"])
    #expect(report.patterns.map(\.locale) == [.es, .es])
  }

  static let counts: [(sentence: String, source: String, patterns: [String])] = [
    ("both are inherited", #"{"extends": "en"}"#, ["dd.MM.YYYY", "HH:mm"]),
    ("one is its own", #"{"extends": "en", "time_format": "h:mm a"}"#, ["dd.MM.YYYY", "h:mm a"]),
    ("there is no base", #"{"date_format": "dd.MM.yyyy"}"#, ["dd.MM.yyyy"]),
    ("there are no patterns", #"{"new_messages": "N"}"#, []),
    (
      "a pattern that is no text lets the base's through", #"{"extends": "en", "date_format": 5}"#,
      [
        "dd.MM.YYYY", "HH:mm",
      ]
    ),
  ]

  @Test("Every pattern that visitors get is shown, and no other", arguments: counts)
  func count(_ sentence: String, _ source: String, _ patterns: [String]) {
    #expect(Self.preview(source).patterns.map(\.pattern.text) == patterns, "\(sentence)")
  }

  @Test("Of a pattern that the page chooses, each choice is shown")
  func choices() {
    let source = """
      window.crmPluginConfig = {onlinechat: {locale: {
        extends: 'en', date_format: short ? 'dd.MM.yy' : 'dd.MM.yyyy', time_format: 'HH:mm',
      }}};
      """
    let report = Self.preview(source, path: "chat.js")
    #expect(report.patterns.map(\.pattern.text) == ["dd.MM.yy", "dd.MM.yyyy", "HH:mm"])
  }

  @Test("Without a file, the patterns of every bundled base are shown")
  func bases() {
    let options = CheckOptions(instant: Self.now, timeZone: .utc)
    let reports = Workspace(options: options).previewOfBases()
    #expect(reports.map(\.patterns.count) == [2, 2, 2])
    #expect(Set(reports.flatMap(\.patterns).map(\.locale)) == [.enUS, .es, .pt])
    #expect(Set(reports.flatMap(\.patterns).map(\.pattern.text)) == ["dd.MM.YYYY", "HH:mm"])
  }

  // MARK: What each row says

  static let zones = ["UTC", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu"]

  @Test(
    "A row is the pattern at its instant, and the rows are in the order of time", arguments: zones)
  func rows(zone: String) throws {
    let timeZone = try ICUTimeZone(identifier: zone)
    let preview = try Self.date("T") { $0.timeZone = timeZone }
    let instants = preview.rows.compactMap(\.instant.epochMilliseconds)
    #expect(try preview.rows.map { try $0.dateFns.get() } == instants.map { "\($0)" })
    #expect(instants == instants.sorted() && Set(instants).count == instants.count)
    #expect(instants.count > 4 && instants.first == Self.now)
    #expect(preview.rows.allSatisfy { !$0.label.description.isEmpty })
  }

  @Test("The turn of the year and a day of one digit are among the rows")
  func telling() throws {
    let printed = try Self.date("yyyy-MM-dd").rows.map { try $0.dateFns.get() }
    #expect(Set(["2026-12-30", "2026-12-31", "2027-01-01"]).isSubset(of: printed))
    #expect(printed.contains { $0.dropLast().hasSuffix("-0") && $0 != "2027-01-01" })
  }

  @Test("What shows nothing new has no row of its own")
  func distinct() throws {
    #expect(try Self.date("'x'").rows.count == 1)
    let years = try Self.date("yyyy").rows.map { try $0.dateFns.get() }
    #expect(years == ["2026", "2027"])
  }

  @Test("A pattern that misleads is shown on a day on which it does")
  func misleading() throws {
    let preview = try Self.date("dd.MM.YYYY")
    let wrong = try preview.rows.filter { row in
      let milliseconds = try #require(row.instant.epochMilliseconds)
      let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
      return try !row.dateFns.get().hasSuffix("\(Calendar.utc.component(.year, from: date))")
    }
    #expect(!wrong.isEmpty)
    #expect(!preview.remarks.isEmpty)
  }

  @Test("Where format() throws there is one row, with the library's own error")
  func thrown() throws {
    let preview = try Self.date("dd.MM.yyyy n")
    #expect(preview.rows.count == 1)
    guard case .failure(let error) = preview.rows.first?.dateFns else {
      Issue.record("nothing was thrown")
      return
    }
    #expect(error.name == .rangeError)
    #expect(error.message == "Format string contains an unescaped latin alphabet character `n`")
  }

  @Test("With strict tokens a protected token throws, and without it prints")
  func strict() throws {
    let loose = try Self.date("YYYY")
    let strict = try Self.date("YYYY") { $0.strictTokens = true }
    #expect(throws: Never.self) { try loose.rows.map { try $0.dateFns.get() } }
    #expect(throws: FormatError.self) { try strict.rows.map { try $0.dateFns.get() } }
  }

  @Test("The release decides what letters mean")
  func release() throws {
    let release = try #require(DateFnsRelease("1.30.1"))
    let preview = try Self.date("DD.MM.YYYY") { $0.release = release }
    #expect(try preview.rows.first?.dateFns.get() == "22.11.2026")
  }

  // MARK: ICU beside date-fns

  @Test("ICU is shown where it prints something else, and only there")
  func icu() throws {
    let numbers = try Self.date("dd.MM.yyyy", path: "de.json")
    #expect(numbers.rows.allSatisfy { $0.icu == nil })
    // date-fns abbreviates the day as `dom` in Spanish, CLDR too; its month is `nov`, ICU's too, and
    // `a` is `am` in one and `a. m.` in the other.
    let halves = try Self.date("h a", path: "es.json", extends: "es").rows
    #expect(halves.contains { $0.icu != nil })
    for row in halves where row.icu != nil { #expect(try row.icu != row.dateFns.get()) }
  }

  static let withoutEquivalent: [(pattern: String, release: String)] = [
    ("t", "4.1.0"), ("T", "4.1.0"), ("dd.MM.yyyy t", "4.1.0"), ("TTT 'ms'", "3.6.0"),
    ("X", "1.30.1"), ("DD.MM.YYYY x", "1.30.1"),
  ]

  @Test("Of what ICU has no field for, nothing is said", arguments: withoutEquivalent)
  func leavesOut(_ pattern: String, _ release: String) throws {
    let release = try #require(DateFnsRelease(release))
    let preview = try Self.date(pattern) { $0.release = release }
    #expect(preview.rows.allSatisfy { $0.icu == nil })
    #expect(!preview.remarks.contains { $0.description.contains("are used to") })
  }

  static let offsets: [(sentence: String, pattern: String, zone: String, day: String?)] = [
    ("a zone that is never at Greenwich", "z", "America/Sao_Paulo", nil),
    ("the same, and the other letter", "O", "America/New_York", nil),
    ("half an hour off", "zz", "Asia/Kolkata", nil),
    ("seconds off, a hundred years ago", "OO", "Europe/Amsterdam", nil),
    ("Greenwich in winter", "z", "Europe/London", "22 November 2026"),
    ("Greenwich always", "O", "UTC", "22 November 2026"),
  ]

  @Test("A remark names a day on which the zone has that offset, if any", arguments: offsets)
  func namesDay(_ sentence: String, _ pattern: String, _ zone: String, _ day: String?) throws {
    let zone = try ICUTimeZone(identifier: zone)
    let preview = try Self.date(pattern) { $0.timeZone = zone }
    let remark = preview.remarks.first { $0.description.contains("are used to") }
    if let day {
      #expect(remark?.description.contains(day) == true, "\(sentence)")
    } else {
      #expect(remark == nil, "\(sentence)")
    }
  }

  // MARK: Remarks

  @Test("What is wrong with a pattern is said under it, and not under the other")
  func remarks() {
    let report = Self.preview(
      #"{"extends": "en", "date_format": "dd.MM.YYYY", "time_format": "HH:mm"}"#)
    #expect(report.patterns.first?.remarks.contains { $0.description.contains("YYYY") } == true)
    #expect(report.patterns.last?.remarks == [])
  }

  @Test("What is wrong with an inherited pattern is said under it too")
  func inherited() {
    let report = Self.preview(#"{"extends": "en", "time_format": "HH:mm"}"#)
    #expect(report.patterns.first?.remarks.contains { $0.description.contains("YYYY") } == true)
    #expect(report.patterns.last?.remarks == [])
  }

  // MARK: Text and JSON

  @Test("The text names every pattern and prints every row")
  func text() throws {
    let report = Self.preview(#"{"extends": "es", "date_format": "d 'de' MMMM"}"#)
    for preview in report.patterns {
      #expect(report.text().contains("\(preview.key.rawValue) \"\(preview.pattern.text)\""))
      for row in preview.rows { #expect(report.text().contains(try row.dateFns.get())) }
    }
    #expect(report.text().hasPrefix("overrides.json: ") && report.text().hasSuffix("\n"))
    #expect(!report.text().contains(" \n") && !report.text().contains("\t"))
  }

  @Test("The JSON is the report, member for member")
  func json() throws {
    let report = Self.preview(#"{"extends": "en", "date_format": "dd n", "time_format": "HH:mm"}"#)
    let data = Data(report.json().text(.compact).utf8)
    let read = try JSONDecoder().decode(PreviewJSON.self, from: data)
    #expect(read.path == report.name)
    #expect(read.patterns.map(\.key) == ["date_format", "time_format"])
    for (json, preview) in zip(read.patterns, report.patterns) {
      #expect(json.pattern == preview.pattern.text && json.source == preview.source.path)
      #expect(
        json.locale == preview.locale.identifier
          && json.remarks == preview.remarks.map(\.description))
      #expect(json.rows.map(\.label) == preview.rows.map(\.label.description))
      #expect(json.rows.map(\.at) == preview.rows.map(\.instant.epochMilliseconds))
      #expect(json.rows.map(\.output) == preview.rows.map { try? $0.dateFns.get() })
      #expect(
        json.rows.map { $0.error == nil } == preview.rows.map { (try? $0.dateFns.get()) != nil })
    }
    #expect(read.patterns.first?.rows.first?.error?.name == "RangeError")
  }
}

/// The preview as a program reads it.
private struct PreviewJSON: Decodable {
  struct Failure: Decodable { let name, message: String }
  struct Row: Decodable {
    let label: String
    let at: Int64?
    let output: String?
    let error: Failure?
    let icu: String?
  }
  struct Pattern: Decodable {
    let key, pattern, source, locale, dateFns: String
    let rows: [Row]
    let remarks: [String]
  }
  let path: String
  let patterns: [Pattern]
}

extension Calendar {
  fileprivate static var utc: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
    return calendar
  }
}

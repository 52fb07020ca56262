import CRMLocaleKit
import Foundation
import Testing

@Suite("Answering requests to format")
struct FormatServiceTests {
  /// A service whose defaults are English, 22 November 2026 at 12:34:56.789 in UTC.
  private static func service(
    _ adjust: (inout FormatService.Defaults) -> Void = { _ in }
  ) -> FormatService {
    var defaults = FormatService.Defaults(instant: 1_795_350_896_789, timeZone: .utc)
    adjust(&defaults)
    return FormatService(defaults: defaults)
  }

  private static func answer(_ request: String, of service: FormatService = service()) throws
    -> ServiceAnswer
  {
    var service = service
    return try ServiceAnswer(service.answer(Array(request.utf8)))
  }

  // MARK: What a request says

  static let requests: [(sentence: String, request: String, output: String)] = [
    (
      "the pattern is enough", #"{"pattern": "dd.MM.yyyy HH:mm:ss.SSS"}"#, "22.11.2026 12:34:56.789"
    ),
    ("at is milliseconds", #"{"pattern": "yyyy-MM-dd", "at": 0}"#, "1970-01-01"),
    ("at is before 1970", #"{"pattern": "yyyy-MM-dd", "at": -1}"#, "1969-12-31"),
    (
      "a fraction of a millisecond is dropped", #"{"pattern": "T", "at": 1795350896789.9}"#,
      "1795350896789"
    ),
    (
      "at is an ISO 8601 instant", #"{"pattern": "T", "at": "2026-11-22T12:34:56Z"}"#,
      "1795350896000"
    ),
    (
      "an instant with an offset", #"{"pattern": "HH:mm", "at": "2026-11-22T12:34:56+02:00"}"#,
      "10:34"
    ),
    (
      "a clock without an offset is that of the zone",
      #"{"pattern": "HH:mm xxx", "at": "2026-07-01T12:00", "timeZone": "Europe/Berlin"}"#,
      "12:00 +02:00"
    ),
    ("a locale of date-fns", #"{"pattern": "MMMM", "locale": "pt-BR"}"#, "novembro"),
    ("a base of the chat", #"{"pattern": "MMM", "locale": "en"}"#, "Nov"),
    ("a release by two numbers", #"{"pattern": "DD.MM.YYYY", "dateFns": "1.30"}"#, "22.11.2026"),
    ("a release by one number", #"{"pattern": "dd.MM.yyyy", "dateFns": "2"}"#, "22.11.2026"),
    ("a quoted text", #"{"pattern": "d 'de' MMMM", "locale": "es"}"#, "22 de noviembre"),
    ("escapes of JSON", #"{"pattern": "yyyy\u0020'\"'\t"}"#, "2026 \"\t"),
    ("members in any order", #"{"at": 0, "locale": "es", "pattern": "MMMM"}"#, "enero"),
    ("blanks around everything", "  { \"pattern\" :\t\"y\" }  ", "2026"),
    ("a member twice: the last one counts", #"{"pattern": "y", "pattern": "M"}"#, "11"),
    ("an instant at the end of time", #"{"pattern": "y", "at": 8640000000000000}"#, "275760"),
  ]

  @Test("What a request says is done", arguments: requests)
  func request(_ sentence: String, _ request: String, _ output: String) throws {
    #expect(try Self.answer(request) == .output(output), "\(sentence)")
  }

  static let zones: [(zone: String, output: String)] = [
    ("UTC", "12:34 Z"), ("America/Sao_Paulo", "09:34 -03:00"), ("Asia/Kolkata", "18:04 +05:30"),
    ("Asia/Kathmandu", "18:19 +05:45"), ("Europe/Berlin", "13:34 +01:00"),
    ("Pacific/Kiritimati", "02:34 +14:00"), ("Pacific/Pago_Pago", "01:34 -11:00"),
    ("+05:30", "18:04 +05:30"), ("-03:00", "09:34 -03:00"), ("+00:00", "12:34 Z"),
    ("-12:34", "00:00 -12:34"),
  ]

  @Test("A zone is an IANA name or a fixed offset", arguments: zones)
  func zone(_ zone: String, _ output: String) throws {
    let request = #"{"pattern": "HH:mm XXX", "timeZone": "\#(zone)"}"#
    #expect(try Self.answer(request) == .output(output))
  }

  // MARK: Options

  /// What date-fns 4.1.0 answers on Friday 1 January 2027: the week by its first day and by the day
  /// of January that week 1 holds, from a calendar of that winter.
  static let options: [(sentence: String, options: String, pattern: String, output: String)] = [
    ("weeks start on Sunday", #"{"weekStartsOn": 0}"#, "e", "6"),
    ("weeks start on Monday", #"{"weekStartsOn": 1}"#, "e", "5"),
    ("weeks start on Saturday", #"{"weekStartsOn": 6}"#, "e", "7"),
    ("week 1 holds 1 January", #"{"firstWeekContainsDate": 1}"#, "w", "1"),
    (
      "week 1 holds 4 January, as in ISO 8601",
      #"{"weekStartsOn": 1, "firstWeekContainsDate": 4}"#, "w", "53"
    ),
    ("week 1 holds 7 January", #"{"firstWeekContainsDate": 7}"#, "w", "52"),
    ("the year of the week is allowed", #"{"useAdditionalWeekYearTokens": true}"#, "YYYY", "2027"),
    ("the day of the year is allowed", #"{"useAdditionalDayOfYearTokens": true}"#, "D", "1"),
    ("no option at all", "{}", "yyyy", "2027"),
  ]

  @Test("The options are those of format()", arguments: options)
  func option(_ sentence: String, _ options: String, _ pattern: String, _ output: String) throws {
    let request =
      #"{"pattern": "\#(pattern)", "at": "2027-01-01T12:00:00Z", "options": \#(options)}"#
    #expect(try Self.answer(request) == .output(output), "\(sentence)")
  }

  // MARK: Defaults

  @Test("What a request leaves unsaid, the defaults say, each alone")
  func defaults() throws {
    let berlin = try ICUTimeZone(identifier: "Europe/Berlin")
    let release = try #require(DateFnsRelease("1.30.1"))
    let cases: [((inout FormatService.Defaults) -> Void, String, String)] = [
      ({ $0.locale = .es }, "MMMM", "noviembre"), ({ $0.instant = 0 }, "yyyy", "1970"),
      ({ $0.timeZone = berlin }, "HH", "13"), ({ $0.release = release }, "DD", "22"),
      ({ $0.options.useAdditionalWeekYearTokens = true }, "YYYY", "2026"),
      ({ $0.options.weekStartsOn = 1 }, "e", "7"),
    ]
    for (adjust, pattern, output) in cases {
      let answer = try Self.answer(#"{"pattern": "\#(pattern)"}"#, of: Self.service(adjust))
      #expect(answer == .output(output))
    }
  }

  @Test("What a request says goes before the defaults, option by option")
  func requestFirst() throws {
    let service = Self.service {
      $0.locale = .es
      $0.options.weekStartsOn = 1
      $0.options.useAdditionalWeekYearTokens = true
    }
    let request = #"{"pattern": "MMMM e YYYY", "locale": "pt", "options": {"weekStartsOn": 0}}"#
    #expect(try Self.answer(request, of: service) == .output("novembro 1 2026"))
    #expect(try Self.answer(#"{"pattern": "MMMM e"}"#, of: service) == .output("noviembre 7"))
  }

  // MARK: Errors

  static let thrown: [(sentence: String, request: String, name: String, message: String)] = [
    (
      "a letter that is not a token", #"{"pattern": "n"}"#, "RangeError",
      "Format string contains an unescaped latin alphabet character `n`"
    ),
    (
      "a time out of range", #"{"pattern": "y", "at": 8640000000000001}"#, "RangeError",
      "Invalid time value"
    ),
    (
      "a protected year", #"{"pattern": "YYYY"}"#, "RangeError",
      "Use `yyyy` instead of `YYYY` (in `YYYY`) for formatting years to the input"
    ),
    (
      "a protected day", #"{"pattern": "dd D"}"#, "RangeError",
      "Use `d` instead of `D` (in `dd D`) for formatting days of the month to the input"
    ),
  ]

  @Test("What the library throws is the answer, name and message", arguments: thrown)
  func libraryThrows(_ sentence: String, _ request: String, _ name: String, _ message: String)
    throws
  {
    guard case .error(name, let words) = try Self.answer(request) else {
      Issue.record("\(sentence): no \(name)")
      return
    }
    #expect(words.hasPrefix(message), "\(sentence)")
  }

  static let bad: [(sentence: String, line: String)] = [
    ("nothing at all", ""), ("blanks", "   "), ("a word", "nonsense"), ("a list", "[]"),
    ("a string", "\"yyyy\""), ("a number", "5"), ("null", "null"),
    ("half an object", #"{"pattern": "y""#), ("two objects", #"{"pattern": "y"} {"pattern": "y"}"#),
    ("a comma too many", #"{"pattern": "y",}"#), ("single quotes", "{'pattern': 'y'}"),
    ("a key without quotes", #"{pattern: "y"}"#),
    ("a comment", #"{"pattern": "y"} // year"#),
    ("an escape that JSON lacks", #"{"pattern": "\x41"}"#),
    ("a control character", "{\"pattern\": \"\u{1}\"}"),
    ("no pattern", #"{"at": 0}"#), ("a pattern that is not a string", #"{"pattern": 5}"#),
    ("a property that no request has", #"{"pattern": "y", "zone": "UTC"}"#),
    ("a locale that date-fns lacks here", #"{"pattern": "y", "locale": "xx"}"#),
    ("a locale that is not a string", #"{"pattern": "y", "locale": 5}"#),
    ("a zone that is not one", #"{"pattern": "y", "timeZone": "Mars/Base"}"#),
    ("an offset of a day", #"{"pattern": "y", "timeZone": "+24:00"}"#),
    ("an offset without minutes", #"{"pattern": "y", "timeZone": "+05"}"#),
    ("a release that never was", #"{"pattern": "y", "dateFns": "9.9.9"}"#),
    ("a release that is not a string", #"{"pattern": "y", "dateFns": 4}"#),
    ("a word for a time", #"{"pattern": "y", "at": "soon"}"#),
    ("an object for a time", #"{"pattern": "y", "at": {}}"#),
    ("options that are not an object", #"{"pattern": "y", "options": []}"#),
    ("an option that format() lacks", #"{"pattern": "y", "options": {"weekStart": 1}}"#),
  ]

  @Test("A line that is not a request is answered with an error", arguments: bad)
  func badLine(_ sentence: String, _ line: String) throws {
    guard case .error(_, let message) = try Self.answer(line) else {
      Issue.record("\(sentence): no error")
      return
    }
    #expect(!message.isEmpty, "\(sentence)")
  }

  @Test("Bytes that are no text are answered with an error")
  func bytes() throws {
    var service = Self.service()
    let line = Array("{\"pattern\": \"".utf8) + [0xFF, 0xC3] + Array("\"}".utf8)
    guard case .error = try ServiceAnswer(service.answer(line)) else {
      Issue.record("no error")
      return
    }
  }

  // MARK: A conversation

  @Test("An error changes nothing for the requests after it")
  func afterErrors() throws {
    var service = Self.service()
    for (_, line) in Self.bad {
      _ = service.answer(Array(line.utf8))
      let answer = try ServiceAnswer(service.answer(Array(#"{"pattern": "yyyy"}"#.utf8)))
      #expect(answer == .output("2026"))
    }
  }

  @Test("However many patterns and zones a conversation has, each answer is right")
  func capacity() throws {
    var service = Self.service()
    // More than twice what the service keeps, and then the first ones again.
    for number in Array(0..<9000) + Array(0..<50) {
      let offset = "+\(10 + number % 10):\(10 + number / 10 % 50):\(10 + number / 500 % 50)"
      let request = #"{"pattern": "'\#(number)' HH", "at": 0, "timeZone": "\#(offset)"}"#
      let answer = try ServiceAnswer(service.answer(Array(request.utf8)))
      #expect(answer == .output("\(number) \(10 + number % 10)"))
    }
  }

  @Test("The same pattern is not taken for itself in another locale, release or with other options")
  func keys() throws {
    var service = Self.service()
    let requests = [
      (#"{"pattern": "MMMM"}"#, "November"), (#"{"pattern": "MMMM", "locale": "es"}"#, "noviembre"),
      (#"{"pattern": "MMMM", "locale": "pt"}"#, "novembro"),
      (#"{"pattern": "e"}"#, "1"), (#"{"pattern": "e", "options": {"weekStartsOn": 1}}"#, "7"),
      (#"{"pattern": "dd"}"#, "22"), (#"{"pattern": "dd", "dateFns": "1.30.1"}"#, "Su"),
    ]
    for (request, output) in requests + requests.reversed() {
      #expect(try ServiceAnswer(service.answer(Array(request.utf8))) == .output(output))
    }
  }
}

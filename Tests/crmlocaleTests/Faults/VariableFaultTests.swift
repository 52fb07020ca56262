import Foundation
import TestSupport
import Testing

@Suite("Faults of the environment's variables")
struct VariableFaultTests {
  private static let texts = [
    "''", "garbage/x", "../../etc/passwd", ":/etc/passwd", "$'\\xff\\xfe'", "-1",
  ]
  static let variables = [
    "TZ", "LANG", "LC_ALL", "LC_MESSAGES", "HOME", "TERM", "COLUMNS", "TMPDIR", "GITHUB_WORKSPACE",
    "NO_COLOR", "XDG_CONFIG_HOME",
  ]

  @Test("A check is the same whatever a variable holds", arguments: variables)
  func garbage(_ variable: String) throws {
    let tries = Self.texts.map { value in
      "env \(variable)=\(value) \"$0\" check a.json > other; cmp plain other"
    }
    let outcome = try Fault.shell(
      """
      unset \(variable); "$0" check a.json > plain
      \(tries.joined(separator: "\n"))
      """)
    #expect(outcome.output == "" && outcome.errors == "" && outcome.status == 0)
  }

  @Test("And where there are no variables at all")
  func none() throws {
    let outcome = try Fault.shell(
      """
      "$0" check a.json > plain; env -i "$0" check a.json > other; cmp plain other
      env -i "$0" format HH:mmxxx --at 2026-07-01T12:00:00Z; env -i "$0" preview b.json | head -1
      """, ["b.json": Fault.right])
    #expect(outcome.output.hasPrefix("12:00+00:00\nb.json: the chat, "), "\(outcome.output)")
    #expect(outcome.errors == "")
  }

  /// As `date` of GNU has them; it stands beside the program as a second reader of each.
  static let rules = [
    ("EST5", "2026-07-01 07:00 -05:00"),
    ("GMT+3", "2026-07-01 09:00 -03:00"),
    ("UTC-3", "2026-07-01 15:00 +03:00"),
    ("<-03>3", "2026-07-01 09:00 -03:00"),
    ("<+0545>-5:45", "2026-07-01 17:45 +05:45"),
    (":IST-5:30", "2026-07-01 17:30 +05:30"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-07-01 14:00 +02:00"),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-07-01 08:00 -04:00"),
    ("NZST-12NZDT,M9.5.0,M4.1.0/3", "2026-07-02 00:00 +12:00"),
    ("AAA3BBB", "2026-07-01 10:00 -02:00"),
    ("EST5EDT", "2026-07-01 08:00 -04:00"),
    ("Asia/Tokyo", "2026-07-01 21:00 +09:00"),
    (":/usr/share/zoneinfo/Asia/Tokyo", "2026-07-01 21:00 +09:00"),
    ("XYZ", "2026-07-01 12:00 +00:00"),
    ("CET-1CEST,M13.5.0,M10.5.0/3", "2026-07-01 12:00 +00:00"),
  ]

  @Test("TZ may hold a rule of POSIX", arguments: rules)
  func zoneRule(_ rule: String, _ expected: String) throws {
    let folder = try Folder()
    let outcome = try folder.run(
      "format", "yyyy-MM-dd HH:mm xxx", "--at", "2026-07-01T12:00:00Z", environment: ["TZ": rule])
    #expect(outcome.output == expected + "\n")
    let preview = try folder.run("preview", "--date-fns", "4", environment: ["TZ": rule])
    #expect(preview.status == 0 && preview.errors == "")
  }
}

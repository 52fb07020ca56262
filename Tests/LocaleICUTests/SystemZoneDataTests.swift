import LocaleFacts
@testable import LocaleICU
import TestSupport
import Testing

@Suite("Zone files of the system")
struct SystemZoneDataTests {
  /// A file as RFC 9636 describes it: an empty first block, then times of 64 bits.
  static func file(
    transitions: [(second: Int64, type: UInt8)], types: [Int32], footer: String
  ) -> [UInt8] {
    func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
      withUnsafeBytes(of: value.bigEndian, Array.init)
    }
    func header(_ counts: [Int]) -> [UInt8] {
      Array("TZif2".utf8) + Array(repeating: 0, count: 15) + counts.flatMap { bytes(Int32($0)) }
    }
    return header([0, 0, 0, 0, 1, 4]) + Array(repeating: 0, count: 6 + 4)
      + header([0, 0, 0, transitions.count, types.count, 4])
      + transitions.flatMap { bytes($0.second) } + transitions.map(\.type)
      + types.flatMap { bytes($0) + [0, 0] } + Array("XYZ\0".utf8) + Array("\n\(footer)\n".utf8)
  }

  @Test("Transitions and the rule after them follow one another without a gap")
  func spans() throws {
    let bytes = Self.file(
      transitions: [(1000, 1), (5000, 0), (1_000_000_000, 1)], types: [-11_188, -10_800],
      footer: "<-03>3")
    let file = try #require(ZoneInfoFile(bytes: bytes))
    #expect(file.span(at: 0) == ZoneSpan(seconds: .min..<1000, offset: -11_188))
    #expect(file.span(at: 999).offset == -11_188)
    #expect(file.span(at: 1000) == ZoneSpan(seconds: 1000..<5000, offset: -10_800))
    #expect(file.span(at: 4999).offset == -10_800)
    #expect(file.span(at: 5000).offset == -11_188)
    #expect(
      file.span(at: 2_000_000_000) == ZoneSpan(seconds: 1_000_000_000 ..< .max, offset: -10_800))
  }

  @Test("A file that is cut off anywhere, or breaks its promises, is refused")
  func broken() {
    let whole = Self.file(
      transitions: [(1000, 1), (5000, 0)], types: [0, 3600], footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    #expect(ZoneInfoFile(bytes: whole) != nil)
    for count in 0..<whole.count { #expect(ZoneInfoFile(bytes: Array(whole.prefix(count))) == nil) }
    for wrong in [
      Self.file(transitions: [(5000, 1), (1000, 0)], types: [0, 3600], footer: ""),
      Self.file(transitions: [(1000, 2)], types: [0, 3600], footer: ""),
      Self.file(transitions: [], types: [], footer: "UTC0"),
      Self.file(transitions: [], types: [90_000], footer: ""),
      Self.file(transitions: [], types: [0], footer: "nonsense"),
    ] {
      #expect(ZoneInfoFile(bytes: wrong) == nil)
    }
  }

  @Test("Bytes thrown into a file lead to no crash", arguments: Seeded(11))
  func noise(seed: Seed) throws {
    let whole = Self.file(
      transitions: [(1000, 1), (5000, 0)], types: [0, 3600], footer: "CET-1CEST,M3.5.0,M10.5.0/3")
    var random = seed.numbers
    for _ in 0..<1000 {
      var bytes = whole
      for _ in 0..<3 {
        bytes[random.next(below: bytes.count)] = .random(in: 0...255, using: &random)
      }
      _ = ZoneInfoFile(bytes: bytes)?.span(at: 4_000_000_000)
    }
  }

  /// The dates of the changes are those of Python's `zoneinfo`, or of the law that the rule writes.
  @Test(
    "A rule for all years gives each year's changes",
    arguments: [
      // New York, 2026-03-08 07:00Z and 2026-11-01 06:00Z.
      ("EST5EDT,M3.2.0,M11.1.0", 1_772_953_199, -18_000, 1_772_953_200),
      ("EST5EDT,M3.2.0,M11.1.0", 1_772_953_200, -14_400, 1_793_512_800),
      // Madrid, 2100-03-28 01:00Z.
      ("CET-1CEST,M3.5.0,M10.5.0/3", 4_109_878_799, 3600, 4_109_878_800),
      // Santiago, where summer spans the new year: 2026-04-05 03:00Z.
      ("<-04>4<-03>,M9.1.6/24,M4.1.6/24", 1_775_357_999, -10_800, 1_775_358_000),
      // Nuuk changes on the Saturday before the Sunday: 2026-03-29 01:00Z.
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1_774_745_999, -7200, 1_774_746_000),
      // Dublin's winter time is the exception: 2026-10-25 01:00Z.
      ("IST-1GMT0,M10.5.0,M3.5.0/1", 1_792_889_999, 3600, 1_792_890_000),
      // Lord Howe moves by half an hour: 2026-10-03 15:30Z.
      ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 1_791_041_399, 37_800, 1_791_041_400),
      // Days of the year, with and without 29 February: 2028-03-01 and 2028-02-29 UTC.
      ("AAA0BBB,J60/0,J300", 1_835_481_599, 0, 1_835_481_600),
      ("AAA0BBB,59/0,300", 1_835_395_199, 0, 1_835_395_200),
    ])
  func rules(rule: String, second: Int64, offset: Int, next: Int64) throws {
    let span = try #require(PosixZoneRule(rule)).span(at: second)
    #expect(span.offset == offset)
    #expect(span.seconds.upperBound == next)
    #expect(span.seconds.contains(second))
  }

  /// The changes lie in the first week of the year after, or in the last of the year before. Counted out
  /// by Python's `datetime`.
  @Test(
    "A change outside of its year has its span, too",
    arguments: [
      ("AAA0BBB,J365/167,J365/160", 1_767_225_600, 3600, 1_767_711_600),
      ("AAA0BBB,J1/-160,J1/-167", 1_798_761_599, 3600, 1_829_692_800),
      ("<>-05:3<+1>-11,M01.1.0,M1.1.0", 114_046_779_420, 39_600, 114_078_812_400),
    ])
  func outside(rule: String, second: Int64, offset: Int, next: Int64) throws {
    let span = try #require(PosixZoneRule(rule)).span(at: second)
    #expect(span.offset == offset)
    #expect(span.seconds.upperBound == next)
    #expect(try #require(PosixZoneRule(rule)).span(at: span.seconds.lowerBound) == span)
  }

  @Test("A rule without summer time holds for ever")
  func noSummer() throws {
    #expect(
      try #require(PosixZoneRule("<+0545>-5:45")).span(at: 0)
        == ZoneSpan(seconds: .min ..< .max, offset: 20_700))
  }

  @Test("Any instant of JavaScript has a span under any rule")
  func extremes() throws {
    let rule = try #require(PosixZoneRule("EST5EDT,M3.2.0,M11.1.0"))
    let seconds: [Int64] = [-8_640_000_000_000, -1, 8_640_000_000_000, .max / 1000, .min / 1000]
    for second in seconds {
      #expect(rule.span(at: second).seconds.contains(second))
    }
  }

  @Test(
    "Malformed rules are refused",
    arguments: [
      "", "EST", "ES5", "EST25", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M13.2.0,M11.1.0",
      "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,J0,J365", "EST5EDT,366,1",
      "EST5EDT,M3.2.0,M11.1.0,", "<EST5", "EST5:60", "EST5EDT,M3.2.0/168,M11.1.0",
      "EST99999999999999999999",
    ])
  func malformedRules(text: String) {
    #expect(PosixZoneRule(text) == nil)
  }

  /// Mexico gave up summer time in October 2022; ICU knows since the data of that month (ICU 73).
  @Test(
    "The system's newer data wins over ICU's",
    .enabled(
      if: ICUVersion.current.major >= 73
        || SystemZoneData.newerRules(of: "America/Mexico_City") != nil))
  func newerData() throws {
    let zone = try ICUTimeZone(identifier: "America/Mexico_City")
    #expect(zone.offset(at: 1_655_251_200_000) == -18_000)  // June 2022
    #expect(zone.offset(at: 1_781_481_600_000) == -21_600)  // June 2026
    // Before 1970 it is ICU's, without a step at the border.
    #expect(zone.offset(at: -1) == zone.offset(at: 0))
    #expect(zone.offset(at: -2_000_000_000_000) == -23_796)
  }

  /// Offsets by the IANA data (release 2025b): Aysén left summer time in March 2025, and Ciudad
  /// Juárez has kept the United States' since November 2022.
  @Test(
    "A zone that only the system knows is known, in any case, with all its history",
    .enabled(if: SystemZoneData.identifier(of: "America/Coyhaique") != nil),
    arguments: [
      (
        "America/Coyhaique", [-2_600_000_000_000, 0, 1_720_000_000_000, 1_781_481_600_000],
        [-17_296, -10_800, -14_400, -10_800]
      ),
      (
        "america/CIUDAD_juarez", [-2_000_000_000_000, 1_655_251_200_000, 1_781_481_600_000],
        [-25_556, -21_600, -21_600]
      ),
    ] as [(String, [Int64], [Int])])
  func systemOnly(name: String, instants: [Int64], offsets: [Int]) throws {
    let zone = try ICUTimeZone(identifier: name)
    #expect(["America/Coyhaique", "America/Ciudad_Juarez"].contains(zone.identifier))
    #expect(instants.map(zone.offset(at:)) == offsets)
    #expect(instants.reversed().map(zone.offset(at:)) == offsets.reversed())
  }

  @Test("ICU's formatters refuse a zone that ICU does not know")
  func unknownToICU() throws {
    let zone = try ICUTimeZone(identifier: "America/Coyhaique")
    guard ICUVersion.current.major < 78 else { return }
    #expect(throws: ICUError.unknownTimeZone("America/Coyhaique")) {
      try ICUDateFormatter(pattern: "d", language: .english, zone: zone)
    }
  }

  @Test(
    "Files of the folder that are not zones are none",
    arguments: ["tzdata.zi", "posix/Europe/Madrid", "right/UTC", "../zoneinfo/UTC", "zone.tab", ""])
  func files(name: String) {
    #expect(SystemZoneData.identifier(of: name) == nil)
  }
}

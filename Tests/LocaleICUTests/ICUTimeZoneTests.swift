@testable import LocaleICU
import Testing

@Suite("Time zones")
struct ICUTimeZoneTests {
  /// Offsets by the IANA data (release 2025b) as another reader of it, Python's `zoneinfo`, gives
  /// them; one column for each of `instants`.
  static let offsets: [(zone: String, seconds: [Int])] = [
    ("America/New_York", [-17762, -18000, -18000, -14400, -18000, -18000, -14400, -18000]),
    ("America/Sao_Paulo", [-11188, -11188, -10800, -10800, -10800, -7200, -10800, -10800]),
    ("America/Caracas", [-16064, -16060, -16200, -16200, -14400, -16200, -14400, -14400]),
    ("Africa/Monrovia", [-2588, -2588, -2588, -2670, -2670, 0, 0, 0]),
    ("Asia/Kathmandu", [20476, 20476, 20476, 19800, 19800, 20700, 20700, 20700]),
    ("Asia/Kolkata", [21208, 19270, 19800, 19800, 19800, 19800, 19800, 19800]),
    ("Australia/Lord_Howe", [38180, 36000, 36000, 36000, 36000, 39600, 37800, 39600]),
    ("Europe/Dublin", [-1521, -1521, -1521, 3600, 3600, 0, 3600, 0]),
    ("Europe/Lisbon", [-2205, -2205, 0, 3600, 3600, 0, 3600, 0]),
    ("Europe/Madrid", [-884, -884, 0, 3600, 3600, 3600, 7200, 3600]),
    ("Pacific/Apia", [45184, -41216, -41400, -41400, -39600, -36000, 46800, 46800]),
  ]

  /// In the years 2, 1900, 1916, 1938, 1970, 2011, 2019 and 2026.
  static let instants: [Int64] = [
    -62_100_950_400_000, -2_208_988_800_000, -1_700_000_000_000, -1_000_000_000_000, 0,
    1_325_203_200_000, 1_561_939_200_000, 1_795_370_645_678,
  ]

  @Test(
    "Offsets follow the zone's history, with the seconds of local mean times", arguments: offsets)
  func history(zone: String, seconds: [Int]) throws {
    let zone = try ICUTimeZone(identifier: zone)
    #expect(Self.instants.map(zone.offset(at:)) == seconds)
    // Once more from the cache, and in the other order.
    #expect(Self.instants.map(zone.offset(at:)) == seconds)
    #expect(Self.instants.reversed().map(zone.offset(at:)) == seconds.reversed())
  }

  @Test("All zones have the offsets that Node gives them, by ICU's data and by the system's")
  func node() throws {
    for line in NodeZoneOffsets.table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      let expected = fields.dropFirst().compactMap { Int($0) }
      let name = String(try #require(fields.first))
      let zone = try ICUTimeZone(identifier: name)
      #expect(NodeZoneOffsets.seconds.map { zone.offset(at: $0 * 1000) } == expected, "\(name)")
      if let file = SystemZoneData.rules(of: name) {
        #expect(NodeZoneOffsets.seconds.map { file.span(at: $0).offset } == expected, "\(name)")
      }
    }
  }

  @Test("A transition takes effect on its very millisecond")
  func transitions() throws {
    let zone = try ICUTimeZone(identifier: "America/New_York")
    // 2026-03-08 07:00 UTC and 2026-11-01 06:00 UTC, by the United States' Energy Policy Act.
    for (instant, before, after) in [
      (1_772_953_200_000 as Int64, -18000, -14400), (1_793_512_800_000, -14400, -18000),
    ] {
      #expect(zone.offset(at: instant - 1) == before)
      #expect(zone.offset(at: instant) == after)
      #expect(zone.offset(at: instant - 1) == before)
    }
  }

  @Test("The whole range of JavaScript's instants has an offset, and more is no crash")
  func extremes() throws {
    let zone = try ICUTimeZone(identifier: "America/Sao_Paulo")
    #expect(zone.offset(at: -8_640_000_000_000_000) == -11188)
    #expect(zone.offset(at: 8_640_000_000_000_000) == -10800)
    for instant in [Int64.min, Int64.min + 1, Int64.max - 1, Int64.max] {
      #expect(abs(zone.offset(at: instant)) < 86_400)
    }
  }

  @Test("The cache changes no answer, wherever the questions jump to")
  func cacheIsInvisible() throws {
    let warm = try ICUTimeZone(identifier: "Europe/Madrid")
    var instant: Int64 = -3_000_000_000_000
    var step: Int64 = 1
    for _ in 0..<400 {
      let fresh = try ICUTimeZone(identifier: "Europe/Madrid")
      #expect(warm.offset(at: instant) == fresh.offset(at: instant), "at \(instant)")
      // A walk of uneven steps over the years 1874 to 2128.
      step = (step * 48_271) % 2_147_483_647
      instant = -3_000_000_000_000 + step % 8_000_000 * 1_000_000
    }
  }

  @Test("Threads that ask at once get the answers that one thread gets")
  func threads() async throws {
    let zone = try ICUTimeZone(identifier: "America/New_York")
    let instants = (0..<2000).map { Int64($0) * 1_000_000_000 }
    let expected = try instants.map {
      try ICUTimeZone(identifier: "US/Eastern").offset(at: $0)
    }
    await withTaskGroup(of: [Int].self) { group in
      for _ in 0..<8 { group.addTask { instants.map(zone.offset(at:)) } }
      for await offsets in group { #expect(offsets == expected) }
    }
  }

  @Test(
    "Names are taken in any case, and spelled as the data spells them",
    arguments: [
      ("America/Sao_Paulo", "America/Sao_Paulo"), ("america/sao_paulo", "America/Sao_Paulo"),
      ("EUROPE/MADRID", "Europe/Madrid"), ("utc", "UTC"), ("Etc/UTC", "Etc/UTC"),
      ("US/Eastern", "US/Eastern"), ("EST5EDT", "EST5EDT"),
      ("asia/ho_chi_minh", "Asia/Ho_Chi_Minh"),
    ])
  func names(given: String, identifier: String) throws {
    #expect(try ICUTimeZone(identifier: given).identifier == identifier)
  }

  @Test(
    "A name that is not known is refused",
    arguments: [
      "", " ", "Mars/Olympus", "Etc/Unknown", "Europe/Madrid ", "Europe", "GMT+5:30", "Z", "UTC+3",
      "Europe/Madrid\0", "São_Paulo", "日本", String(repeating: "A", count: 100_000),
    ])
  func unknownNames(name: String) {
    #expect(throws: ICUError.unknownTimeZone(name)) { try ICUTimeZone(identifier: name) }
  }

  @Test(
    "Fixed offsets have hours, minutes and perhaps seconds",
    arguments: [
      ("+00:00", 0, "+00:00"), ("-00:00", 0, "+00:00"), ("+05:30", 19_800, "+05:30"),
      ("-03:06:28", -11_188, "-03:06:28"), ("+05:45:00", 20_700, "+05:45"),
      ("+23:59:59", 86_399, "+23:59:59"), ("-00:00:01", -1, "-00:00:01"),
    ])
  func fixedOffsets(text: String, seconds: Int, identifier: String) throws {
    let zone = try ICUTimeZone(identifier: text)
    #expect(zone.offset(at: 0) == seconds)
    #expect(zone.offset(at: .min) == seconds)
    #expect(zone.identifier == identifier)
    #expect(try #require(ICUTimeZone(secondsFromUTC: seconds)).identifier == identifier)
  }

  @Test(
    "Malformed offsets are refused",
    arguments: [
      "+5:30", "+0530", "+05", "+24:00", "+05:60", "+05:30:60", "+05:30:", "+05:3a", "05:30",
      "+05:30:00:00", "+05-30", "\u{2212}05:30", "+٠٥:٣٠",
    ])
  func malformedOffsets(text: String) {
    #expect(throws: ICUError.unknownTimeZone(text)) { try ICUTimeZone(identifier: text) }
  }

  @Test("An offset of a day or more is none")
  func hugeOffsets() {
    for seconds in [86_400, -86_400, .max, .min] {
      #expect(ICUTimeZone(secondsFromUTC: seconds) == nil)
    }
  }

  @Test("UTC and the machine's own zone are always there")
  func ready() {
    #expect(ICUTimeZone.utc.identifier == "UTC")
    #expect(ICUTimeZone.utc.offset(at: 0) == 0)
    #expect(abs(ICUTimeZone.current.offset(at: 0)) < 86_400)
    #expect(!ICUTimeZone.current.identifier.isEmpty)
  }
}

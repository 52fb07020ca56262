import Testing

@testable import DateFns

@Suite("Releases")
struct ReleaseTests {
  @Test("Every stable release from 1.30.0 to 4.1.0 is known, in order")
  func known() {
    let known = DateFnsRelease.known
    #expect(known.count == 66)
    #expect(known == known.sorted())
    #expect(Set(known).count == known.count)
    #expect(known.first?.description == "1.30.0")
    #expect(known.last == .latest)
    for release in known { #expect(DateFnsRelease(release.description) == release) }
  }

  @Test(
    "A version names a release, and part of one the last of its series",
    arguments: [
      ("4.1.0", "4.1.0"), ("2.16", "2.16.1"), ("2", "2.30.0"), ("1.30", "1.30.1"), ("4", "4.1.0"),
      ("2.1", "2.1.0"), ("5.0.0", nil), ("1.29.0", nil), ("2.30.1", nil), ("", nil),
      ("v4.1.0", nil),
      ("4.1.0-beta", nil), ("04.1.0", nil), ("4.", nil), ("2.0.0-alpha.1", nil),
    ])
  func versions(version: String, expected: String?) {
    #expect(DateFnsRelease(version)?.description == expected)
  }

  @Test("Changes are listed in the order in which they came")
  func changes() {
    let releases = Change.allCases.map(\.since)
    #expect(releases == releases.sorted())
    #expect(releases.allSatisfy(DateFnsRelease.known.contains))
  }

  @Test("1.x has no Brazilian Portuguese")
  func locales() {
    #expect(!DateFnsLocale.ptBR.isAvailable(in: DateFnsRelease.known[0]))
    #expect(DateFnsLocale.ptBR.isAvailable(in: .latest))
    #expect(DateFnsLocale.es.isAvailable(in: DateFnsRelease.known[0]))
    #expect(DateFnsLocale(identifier: "pt-BR") == .ptBR)
    #expect(DateFnsLocale(identifier: "de") == nil)
  }
}

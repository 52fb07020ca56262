import DateFns
import Testing

/// All expected values were printed by the build of 4.1.0.
@Suite("Ordinals")
struct OrdinalTests {
  @Test(
    "The days of January",
    arguments: [
      (
        .enUS,
        "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st"
      ),
      (
        .es,
        "1º 2º 3º 4º 5º 6º 7º 8º 9º 10º 11º 12º 13º 14º 15º 16º 17º 18º 19º 20º 21º 22º 23º 24º 25º 26º 27º 28º 29º 30º 31º"
      ),
      (
        .pt,
        "1º 2º 3º 4º 5º 6º 7º 8º 9º 10º 11º 12º 13º 14º 15º 16º 17º 18º 19º 20º 21º 22º 23º 24º 25º 26º 27º 28º 29º 30º 31º"
      ),
      (
        .ptBR,
        "1º 2º 3º 4º 5º 6º 7º 8º 9º 10º 11º 12º 13º 14º 15º 16º 17º 18º 19º 20º 21º 22º 23º 24º 25º 26º 27º 28º 29º 30º 31º"
      ),
    ] as [(DateFnsLocale, String)])
  func days(locale: DateFnsLocale, expected: String) throws {
    let formatter = try DateFnsFormatter("do", locale: locale)
    let outputs = try (1...31).map { try formatter.format(.noon(2026, 1, $0)) }
    #expect(outputs.joined(separator: " ") == expected)
  }

  @Test(
    "Hundreds end as their last two digits do",
    arguments: [
      (1, "1st"),
      (11, "11th"),
      (101, "101st"),
      (111, "111th"),
      (112, "112th"),
      (121, "121st"),
      (322, "322nd"),
      (333, "333rd"),
      (365, "365th"),
    ])
  func daysOfYear(day: Int, expected: String) throws {
    let formatter = try DateFnsFormatter("Do")
    let january = try #require(Instant.noon(2026, 1, 1).epochMilliseconds)
    let instant = Instant(epochMilliseconds: january + Int64(day - 1) * 86_400_000)
    #expect(try formatter.format(instant) == expected)
  }
}

import DateFns
import Testing

/// Sunday, 22 November 2026, 15:04:05 at −03:00. All expected values were printed by 4.1.0; what
/// throws stands as ✗ and the error.
@Suite("Long formats and text")
struct LongFormatTests {
  private static func format(_ pattern: String, _ locale: DateFnsLocale) -> String {
    let instant = Instant(epochMilliseconds: 1_795_370_645_678, offsetSeconds: -10_800)
    do throws(FormatError) {
      return try DateFnsFormatter.format(
        instant, pattern, locale: locale,
        options: FormatOptions(
          useAdditionalWeekYearTokens: true, useAdditionalDayOfYearTokens: true))
    } catch {
      return "✗ \(error)"
    }
  }

  @Test(
    "Long formats in each language, alone and among neighbours",
    arguments: [
      (.enUS, "P", "11/22/2026"),
      (.enUS, "PP", "Nov 22, 2026"),
      (.enUS, "PPP", "November 22nd, 2026"),
      (.enUS, "PPPP", "Sunday, November 22nd, 2026"),
      (.enUS, "p", "3:04 PM"),
      (.enUS, "pp", "3:04:05 PM"),
      (.enUS, "ppp", "3:04:05 PM GMT-3"),
      (.enUS, "pppp", "3:04:05 PM GMT-03:00"),
      (.enUS, "Pp", "11/22/2026, 3:04 PM"),
      (.enUS, "PPppp", "Nov 22, 2026, 3:04:05 PM GMT-3"),
      (.enUS, "PPPp", "November 22nd, 2026 at 3:04 PM"),
      (.enUS, "PPPPpppp", "Sunday, November 22nd, 2026 at 3:04:05 PM GMT-03:00"),
      (.enUS, "pP", "3:04 PM11/22/2026"),
      (.enUS, "PpP", "11/22/2026, 3:04 PM11/22/2026"),
      (.enUS, "Py", "11/22/02026"),
      (.enUS, "PPPo", "November 22nd, 2026th"),
      (.enUS, "dP", "2211/22/2026"),
      (.enUS, "Pd", "11/22/202622"),
      (.es, "P", "22/11/2026"),
      (.es, "PP", "22 nov 2026"),
      (.es, "PPP", "22 de noviembre de 2026"),
      (.es, "PPPP", "domingo, 22 de noviembre de 2026"),
      (.es, "p", "15:04"),
      (.es, "pp", "15:04:05"),
      (.es, "ppp", "15:04:05 GMT-3"),
      (.es, "pppp", "15:04:05 GMT-03:00"),
      (.es, "Pp", "22/11/2026, 15:04"),
      (.es, "PPppp", "22 nov 2026, 15:04:05 GMT-3"),
      (.es, "PPPp", "22 de noviembre de 2026 a las 15:04"),
      (.es, "PPPPpppp", "domingo, 22 de noviembre de 2026 a las 15:04:05 GMT-03:00"),
      (.es, "pP", "15:0422/11/2026"),
      (.es, "PpP", "22/11/2026, 15:0422/11/2026"),
      (.es, "Py", "22/11/26"),
      (.es, "PPPo", "22 de noviembre de 2026º"),
      (.es, "dP", "022/11/2026"),
      (.es, "Pd", "22/11/202622"),
      (.pt, "P", "22/11/2026"),
      (.pt, "PP", "22 de nov de 2026"),
      (.pt, "PPP", "22 de novembro de 2026"),
      (.pt, "PPPP", "domingo, 22 de novembro de 2026"),
      (.pt, "p", "15:04"),
      (.pt, "pp", "15:04:05"),
      (.pt, "ppp", "15:04:05 GMT-3"),
      (.pt, "pppp", "15:04:05 GMT-03:00"),
      (.pt, "Pp", "22/11/2026, 15:04"),
      (.pt, "PPppp", "22 de nov de 2026, 15:04:05 GMT-3"),
      (.pt, "PPPp", "22 de novembro de 2026 às 15:04"),
      (.pt, "PPPPpppp", "domingo, 22 de novembro de 2026 às 15:04:05 GMT-03:00"),
      (.pt, "pP", "15:0422/11/2026"),
      (.pt, "PpP", "22/11/2026, 15:0422/11/2026"),
      (.pt, "Py", "22/11/26"),
      (.pt, "PPPo", "22 de novembro de 2026º"),
      (.pt, "dP", "022/11/2026"),
      (.pt, "Pd", "22/11/202622"),
      (.ptBR, "P", "22/11/2026"),
      (.ptBR, "PP", "22 nov 2026"),
      (.ptBR, "PPP", "22 de novembro de 2026"),
      (.ptBR, "PPPP", "domingo, 22 de novembro de 2026"),
      (.ptBR, "p", "15:04"),
      (.ptBR, "pp", "15:04:05"),
      (.ptBR, "ppp", "15:04:05 GMT-3"),
      (.ptBR, "pppp", "15:04:05 GMT-03:00"),
      (.ptBR, "Pp", "22/11/2026, 15:04"),
      (.ptBR, "PPppp", "22 nov 2026, 15:04:05 GMT-3"),
      (.ptBR, "PPPp", "22 de novembro de 2026 às 15:04"),
      (.ptBR, "PPPPpppp", "domingo, 22 de novembro de 2026 às 15:04:05 GMT-03:00"),
      (.ptBR, "pP", "15:0422/11/2026"),
      (.ptBR, "PpP", "22/11/2026, 15:0422/11/2026"),
      (.ptBR, "Py", "22/11/02026"),
      (.ptBR, "PPPo", "22 de novembro de 2026º"),
      (.ptBR, "dP", "022/11/2026"),
      (.ptBR, "Pd", "22/11/202622"),
    ] as [(DateFnsLocale, String, String)])
  func longFormats(locale: DateFnsLocale, pattern: String, expected: String) {
    #expect(Self.format(pattern, locale) == expected)
  }

  @Test(
    "Quotes, other scripts, line breaks and words that are read as tokens",
    arguments: [
      ("d 'de' MMMM", "22 de noviembre"),
      ("''", "'"),
      ("''''", "''"),
      ("'''d'''", "'d'"),
      ("'d", "d"),
      ("d 'de", "22 de"),
      ("d'", "22"),
      ("'a''", "a'"),
      ("d''d", "22'22"),
      ("'o''clock'", "o'clock"),
      ("[d] d", "[22] 22"),
      ("1234_", "1234_"),
      ("d\nd", "22"),
      ("'a\nb'", "a\nb"),
      ("d\u{2028}M", "2211"),
      ("é d ñ", "é 22 ñ"),
      ("d́", "22́"),
      ("😀d", "😀22"),
      ("ｄ", "ｄ"),
      ("дд", "дд"),
      ("{{date}}", "{{22PM17953706457}}"),
      ("$&", "$&"),
      ("\\d", "\\22"),
      ("d 'P' p", "22 P 15:04"),
      ("yyyy-MM-ddTHH:mm", "2026-11-22179537064567815:04"),
      ("HHh", "153"),
      ("d de MMMM de yyyy", "22 227 noviembre 227 2026"),
      ("às HH:mm", "à5 15:04"),
      ("dodo", "22º22º"),
      ("doo", "✗ RangeError: Format string contains an unescaped latin alphabet character `o`"),
      ("ddo", "✗ RangeError: Format string contains an unescaped latin alphabet character `o`"),
      ("Eo", "✗ RangeError: Format string contains an unescaped latin alphabet character `o`"),
      ("dd/MM/aaaa", "22/11/p.m."),
      ("HH:MM", "15:11"),
      ("n", "✗ RangeError: Format string contains an unescaped latin alphabet character `n`"),
      (" ", " "),
    ])
  func text(pattern: String, expected: String) {
    #expect(Self.format(pattern, .es) == expected)
  }
}

import Testing

@testable import DateFns

@Suite("Locales")
struct LocaleTests {
  @Test(
    "Weeks begin where the library's locale has them begin",
    arguments: [(.enUS, 0, 1), (.es, 1, 1), (.pt, 1, 4), (.ptBR, 0, 1)]
      as [(DateFnsLocale, Int, Int)])
  func weeks(locale: DateFnsLocale, weekStartsOn: Int, firstWeekContainsDate: Int) {
    #expect(locale.weekStartsOn == weekStartsOn)
    #expect(locale.firstWeekContainsDate == firstWeekContainsDate)
  }

  @Test(
    "Every table has a name for every number, short enough for its cell",
    arguments: DateFnsLocale.allCases)
  func sizes(locale: DateFnsLocale) {
    let sizes: [NameKind: Int] = [.month: 12, .weekday: 7, .quarter: 4, .era: 2, .dayPeriod: 8]
    for release in DateFnsRelease.known where release >= DateFnsRelease(2, 0, 0) {
      for kind in NameKind.allCases {
        for width in NameWidth.allCases {
          let names = locale.names(kind, width, release: release)
          #expect(names.count == sizes[kind])
          #expect(names.allSatisfy { !$0.isEmpty && $0.utf8.count < NameTable.cellSize })
        }
      }
    }
  }

  /// The names as the builds before and after a change print them.
  @Test(
    "Names change with the release that changed them",
    arguments: [
      (.es, .weekday, .abbreviated, "2.14.0", "dom lun mar mié jue vie sab"),
      (.es, .weekday, .abbreviated, "2.15.0", "dom lun mar mié jue vie sáb"),
      (.es, .weekday, .short, "2.27.0", "do lu ma mi ju vi sa"),
      (.es, .weekday, .short, "2.28.0", "do lu ma mi ju vi sá"),
      (.ptBR, .weekday, .narrow, "2.16.1", "do 2ª 3ª 4ª 5ª 6ª sá"),
      (.ptBR, .weekday, .narrow, "2.17.0", "D S T Q Q S S"),
      (.ptBR, .weekday, .short, "2.16.1", "do 2ª 3ª 4ª 5ª 6ª sá"),
      (.ptBR, .weekday, .short, "2.17.0", "dom seg ter qua qui sex sab"),
      (.ptBR, .weekday, .abbreviated, "2.16.1", "dom seg ter qua qui sex sáb"),
      (.ptBR, .weekday, .abbreviated, "2.17.0", "domingo segunda terça quarta quinta sexta sábado"),
      (.ptBR, .weekday, .wide, "2.16.1", "domingo segunda terça quarta quinta sexta sábado"),
      (
        .ptBR, .weekday, .wide, "2.17.0",
        "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado"
      ),
      (.pt, .weekday, .short, "4.1.0", "dom seg ter qua qui sex sáb"),
      (
        .enUS, .month, .short, "4.1.0",
        "January February March April May June July August September October November December"
      ),
    ] as [(DateFnsLocale, NameKind, NameWidth, String, String)])
  func history(
    locale: DateFnsLocale, kind: NameKind, width: NameWidth, release: String, expected: String
  ) throws {
    let release = try #require(DateFnsRelease(release))
    let names = locale.names(kind, width, release: release)
    #expect(names.joined(separator: " ") == expected)
  }

  @Test("A value is that of the last change before the release")
  func histories() {
    let history = History("a", (since: (2, 5), "b"), (since: (3, 0), "c"))
    #expect(history.value(in: DateFnsRelease(1, 30, 0)) == "a")
    #expect(history.value(in: DateFnsRelease(2, 4, 1)) == "a")
    #expect(history.value(in: DateFnsRelease(2, 5, 0)) == "b")
    #expect(history.value(in: DateFnsRelease(2, 30, 0)) == "b")
    #expect(history.value(in: DateFnsRelease(3, 0, 0)) == "c")
    #expect(history.value(in: .latest) == "c")
  }

  @Test("A table is read from one line and laid out in cells")
  func tables() {
    let table: NameTable = "de la mañana · x · sá"
    #expect(table.names == ["de la mañana", "x", "sá"])
    #expect(table.cells.count == 3 * NameTable.cellSize)
    #expect(table.cells[0] == 13)
    #expect(table.cells[NameTable.cellSize] == 1)
    #expect(table.cells[NameTable.cellSize + 1] == UInt8(ascii: "x"))
  }
}

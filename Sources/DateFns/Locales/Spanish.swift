extension LocaleData {
  /// Spanish, `es`.
  static let es = LocaleData(
    weekStartsOn: 1,
    firstWeekContainsDate: 1,
    months: Names(
      narrow: "e · f · m · a · m · j · j · a · s · o · n · d",
      abbreviated: "ene · feb · mar · abr · may · jun · jul · ago · sep · oct · nov · dic",
      wide: """
        enero · febrero · marzo · abril · mayo · junio · julio · agosto · septiembre · \
        octubre · noviembre · diciembre
        """),
    weekdays: Names(
      narrow: "d · l · m · m · j · v · s",
      abbreviated: History(
        "dom · lun · mar · mié · jue · vie · sab",
        (since: (2, 15), "dom · lun · mar · mié · jue · vie · sáb")),
      wide: "domingo · lunes · martes · miércoles · jueves · viernes · sábado",
      short: History(
        "do · lu · ma · mi · ju · vi · sa",
        (since: (2, 28), "do · lu · ma · mi · ju · vi · sá"))),
    quarters: Names(
      narrow: "1 · 2 · 3 · 4",
      abbreviated: "T1 · T2 · T3 · T4",
      wide: "1º trimestre · 2º trimestre · 3º trimestre · 4º trimestre"),
    eras: Names(
      narrow: "AC · DC",
      abbreviated: "AC · DC",
      wide: "antes de cristo · después de cristo"),
    dayPeriods: Names(
      narrow: "a · p · mn · md · de la mañana · de la tarde · de la tarde · de la noche",
      abbreviated: """
        AM · PM · medianoche · mediodia · de la mañana · de la tarde · de la tarde · \
        de la noche
        """,
      wide: """
        a.m. · p.m. · medianoche · mediodia · de la mañana · de la tarde · de la tarde · \
        de la noche
        """),
    ordinals: .masculine,
    date: LongFormats(
      short: "dd/MM/y",
      medium: "d MMM y",
      long: History("d 'de' MMMM y", (since: (2, 14), "d 'de' MMMM 'de' y")),
      full: History("EEEE, d 'de' MMMM y", (since: (2, 14), "EEEE, d 'de' MMMM 'de' y"))),
    time: LongFormats(
      short: "HH:mm",
      medium: "HH:mm:ss",
      long: "HH:mm:ss z",
      full: "HH:mm:ss zzzz"),
    dateTimeSeparator: LongFormats(
      short: ", ",
      medium: ", ",
      long: " 'a las' ",
      full: " 'a las' ")
  )
}

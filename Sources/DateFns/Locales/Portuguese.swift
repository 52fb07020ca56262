extension LocaleData {
  /// European Portuguese, `pt`.
  static let pt = LocaleData(
    weekStartsOn: 1,
    firstWeekContainsDate: 4,
    months: Names(
      narrow: "j · f · m · a · m · j · j · a · s · o · n · d",
      abbreviated: "jan · fev · mar · abr · mai · jun · jul · ago · set · out · nov · dez",
      wide: """
        janeiro · fevereiro · março · abril · maio · junho · julho · agosto · setembro · \
        outubro · novembro · dezembro
        """),
    weekdays: Names(
      narrow: "d · s · t · q · q · s · s",
      abbreviated: "dom · seg · ter · qua · qui · sex · sáb",
      wide: """
        domingo · segunda-feira · terça-feira · quarta-feira · quinta-feira · \
        sexta-feira · sábado
        """,
      short: "dom · seg · ter · qua · qui · sex · sáb"),
    quarters: Names(
      narrow: "1 · 2 · 3 · 4",
      abbreviated: "T1 · T2 · T3 · T4",
      wide: "1º trimestre · 2º trimestre · 3º trimestre · 4º trimestre"),
    eras: Names(
      narrow: "aC · dC",
      abbreviated: "a.C. · d.C.",
      wide: "antes de Cristo · depois de Cristo"),
    dayPeriods: Names(
      narrow: "AM · PM · meia-noite · meio-dia · da manhã · da tarde · da noite · da madrugada",
      abbreviated: """
        AM · PM · meia-noite · meio-dia · da manhã · da tarde · da noite · da madrugada
        """,
      wide: "AM · PM · meia-noite · meio-dia · da manhã · da tarde · da noite · da madrugada"),
    ordinals: .masculine,
    date: LongFormats(
      short: "dd/MM/y",
      medium: "d 'de' MMM 'de' y",
      long: "d 'de' MMMM 'de' y",
      full: "EEEE, d 'de' MMMM 'de' y"),
    time: LongFormats(
      short: "HH:mm",
      medium: "HH:mm:ss",
      long: "HH:mm:ss z",
      full: "HH:mm:ss zzzz"),
    dateTimeSeparator: LongFormats(
      short: ", ",
      medium: ", ",
      long: " 'às' ",
      full: " 'às' ")
  )
}

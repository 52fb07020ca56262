extension LocaleData {
  /// Brazilian Portuguese, `pt-BR`.
  static let ptBR = LocaleData(
    weekStartsOn: 0,
    firstWeekContainsDate: 1,
    months: Names(
      narrow: "j · f · m · a · m · j · j · a · s · o · n · d",
      abbreviated: "jan · fev · mar · abr · mai · jun · jul · ago · set · out · nov · dez",
      wide: """
        janeiro · fevereiro · março · abril · maio · junho · julho · agosto · setembro · \
        outubro · novembro · dezembro
        """),
    weekdays: Names(
      narrow: History(
        "do · 2ª · 3ª · 4ª · 5ª · 6ª · sá",
        (since: (2, 17), "D · S · T · Q · Q · S · S")),
      abbreviated: History(
        "dom · seg · ter · qua · qui · sex · sáb",
        (since: (2, 17), "domingo · segunda · terça · quarta · quinta · sexta · sábado")),
      wide: History(
        "domingo · segunda · terça · quarta · quinta · sexta · sábado",
        (
          since: (2, 17),
          """
          domingo · segunda-feira · terça-feira · quarta-feira · quinta-feira · \
          sexta-feira · sábado
          """
        )),
      short: History(
        "do · 2ª · 3ª · 4ª · 5ª · 6ª · sá",
        (since: (2, 17), "dom · seg · ter · qua · qui · sex · sab"))),
    quarters: Names(
      narrow: "1 · 2 · 3 · 4",
      abbreviated: "T1 · T2 · T3 · T4",
      wide: "1º trimestre · 2º trimestre · 3º trimestre · 4º trimestre"),
    eras: Names(
      narrow: "AC · DC",
      abbreviated: "AC · DC",
      wide: "antes de cristo · depois de cristo"),
    dayPeriods: Names(
      narrow: "a · p · mn · md · da manhã · da tarde · da tarde · da noite",
      abbreviated: "AM · PM · meia-noite · meio-dia · da manhã · da tarde · da tarde · da noite",
      wide: "a.m. · p.m. · meia-noite · meio-dia · da manhã · da tarde · da tarde · da noite"),
    ordinals: .feminineWeeks,
    date: LongFormats(
      short: "dd/MM/yyyy",
      medium: "d MMM y",
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

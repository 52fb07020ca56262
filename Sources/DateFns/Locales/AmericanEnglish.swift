extension LocaleData {
  /// American English, `en-US`.
  static let enUS = LocaleData(
    weekStartsOn: 0,
    firstWeekContainsDate: 1,
    months: Names(
      narrow: "J · F · M · A · M · J · J · A · S · O · N · D",
      abbreviated: "Jan · Feb · Mar · Apr · May · Jun · Jul · Aug · Sep · Oct · Nov · Dec",
      wide: """
        January · February · March · April · May · June · July · August · September · \
        October · November · December
        """),
    weekdays: Names(
      narrow: "S · M · T · W · T · F · S",
      abbreviated: "Sun · Mon · Tue · Wed · Thu · Fri · Sat",
      wide: "Sunday · Monday · Tuesday · Wednesday · Thursday · Friday · Saturday",
      short: "Su · Mo · Tu · We · Th · Fr · Sa"),
    quarters: Names(
      narrow: "1 · 2 · 3 · 4",
      abbreviated: "Q1 · Q2 · Q3 · Q4",
      wide: "1st quarter · 2nd quarter · 3rd quarter · 4th quarter"),
    eras: Names(
      narrow: "B · A",
      abbreviated: "BC · AD",
      wide: "Before Christ · Anno Domini"),
    dayPeriods: Names(
      narrow: "a · p · mi · n · in the morning · in the afternoon · in the evening · at night",
      abbreviated: """
        AM · PM · midnight · noon · in the morning · in the afternoon · in the evening · \
        at night
        """,
      wide: """
        a.m. · p.m. · midnight · noon · in the morning · in the afternoon · \
        in the evening · at night
        """),
    ordinals: .english,
    date: LongFormats(
      short: "MM/dd/yyyy",
      medium: "MMM d, y",
      long: "MMMM do, y",
      full: "EEEE, MMMM do, y"),
    time: LongFormats(
      short: "h:mm a",
      medium: "h:mm:ss a",
      long: "h:mm:ss a z",
      full: "h:mm:ss a zzzz"),
    dateTimeSeparator: LongFormats(
      short: ", ",
      medium: ", ",
      long: " 'at' ",
      full: " 'at' ")
  )
}

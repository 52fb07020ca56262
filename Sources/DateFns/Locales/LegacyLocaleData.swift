/// What a locale of date-fns 1.x says. There is no `pt-BR` among them.
///
/// AM and PM, am and pm, a.m. and p.m. are the same in all of them.
struct LegacyLocaleData: Sendable {
  /// `MMM`, January first.
  let abbreviatedMonths: NameTable

  /// `MMMM`, January first.
  let months: NameTable

  /// `dd`, Sunday first.
  let shortWeekdays: NameTable

  /// `ddd`, Sunday first.
  let abbreviatedWeekdays: NameTable

  /// `dddd`, Sunday first.
  let weekdays: NameTable

  let ordinals: OrdinalRule

  /// `A`.
  static let upperCaseHalves: NameTable = "AM · PM"

  /// `a`.
  static let lowerCaseHalves: NameTable = "am · pm"

  /// `aa`.
  static let dottedHalves: NameTable = "a.m. · p.m."
}

extension LegacyLocaleData {
  /// English, `en`.
  static let en = LegacyLocaleData(
    abbreviatedMonths: "Jan · Feb · Mar · Apr · May · Jun · Jul · Aug · Sep · Oct · Nov · Dec",
    months: """
      January · February · March · April · May · June · July · August · September · \
      October · November · December
      """,
    shortWeekdays: "Su · Mo · Tu · We · Th · Fr · Sa",
    abbreviatedWeekdays: "Sun · Mon · Tue · Wed · Thu · Fri · Sat",
    weekdays: "Sunday · Monday · Tuesday · Wednesday · Thursday · Friday · Saturday",
    ordinals: .english)

  /// Spanish, `es`.
  static let es = LegacyLocaleData(
    abbreviatedMonths: "ene · feb · mar · abr · may · jun · jul · ago · sep · oct · nov · dic",
    months: """
      enero · febrero · marzo · abril · mayo · junio · julio · agosto · septiembre · \
      octubre · noviembre · diciembre
      """,
    shortWeekdays: "do · lu · ma · mi · ju · vi · sa",
    abbreviatedWeekdays: "dom · lun · mar · mié · jue · vie · sáb",
    weekdays: "domingo · lunes · martes · miércoles · jueves · viernes · sábado",
    ordinals: .masculine)

  /// Portuguese, `pt`.
  static let pt = LegacyLocaleData(
    abbreviatedMonths: "jan · fev · mar · abr · mai · jun · jul · ago · set · out · nov · dez",
    months: """
      janeiro · fevereiro · março · abril · maio · junho · julho · agosto · setembro · \
      outubro · novembro · dezembro
      """,
    shortWeekdays: "do · se · te · qa · qi · se · sa",
    abbreviatedWeekdays: "dom · seg · ter · qua · qui · sex · sáb",
    weekdays: """
      domingo · segunda-feira · terça-feira · quarta-feira · quinta-feira · sexta-feira · \
      sábado
      """,
    ordinals: .masculine)
}

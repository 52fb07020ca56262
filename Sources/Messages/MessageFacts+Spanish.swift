internal import LocaleDiagnostics

extension MessageFacts {
  /// Days as in `domingo 27 de diciembre de 2026`, texts of the user's between « and ».
  static let spanish = MessageFacts(
    quotes: ("«", "»"),
    day: { day in
      guard months.indices.contains(day.month - 1) else { return "" }
      return "\(weekdays[day.weekday]) \(day.day) de \(months[day.month - 1]) de \(day.year)"
    },
    language: { name(of: $0, in: .spanish) })

  private static let weekdays = [
    "domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado",
  ]

  private static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
}

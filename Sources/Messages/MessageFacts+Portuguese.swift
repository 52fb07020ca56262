internal import LocaleDiagnostics

extension MessageFacts {
  /// Days as in `27 de dezembro de 2026, domingo`, since a weekday before the date would need the
  /// article of its own gender, and the first of a month as `1º`; texts of the user's between “ and ”.
  static let portuguese = MessageFacts(
    quotes: ("“", "”"),
    day: { day in
      guard months.indices.contains(day.month - 1) else { return "" }
      let number = day.day == 1 ? "1º" : "\(day.day)"
      return "\(number) de \(months[day.month - 1]) de \(day.year), \(weekdays[day.weekday])"
    },
    language: { name(of: $0, in: .portuguese) })

  private static let weekdays = [
    "domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
    "sábado",
  ]

  private static let months = [
    "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
    "outubro", "novembro", "dezembro",
  ]
}

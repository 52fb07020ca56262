/// How a language writes 1st, 2nd, 3rd.
enum OrdinalRule: Sendable {
  /// 1st, 2nd, 3rd, 4th, 11th, 21st.
  case english

  /// 1º, whatever is counted.
  case masculine

  /// 1ª semana, but 1º of everything else.
  case feminineWeeks
}

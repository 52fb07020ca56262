import DateFns

/// Where ICU 72.1 prints other words than date-fns 4.1, as measured over 1,096 dates by a program
/// that shares no code with this package. Each pair is what date-fns prints and what ICU prints.
///
/// `\u{A0}` is a no-break space and `\u{202F}` a narrow one.
struct MeasuredDifferences: Sendable {
  let locale: DateFnsLocale
  let tokens: String
  let pairs: [String]

  init(_ locale: DateFnsLocale, _ tokens: String, _ pairs: [String]) {
    (self.locale, self.tokens, self.pairs) = (locale, tokens, pairs)
  }

  static let all = americanEnglish + spanish + brazilianPortuguese + portuguese

  static let americanEnglish = [
    Self(.enUS, "aaa", ["am→AM", "pm→PM"]),
    Self(.enUS, "aaaa aaaaaa aaaaaaa", ["a.m.→AM", "p.m.→PM"]),
    Self(.enUS, "b bb", ["midnight→AM"]),
    Self(.enUS, "bbb", ["am→AM", "pm→PM", "midnight→AM"]),
    Self(.enUS, "bbbb bbbbbb bbbbbbb", ["a.m.→AM", "p.m.→PM", "midnight→AM"]),
    Self(.enUS, "bbbbb", ["mi→a"]),
    Self(
      .enUS, "B BB BBB BBBB BBBBBB BBBBBBB",
      [
        "in the morning→at night", "in the afternoon→noon", "in the evening→in the afternoon",
        "in the evening→at night",
      ]),
    Self(
      .enUS, "BBBBB",
      [
        "in the morning→at night", "in the afternoon→n", "in the evening→in the afternoon",
        "in the evening→at night",
      ]),
  ]

  static let spanish = [
    Self(.es, "G GG GGG GGGGG", ["DC→d. C.", "AC→a. C."]),
    Self(
      .es, "GGGG GGGGGG GGGGGGG",
      ["después de cristo→después de Cristo", "antes de cristo→antes de Cristo"]),
    Self(
      .es, "QQQQ QQQQQQ QQQQQQQ qqqq qqqqqq qqqqqqq",
      [
        "1º trimestre→1.er trimestre", "2º trimestre→2.º trimestre", "3º trimestre→3.er trimestre",
        "4º trimestre→4.º trimestre",
      ]),
    Self(.es, "MMM LLL", ["sep→sept"]),
    Self(
      .es, "MMMMM LLLLL", ["e→E", "f→F", "m→M", "a→A", "j→J", "s→S", "o→O", "n→N", "d→D"]),
    Self(
      .es, "EEEEE iiiii eeeee ccccc", ["d→D", "l→L", "m→M", "m→X", "j→J", "v→V", "s→S"]),
    Self(
      .es, "EEEEEE iiiiii eeeeee cccccc",
      ["do→DO", "lu→LU", "ma→MA", "mi→MI", "ju→JU", "vi→VI", "sá→SA"]),
    Self(.es, "a aa", ["AM→a.\u{A0}m.", "PM→p.\u{A0}m."]),
    Self(.es, "aaa", ["am→a.\u{A0}m.", "pm→p.\u{A0}m."]),
    Self(.es, "aaaa aaaaaa aaaaaaa", ["a.m.→a.\u{A0}m.", "p.m.→p.\u{A0}m."]),
    Self(.es, "aaaaa", ["a→a.\u{202F}m.", "p→p.\u{202F}m."]),
    Self(
      .es, "b bb",
      ["AM→a.\u{A0}m.", "PM→p.\u{A0}m.", "medianoche→a.\u{A0}m.", "mediodia→del mediodía"]),
    Self(
      .es, "bbb",
      ["am→a.\u{A0}m.", "pm→p.\u{A0}m.", "medianoche→a.\u{A0}m.", "mediodia→del mediodía"]),
    Self(
      .es, "bbbb bbbbbb bbbbbbb",
      ["a.m.→a.\u{A0}m.", "p.m.→p.\u{A0}m.", "medianoche→a.\u{A0}m.", "mediodia→del mediodía"]),
    Self(
      .es, "bbbbb",
      ["a→a.\u{202F}m.", "p→p.\u{202F}m.", "mn→a.\u{202F}m.", "md→del mediodía"]),
    Self(
      .es, "B BB BBB BBBB BBBBB BBBBBB BBBBBBB",
      [
        "de la noche→de la madrugada", "de la mañana→de la madrugada", "de la tarde→del mediodía",
        "de la tarde→de la noche",
      ]),
  ]

  private static let dottedMonths = [
    "jan→jan.", "fev→fev.", "mar→mar.", "abr→abr.", "mai→mai.", "jun→jun.", "jul→jul.", "ago→ago.",
    "set→set.", "out→out.", "nov→nov.", "dez→dez.",
  ]

  private static let capitalMonths = ["j→J", "f→F", "m→M", "a→A", "s→S", "o→O", "n→N", "d→D"]

  static let brazilianPortuguese = [
    Self(.ptBR, "G GG GGG GGGGG", ["DC→d.C.", "AC→a.C."]),
    Self(
      .ptBR, "GGGG GGGGGG GGGGGGG",
      ["depois de cristo→depois de Cristo", "antes de cristo→antes de Cristo"]),
    Self(.ptBR, "MMM LLL", dottedMonths),
    Self(.ptBR, "MMMMM LLLLL", capitalMonths),
    Self(
      .ptBR, "E EE EEE iii eee ccc",
      [
        "domingo→dom.", "segunda→seg.", "terça→ter.", "quarta→qua.", "quinta→qui.", "sexta→sex.",
        "sábado→sáb.",
      ]),
    Self(
      .ptBR, "EEEEEE iiiiii eeeeee cccccc",
      ["dom→dom.", "seg→seg.", "ter→ter.", "qua→qua.", "qui→qui.", "sex→sex.", "sab→sáb."]),
    Self(.ptBR, "aaa", ["am→AM", "pm→PM"]),
    Self(.ptBR, "aaaa aaaaaa aaaaaaa", ["a.m.→AM", "p.m.→PM"]),
    Self(.ptBR, "aaaaa", ["a→AM", "p→PM"]),
    Self(.ptBR, "b bb", ["meia-noite→AM"]),
    Self(.ptBR, "bbb", ["am→AM", "pm→PM", "meia-noite→AM"]),
    Self(.ptBR, "bbbb bbbbbb bbbbbbb", ["a.m.→AM", "p.m.→PM", "meia-noite→AM"]),
    Self(.ptBR, "bbbbb", ["a→AM", "p→PM", "mn→AM", "md→meio-dia"]),
    Self(
      .ptBR, "B BB BBB BBBB BBBBB BBBBBB BBBBBBB",
      [
        "da noite→da madrugada", "da manhã→da madrugada", "da tarde→meio-dia", "da tarde→da noite",
      ]),
  ]

  static let portuguese = [
    Self(.pt, "GGGGG", ["dC→d.C.", "aC→a.C."]),
    Self(
      .pt, "QQQQ QQQQQQ QQQQQQQ qqqq qqqqqq qqqqqqq",
      [
        "1º trimestre→1.º trimestre", "2º trimestre→2.º trimestre", "3º trimestre→3.º trimestre",
        "4º trimestre→4.º trimestre",
      ]),
    Self(.pt, "MMM LLL", dottedMonths),
    Self(.pt, "MMMMM LLLLL", capitalMonths),
    Self(
      .pt, "E EE EEE iii eee ccc",
      [
        "dom→domingo", "seg→segunda", "ter→terça", "qua→quarta", "qui→quinta", "sex→sexta",
        "sáb→sábado",
      ]),
    Self(.pt, "EEEEE iiiii eeeee ccccc", ["d→D", "s→S", "t→T", "q→Q"]),
    Self(
      .pt, "EEEEEE iiiiii eeeeee cccccc",
      ["dom→dom.", "seg→seg.", "ter→ter.", "qua→qua.", "qui→qui.", "sex→sex.", "sáb→sáb."]),
    Self(.pt, "a aa aaaa aaaaaa aaaaaaa", ["AM→da manhã", "PM→da tarde"]),
    Self(.pt, "aaa", ["am→da manhã", "pm→da tarde"]),
    Self(.pt, "aaaaa", ["AM→a.m.", "PM→p.m."]),
    Self(
      .pt, "b bb bbbb bbbbbb bbbbbbb",
      ["AM→da manhã", "PM→da tarde", "meia-noite→da manhã"]),
    Self(.pt, "bbb", ["am→da manhã", "pm→da tarde", "meia-noite→da manhã"]),
    Self(.pt, "bbbbb", ["AM→a.m.", "PM→p.m.", "meia-noite→a.m."]),
    Self(
      .pt, "B BB BBB BBBB BBBBBB BBBBBBB",
      ["da manhã→da madrugada", "da tarde→meio-dia", "da noite→da tarde"]),
    Self(
      .pt, "BBBBB",
      [
        "da madrugada→madrugada", "da manhã→madrugada", "da manhã→manhã", "da tarde→meio-dia",
        "da tarde→tarde", "da noite→tarde", "da noite→noite",
      ]),
  ]
}

/// The letters of a system, as a table, and how text is told from them.
struct SystemGrammar: Sendable {
  /// How text is set apart from letters.
  enum Escape: Sendable {
    /// `[text]`.
    case brackets
    /// A backslash before one character.
    case backslash
    /// `'text'`, with `''` for a quote.
    case singleQuotes
    /// `"text"`.
    case doubleQuotes
    /// `[$-409]`, `[Red]` and `;@`, which print nothing.
    case sections
    /// `%%`.
    case percent

    /// Whether text set apart so shows that the system is meant: date-fns has quotes itself.
    var isTelling: Bool { self != .singleQuotes }
  }

  /// The system.
  let system: PatternSystem

  /// What stands for a field, and how date-fns writes that field.
  let tokens: [String: String]

  /// The tokens that show by themselves that the system is meant: date-fns reads them otherwise, and no
  /// slip of the keyboard explains them.
  let signs: Set<String>

  /// How text is set apart.
  var escapes: [Escape] = []

  /// Whether case makes no difference; the table is in capitals.
  var ignoresCase = false

  /// Whether only what is in the table is a field, and every other letter text.
  var hasPlainLetters = false

  /// Whether a digit that is not in the table means nothing.
  var readsDigits = false

  /// Sets of tokens that show together what none shows alone.
  var telling: [Set<String>] = []

  /// The length in bytes that no token exceeds.
  static let longest = 16
}

/// The letters of a system, as a table, and how text is told from them.
struct SystemGrammar: Sendable {
  /// How text is set apart from letters.
  enum Escape: Sendable {
    /// `[text]`.
    case brackets
    /// A backslash before one character.
    case backslash
    /// `'text'`, with `''` for a quote, in the text and outside of it. .NET has none for it, but date-fns
    /// prints one there, and so it is meant.
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

  /// The tokens for which date-fns has something near, but nothing that prints the same.
  let near: Set<String>

  /// How text is set apart.
  let escapes: [Escape]

  /// Whether case makes no difference; the table is in capitals, but for tokens that print otherwise in
  /// small letters.
  let ignoresCase: Bool

  /// Whether only what is in the table is a field, and every other letter text.
  let hasPlainLetters: Bool

  /// Whether a digit that is not in the table means nothing.
  let readsDigits: Bool

  /// Sets of tokens that show together what none shows alone.
  let telling: [Set<String>]

  /// The length in bytes of the longest token.
  let longest: Int

  /// A system by its tables.
  init(
    system: PatternSystem, tokens: [String: String], signs: Set<String>, near: Set<String> = [],
    escapes: [Escape] = [], ignoresCase: Bool = false, hasPlainLetters: Bool = false,
    readsDigits: Bool = false, telling: [Set<String>] = []
  ) {
    self.system = system
    self.tokens = tokens
    self.signs = signs
    self.near = near
    self.escapes = escapes
    self.ignoresCase = ignoresCase
    self.hasPlainLetters = hasPlainLetters
    self.readsDigits = readsDigits
    self.telling = telling
    longest = tokens.keys.map { $0.utf8.count }.max() ?? 0
  }
}

/// What a text may hold beside its own language.
struct LexerOptions: Sendable {
  /// The language.
  var dialect: Dialect
  /// Whether `<` before an operand opens an element rather than a type.
  var allowsJSX = false
  /// Whether a server may write parts of string literals too: the text stands in a page.
  var hasHolesInStrings = false
  /// Whether the text is one expression, so that a brace at its start opens an object.
  var isExpression = true
}

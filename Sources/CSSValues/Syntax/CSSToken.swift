/// One token of a CSS value or selector, as CSS Syntax Level 3 (section 4) cuts it.
///
/// Comments are gone: they separate tokens and mean nothing else.
struct CSSToken {
  var kind: Kind

  /// For a token that opens a block or a function: where in the token list its closer stands, or
  /// the end of the list where the text ends first (CSS closes what is left open). Zero for others.
  var closer = 0

  enum Kind: Hashable {
    case identifier(String)
    /// A name and the parenthesis that follows it, without the parenthesis.
    case function(String)
    case atKeyword(String)
    /// `#` and a name; `isIdentifier` says whether the name could stand as an identifier, which
    /// selectors ask for and colours do not.
    case hash(String, isIdentifier: Bool)
    case string(String)
    case badString
    case url
    case badURL
    case delimiter(Unicode.Scalar)
    /// `~=`, `|=`, `^=`, `$=` or `*=`.
    case attributeMatch
    case number(CSSNumber)
    case percentage(CSSNumber)
    case dimension(CSSNumber, unit: String)
    case whitespace
    /// `<!--` or `-->`.
    case htmlComment
    case colon, semicolon, comma
    case openBracket, closeBracket
    case openParenthesis, closeParenthesis
    case openBrace, closeBrace

    /// The token that closes the block which this one opens; `nil` for a token that opens none.
    var closingKind: Kind? {
      switch self {
      case .function, .openParenthesis: .closeParenthesis
      case .openBracket: .closeBracket
      case .openBrace: .closeBrace
      default: nil
      }
    }

    /// Whether it closes a block. One that closes nothing makes any value invalid.
    var isCloser: Bool {
      switch self {
      case .closeBracket, .closeParenthesis, .closeBrace: true
      default: false
      }
    }
  }
}

/// The number in a token, with what its spelling tells beside its value.
struct CSSNumber: Hashable {
  var value: Double

  /// Whether it was written without a point and an exponent.
  var isInteger: Bool

  /// Whether it was written with a sign, which `An+B` asks for.
  var hasSign: Bool
}

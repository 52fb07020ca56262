/// An operator that waits for its right operand.
enum Operator {
  case comma
  /// Nothing, between what a template engine chooses from: `{% if a %}'b'{% else %}'c'{% endif %}`.
  case beside
  /// `=`, whose value is its right side.
  case assign
  /// `=>`, `+=` and their like.
  case opaqueAssign
  /// `?` before its colon.
  case question
  /// `?` and its colon.
  case conditional
  case or, nullish, and
  /// Comparisons, bits and shifts: nobody here asks for their value.
  case binary
  case plus
  case multiplicative
  case positive, negative, not, void
  /// `++` and `--`.
  case increment
  /// `typeof`, `new`, `await` and their like.
  case opaquePrefix
  /// `<T>` before an operand: the value stays what it is.
  case cast

  /// How tightly it binds.
  var precedence: Int {
    switch self {
    case .comma: 0
    case .assign, .opaqueAssign: 1
    case .question, .conditional: 2
    case .or, .nullish: 3
    case .and: 4
    case .binary: 5
    case .plus: 6
    case .multiplicative: 7
    case .positive, .negative, .not, .void, .increment, .opaquePrefix, .cast: 8
    case .beside: 9
    }
  }

  var isPrefix: Bool { precedence == 8 }
}

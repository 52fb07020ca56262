/// Reads numbers, percentages, dimensions and the math functions of CSS Values Level 4 and 5.
struct CSSMathParser {
  /// The names that stand for numbers where the value is read, such as the channels `r`, `g` and
  /// `b` in `rgb(from red r g b)`.
  var variables: [String: CSSNumericValue] = [:]

  /// How deep functions and parentheses may nest. The same as Chromium's bound.
  private static let maximumNesting = 100

  /// Reads one numeric value: a literal or a math function. Leaves the cursor where it was when
  /// there is none, and anywhere when there is a broken one.
  func value(_ cursor: inout CSSTokenCursor) -> CSSNumericValue? {
    if let literal = literal(cursor.peek) {
      cursor.skip()
      return literal
    }
    return function(&cursor, nesting: 1)
  }

  /// The value of a number token with its unit.
  private func literal(_ kind: CSSToken.Kind?) -> CSSNumericValue? {
    switch kind {
    case .number(let number):
      return CSSNumericValue(type: .number, value: number.value, isLiteral: true)
    case .percentage(let number):
      return CSSNumericValue(type: .of(.percent), value: number.value, isLiteral: true)
    case .dimension(let number, let name):
      guard let unit = CSSUnit.named(name) else { return nil }
      return CSSNumericValue(
        type: .of(unit.base), value: unit.scale.map { $0 * number.value }, isLiteral: true)
    default:
      return nil
    }
  }

  private func function(_ cursor: inout CSSTokenCursor, nesting: Int) -> CSSNumericValue? {
    guard nesting <= Self.maximumNesting, let name = cursor.peekFunction,
      let function = CSSMathFunction(named: name), var block = cursor.takeBlock()
    else { return nil }
    block.skipWhitespace()
    let prelude = function.takePrelude(&block, parser: self)
    guard let prelude, let arguments = arguments(&block, of: function, nesting: nesting) else {
      return nil
    }
    return function.result(of: arguments, prelude: prelude)
  }

  /// The comma-separated sums up to the end of a block; an argument `none` is `nil`.
  private func arguments(
    _ block: inout CSSTokenCursor, of function: CSSMathFunction, nesting: Int
  ) -> [CSSNumericValue?]? {
    var arguments: [CSSNumericValue?] = []
    if block.finish() { return arguments }
    repeat {
      if function.takesNone, block.takeKeyword("none") {
        arguments.append(nil)
      } else if let sum = sum(&block, nesting: nesting) {
        arguments.append(sum)
      } else {
        return nil
      }
    } while block.takeSpaced(.comma)
    return block.finish() ? arguments : nil
  }

  private func sum(_ cursor: inout CSSTokenCursor, nesting: Int) -> CSSNumericValue? {
    guard var result = product(&cursor, nesting: nesting) else { return nil }
    while true {
      // Plus and minus need white space on both sides; without it they are a sign.
      var ahead = cursor
      guard ahead.skipWhitespace() else { return result }
      let isMinus = ahead.peek == .delimiter("-")
      guard isMinus || ahead.peek == .delimiter("+") else { return result }
      ahead.skip()
      guard ahead.skipWhitespace(), let right = product(&ahead, nesting: nesting),
        let sum = result.adding(right, subtracting: isMinus)
      else { return nil }
      result = sum
      cursor = ahead
    }
  }

  private func product(_ cursor: inout CSSTokenCursor, nesting: Int) -> CSSNumericValue? {
    guard var result = operand(&cursor, nesting: nesting) else { return nil }
    while true {
      var ahead = cursor
      ahead.skipWhitespace()
      let isDivision = ahead.peek == .delimiter("/")
      guard isDivision || ahead.peek == .delimiter("*") else { return result }
      ahead.skip()
      ahead.skipWhitespace()
      guard let right = operand(&ahead, nesting: nesting),
        let product = result.multiplied(by: isDivision ? right.inverted : right)
      else { return nil }
      result = product
      cursor = ahead
    }
  }

  private func operand(_ cursor: inout CSSTokenCursor, nesting: Int) -> CSSNumericValue? {
    if var literal = literal(cursor.peek) {
      cursor.skip()
      literal.isLiteral = false
      return literal
    }
    if let keyword = cursor.peekKeyword {
      guard let value = number(named: keyword) else { return nil }
      cursor.skip()
      return value
    }
    if cursor.peek == .openParenthesis {
      guard nesting < Self.maximumNesting, var block = cursor.takeBlock() else { return nil }
      block.skipWhitespace()
      let sum = sum(&block, nesting: nesting + 1)
      return block.finish() ? sum : nil
    }
    return function(&cursor, nesting: nesting + 1)
  }

  /// What a name stands for: a variable of this place, or a constant.
  private func number(named name: String) -> CSSNumericValue? {
    variables[name] ?? Self.constants[name].map(CSSNumericValue.number)
  }

  private static let constants: [String: Double] = [
    "pi": .pi, "e": 2.718281828459045, "infinity": .infinity, "-infinity": -.infinity, "nan": .nan,
  ]
}

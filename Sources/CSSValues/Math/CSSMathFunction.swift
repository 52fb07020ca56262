/// A math function of CSS Values Level 4 (section 10) and 5 (section 8 and 9).
enum CSSMathFunction: String {
  case calc, min, max, clamp, round, mod, rem, sin, cos, tan, asin, acos, atan, atan2, pow, sqrt,
    hypot, log, exp, abs, sign, progress, random
  case siblingIndex = "sibling-index"
  case siblingCount = "sibling-count"

  init?(named name: String) {
    self.init(rawValue: name == "-webkit-calc" ? "calc" : name)
  }

  /// Whether an argument may be `none`.
  var takesNone: Bool { self == .clamp }

  /// What may stand before the first argument.
  enum Prelude { case none, rounding(RoundingStrategy), unpredictable }

  enum RoundingStrategy: String { case nearest, up, down, toZero = "to-zero" }

  /// Takes the rounding strategy of `round()` or the key of `random()` and the comma behind it;
  /// `nil` where that is broken.
  func takePrelude(_ block: inout CSSTokenCursor, parser: CSSMathParser) -> Prelude? {
    switch self {
    case .round:
      guard let keyword = block.peekKeyword, let strategy = RoundingStrategy(rawValue: keyword)
      else { return Prelude.none }
      block.skip()
      return block.takeSpaced(.comma) ? .rounding(strategy) : nil
    case .random:
      return takeRandomKey(&block, parser: parser) ? .unpredictable : nil
    default:
      return Prelude.none
    }
  }

  /// Takes `auto`, `fixed` with a number from 0 to 1, or a name and scopes in any order.
  private func takeRandomKey(_ block: inout CSSTokenCursor, parser: CSSMathParser) -> Bool {
    guard let first = block.peekKeyword, first != "fixed", first != "auto" else {
      if block.takeKeyword("auto") { return block.takeSpaced(.comma) }
      guard block.takeKeyword("fixed") else { return true }
      block.skipWhitespace()
      guard let base = parser.value(&block), base.type.isNumber else { return false }
      if base.isLiteral, let value = base.value, !(0...1).contains(value) { return false }
      return block.takeSpaced(.comma)
    }
    let scopes: Set = ["element-scoped", "property-scoped", "property-index-scoped"]
    guard first.hasPrefix("--") || scopes.contains(first) else { return true }
    var hasName = false
    var seen: Set<String> = []
    while let keyword = block.peekKeyword {
      if keyword.hasPrefix("--") {
        guard !hasName else { return false }
        hasName = true
      } else {
        guard scopes.contains(keyword), seen.insert(keyword).inserted else { return false }
      }
      block.skip()
      block.skipWhitespace()
    }
    return block.takeSpaced(.comma)
  }

  /// The type and, where it can be known, the value of the function; `nil` where the arguments are
  /// too few, too many or of the wrong types.
  func result(of arguments: [CSSNumericValue?], prelude: Prelude) -> CSSNumericValue? {
    guard argumentCount.contains(arguments.count) else { return nil }
    switch self {
    case .clamp where arguments[1] == nil: return nil
    case .siblingIndex, .siblingCount:
      var result = CSSNumericValue.number(nil)
      result.needsPage = true
      return result
    default: break
    }
    let given = arguments.compactMap { $0 }
    if self == .atan2 { return quotientAngle(of: given) }
    guard let common = commonType(of: given), accepts(given), takes(common, given) else {
      return nil
    }
    let values = given.compactMap { $0.value }
    let isKnown = values.count == given.count && given.allSatisfy { $0.type == given.first?.type }
    return CSSNumericValue(
      type: resultType(of: common),
      value: isKnown
        ? value(of: arguments.map { $0?.value }, areDegrees: common.isAngle, prelude: prelude)
        : nil,
      from: given)
  }

  /// The angle of `atan2()`, which takes any two values that are of one kind.
  private func quotientAngle(of given: [CSSNumericValue]) -> CSSNumericValue? {
    guard given.count == 2, given[0].type.isOfSameKind(as: given[1].type) else { return nil }
    let isKnown = given[0].type == given[1].type && given.allSatisfy { $0.value != nil }
    let values = given.map { $0.value }
    return CSSNumericValue(
      type: .of(.angle),
      value: isKnown ? value(of: values, areDegrees: false, prelude: .none) : nil, from: given)
  }

  private var argumentCount: ClosedRange<Int> {
    switch self {
    case .min, .max, .hypot: 1...Int.max - 1
    case .clamp, .progress: 3...3
    case .round, .log: 1...2
    case .mod, .rem, .atan2, .pow: 2...2
    case .random: 2...3
    case .siblingIndex, .siblingCount: 0...0
    default: 1...1
    }
  }

  private func commonType(of arguments: [CSSNumericValue]) -> CSSNumericType? {
    guard var type = arguments.first?.type else { return nil }
    for argument in arguments.dropFirst() {
      guard let sum = type.adding(argument.type) else { return nil }
      type = sum
    }
    return type
  }

  /// Whether each argument is of a kind that the function can work on, as browsers draw the line.
  private func accepts(_ arguments: [CSSNumericValue]) -> Bool {
    switch self {
    case .calc: true
    // One argument of them is passed on as it is.
    case .min where arguments.count == 1, .max where arguments.count == 1: true
    case .progress:
      arguments.allSatisfy { $0.type.isSimple && $0.type.isSame(as: arguments[0].type) }
    default: arguments.allSatisfy { $0.type.isSimple }
    }
  }

  /// Whether arguments of that type in common are what the function is about. What only the page can reckon
  /// Chromium lets pass where it asks for a number.
  private func takes(_ type: CSSNumericType, _ arguments: [CSSNumericValue]) -> Bool {
    switch self {
    case .sin, .cos, .tan: type.isNumber || type == .of(.angle)
    case .asin, .acos, .atan, .pow, .log: type.isNumber
    case .sqrt, .exp: type.isNumber || arguments.contains { $0.needsPage }
    case .round: arguments.count == 2 || type.isNumber
    default: true
    }
  }

  private func resultType(of common: CSSNumericType) -> CSSNumericType {
    switch self {
    case .asin, .acos, .atan: .of(.angle)
    case .sin, .cos, .tan, .sign, .progress, .exp: .number
    default: common
    }
  }
}

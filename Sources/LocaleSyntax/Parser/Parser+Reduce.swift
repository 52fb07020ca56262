import LocaleDiagnostics

/// Putting operators and operands together.
extension Parser {
  /// Applies the operators of the innermost frame that bind at least as tightly.
  mutating func reduce(downTo precedence: Int) {
    let base = frames.last?.operatorBase ?? 0
    while operators.count > base, let last = operators.last, last.precedence >= precedence {
      reduceOne()
    }
  }

  /// Applies the last operator.
  mutating func reduceOne() {
    guard let operation = operators.popLast(), let right = operands.popLast() else { return }
    if operation.isPrefix {
      operands.append(applyPrefix(operation, right))
      return
    }
    guard let left = operands.popLast() else { return operands.append(right) }
    switch operation {
    case .assign:
      operands.append(
        Operand(node: right.node, first: left.first, last: right.last, hasHole: right.hasHole))
    case .beside:
      var result = combine([left, right], from: left, to: right)
      result.openBranches = left.openBranches + right.openBranches
      operands.append(result)
    case .or, .nullish: operands.append(combine([left, right], from: left, to: right))
    case .and: operands.append(combine([right], from: left, to: right))
    case .conditional:
      let condition = operands.popLast() ?? left
      operands.append(combine([left, right], from: condition, to: right))
    case .plus: operands.append(join(left, right))
    default: operands.append(combine([], from: left, to: right))
    }
  }

  /// A value that only running could tell, and those that it may have.
  private mutating func combine(_ alternatives: [Operand], from left: Operand, to right: Operand)
    -> Operand
  {
    let node = makeNode(.dynamic, left.first, right.last)
    for alternative in alternatives {
      let kind = nodes[Int(alternative.node)].kind
      if kind == .dynamic, !keepsNames || nodes[Int(alternative.node)].firstChild != Node.none {
        link(nodes[Int(alternative.node)].firstChild, nodes[Int(alternative.node)].key, to: node)
      } else if kind != .missing {
        link(alternative.node, alternative.node, to: node)
      }
    }
    return Operand(
      node: node, first: left.first, last: right.last, hasHole: left.hasHole || right.hasHole)
  }

  /// Adds a chain of nodes to an expression's children; its key holds the last one.
  private mutating func link(_ first: UInt32, _ last: UInt32, to node: UInt32) {
    guard first != Node.none else { return }
    let end = nodes[Int(node)].key
    if end == Node.none {
      nodes[Int(node)].firstChild = first
    } else {
      nodes[Int(end)].nextSibling = first
    }
    nodes[Int(node)].key = last
  }

  /// `+`: string literals make one string.
  private mutating func join(_ left: Operand, _ right: Operand) -> Operand {
    func isText(_ operand: Operand) -> Bool {
      let kind = nodes[Int(operand.node)].kind
      return kind == .string || kind == .concatenation
    }
    guard isText(left), isText(right) else { return combine([], from: left, to: right) }
    let node = makeNode(.concatenation, left.first, right.last)
    for part in [left.node, right.node] {
      if nodes[Int(part)].kind == .concatenation {
        link(nodes[Int(part)].firstChild, nodes[Int(part)].key, to: node)
      } else {
        link(part, part, to: node)
      }
    }
    return Operand(node: node, first: left.first, last: right.last)
  }

  private mutating func applyPrefix(_ operation: Operator, _ operand: Operand) -> Operand {
    // The operator stands before the operand, maybe with trivia between.
    let first = UInt32(truncatingIfNeeded: max(0, tokens.significant(before: Int(operand.first))))
    var result = operand
    result.first = first
    let kind = nodes[Int(operand.node)].kind
    switch (operation, kind) {
    case (.cast, _): return result
    case (.positive, .number), (.negative, .number), (.negative, .bigInt):
      nodes[Int(operand.node)].firstToken = first
      return result
    case (.void, _): result.node = makeNode(.undefined, first, operand.last)
    case (.not, .number), (.not, .booleanTrue), (.not, .booleanFalse):
      let isTrue = kind == .booleanFalse || kind == .number && numberIsZero(operand.node)
      result.node = makeNode(isTrue ? .booleanTrue : .booleanFalse, first, operand.last)
    case (.increment, let kind) where kind != .dynamic:
      report(SyntaxPhrase.onlyVariablesCount(), tokens.range(Int(first)))
      result.node = makeNode(.dynamic, first, operand.last)
    default: result.node = makeNode(.dynamic, first, operand.last)
    }
    return result
  }

  private func numberIsZero(_ node: UInt32) -> Bool {
    let value = NumberLiteral(
      source.bytes[tokens.range(Int(nodes[Int(node)].lastToken))], dialect: dialect
    ).value
    return value == 0 || value?.isNaN == true
  }
}

internal import LocaleDiagnostics
internal import LocaleSyntax

/// Expressions.
extension Machine {
  mutating func value(of expression: Expression) throws(Stop) -> ScriptValue {
    try step()
    return try deeper { (machine) throws(Stop) in try machine.evaluate(expression) }
  }

  private mutating func evaluate(_ expression: Expression) throws(Stop) -> ScriptValue {
    switch expression.kind {
    case .number(let value): return .number(value)
    case .text(let value): return .text(value)
    case .bool(let value): return .bool(value)
    case .null: return .null
    case .name(let name):
      if name == "arguments" {
        // An object for certain, in which anything may stand, also nothing.
        solid.insert(range(expression.tokens))
        return unknown(at: range(expression.tokens))
      }
      return try value(ofName: name, at: range(expression.tokens))
    case .this: return frame.receiver
    case .template(let texts, let values): return try join(texts, values, expression)
    case .array(let elements):
      return makeArray(try items(of: elements))
    case .object(let members): return try object(members, expression)
    case .function(let function): return makeFunctionExpression(function)
    case .opaque:
      try doubtOpaque(expression.tokens)
      distrust(expression.tokens)
      forget(expression.tokens, at: range(expression.tokens))
      return unknown(at: range(expression.tokens))
    default: return try evaluateOperation(expression)
    }
  }

  private mutating func evaluateOperation(_ expression: Expression) throws(Stop) -> ScriptValue {
    let place = range(expression.tokens)
    switch expression.kind {
    case .unary(let operation, let operand): return try unary(operation, operand, at: place)
    case .update(let target, let change, let isPrefix):
      return try update(target, change, isPrefix, at: place)
    case .binary(let operation, let left, let right):
      let first = try value(of: left)
      return try binary(operation, first, try value(of: right), at: place)
    case .logical(let operation, let left, let right):
      let first = try value(of: left)
      return try logical(operation, first, at: place) { (machine) throws(Stop) in
        try machine.value(of: right)
      }
    case .conditional(let condition, let positive, let negative):
      if let truth = try value(of: condition).truth {
        return try value(of: truth ? positive : negative)
      }
      return try either(at: place) { (machine) throws(Stop) in
        try machine.value(of: positive)
      } _: { (machine) throws(Stop) in
        try machine.value(of: negative)
      }
    case .assign(let pattern, let value): return try assign(pattern, value)
    case .compound(let operation, let target, let value):
      return try compound(operation, target, value, at: place)
    case .sequence(let parts):
      var last = ScriptValue.undefined
      for part in parts { last = try value(of: part) }
      return last
    case .member, .call, .chain:
      return try chain(expression) ?? .undefined
    case .construct(let callee, let arguments): return try construct(callee, arguments, at: place)
    default: return .unknown(place)
    }
  }

  // MARK: - Assigning

  private mutating func assign(
    _ pattern: Pattern, _ expression: Expression
  ) throws(Stop) -> ScriptValue {
    guard case .place(let target) = pattern, let (object, key) = try resolve(target) else {
      let value = try value(of: expression)
      try bind(pattern, to: value, declares: false)
      return value
    }
    let value = try value(of: expression)
    try set(object, key, to: value, at: range(target.tokens))
    return value
  }

  /// The object and the key of a member; `nil` for anything else.
  private mutating func resolve(
    _ expression: Expression
  ) throws(Stop) -> (object: ScriptValue, key: ScriptValue)? {
    guard case .member(let object, let key, isOptional: false) = expression.kind else { return nil }
    let target = try value(of: object)
    switch key {
    case .text(let text): return (target, .text(text))
    case .computed(let inner): return (target, try value(of: inner))
    }
  }

  /// Sets a name or a member.
  mutating func set(_ target: Expression, to value: ScriptValue) throws(Stop) {
    if case .name(let name) = target.kind {
      return try set(name: name, to: value, at: range(target.tokens))
    }
    guard let (object, key) = try resolve(target) else { throw .uncertain }
    try set(object, key, to: value, at: range(target.tokens))
  }

  private mutating func set(
    _ object: ScriptValue, _ key: ScriptValue, to value: ScriptValue, at place: Range<Int>
  ) throws(Stop) {
    if let name = propertyKey(key) { return try set(name, of: object, to: value, at: place) }
    try convert(key, at: place)
    release(value, at: place)
    switch object {
    case .object: release(object, at: place)
    case .global:
      // It may be any of them.
      for name in configs {
        for value in forgetGlobal(name, at: place) { release(value, at: place) }
      }
    case .undefined, .null: throw .thrown
    default: break
    }
  }

  private mutating func update(
    _ target: Expression, _ change: Double, _ isPrefix: Bool, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    var old = ScriptValue.unknown(place)
    let member = try resolve(target)
    let key = member.flatMap { propertyKey($0.key) }
    if let member, let key { old = try get(key, of: member.object, at: place) }
    if member == nil { old = try value(of: target) }
    let before = number(of: old)
    if before == nil { try convert(old, at: place) }
    let after = before.map { ScriptValue.number($0 + change) } ?? .unknown(place)
    if let member {
      try set(member.object, member.key, to: after, at: place)
    } else {
      try set(target, to: after)
    }
    return isPrefix ? after : before.map { .number($0) } ?? .unknown(place)
  }

  private mutating func compound(
    _ operation: String, _ target: Expression, _ operand: Expression, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    if case .name = target.kind {
      let old = try value(of: target)
      return try compound(operation, old, operand, at: place) { (machine, value) throws(Stop) in
        try machine.set(target, to: value)
      }
    }
    guard let (object, key) = try resolve(target) else { throw .uncertain }
    guard let name = propertyKey(key) else {
      try convert(key, at: place)
      _ = try value(of: operand)
      try set(object, key, to: .unknown(place), at: place)
      return .unknown(place)
    }
    let old = try get(name, of: object, at: place)
    return try compound(operation, old, operand, at: place) { (machine, value) throws(Stop) in
      try machine.set(name, of: object, to: value, at: place)
    }
  }

  private mutating func compound(
    _ operation: String, _ old: ScriptValue, _ operand: Expression, at place: Range<Int>,
    _ set: (inout Machine, ScriptValue) throws(Stop) -> Void
  ) throws(Stop) -> ScriptValue {
    guard ["||", "&&", "??"].contains(operation) else {
      let result = try binary(operation, old, try value(of: operand), at: place)
      try set(&self, result)
      return result
    }
    return try logical(operation, old, at: place) { (machine) throws(Stop) in
      let value = try machine.value(of: operand)
      try set(&machine, value)
      return value
    }
  }

  private mutating func logical(
    _ operation: String, _ left: ScriptValue, at place: Range<Int>,
    _ right: (inout Machine) throws(Stop) -> ScriptValue
  ) throws(Stop) -> ScriptValue {
    let goesOn: Bool?
    switch operation {
    case "||": goesOn = left.truth.map { !$0 }
    case "&&": goesOn = left.truth
    default: goesOn = left.isUnknown ? nil : left.isNullish
    }
    if let goesOn { return goesOn ? try right(&self) : left }
    var fallback = ScriptValue.undefined
    let result = try either(at: place) { (_) throws(Stop) in
      left
    } _: { (machine) throws(Stop) in
      fallback = try right(&machine)
      return fallback
    }
    // Of `x || []` and `x ?? {}` none is `undefined`.
    if operation != "&&", isSolid(fallback) {
      untrusted.remove(place)
      solid.insert(place)
    }
    return result
  }

  // MARK: - Literals

  private mutating func join(
    _ texts: [CodeUnits], _ values: [Expression], _ expression: Expression
  ) throws(Stop) -> ScriptValue {
    var result = texts.first ?? []
    var isKnown = true
    for (value, text) in zip(values, texts.dropFirst()) {
      let part = try self.value(of: value)
      if let written = self.text(of: part) {
        result += written + text
      } else {
        try convert(part, at: range(value.tokens))
        isKnown = false
      }
      try step(result.count / 64)
    }
    return isKnown ? .text(result) : unknown(at: range(expression.tokens))
  }

  /// The values of elements or arguments.
  mutating func items(of elements: [Expression.Element]) throws(Stop) -> [ScriptValue] {
    var result: [ScriptValue] = []
    for element in elements {
      guard let expression = element.value else { throw .uncertain }
      let value = try value(of: expression)
      if element.isSpread { result += try self.elements(of: value) } else { result.append(value) }
      try step(result.count / 64)
    }
    return result
  }

  private mutating func object(
    _ members: [Expression.Member], _ expression: Expression
  ) throws(Stop) -> ScriptValue {
    let result = make(HeapObject(.plain))
    for member in members {
      let place = range(member.value.tokens)
      if member.kind == .spread {
        let source = try value(of: member.value)
        try copy(source, to: result, at: place, defining: true)
        continue
      }
      let key: ScriptValue
      switch member.key {
      case .text(let text): key = .text(text)
      case .computed(let inner): key = try value(of: inner)
      }
      // A shorthand reads what it names, and a method sees the object by `this`, which a call gives it.
      let value = try value(of: member.value)
      guard let name = propertyKey(key) else {
        try convert(key, at: place)
        release(value, at: place)
        release(result, at: place)
        continue
      }
      try add(member, name, value, to: result, at: place)
    }
    return result
  }

  private mutating func add(
    _ member: Expression.Member, _ name: CodeUnits, _ value: ScriptValue, to result: ScriptValue,
    at place: Range<Int>
  ) throws(Stop) {
    var isComputed = false
    if case .computed = member.key { isComputed = true }
    if member.kind == .value, !isComputed, name.elementsEqual("__proto__".utf16) {
      return release(result, at: place)
    }
    guard member.kind == .getter || member.kind == .setter else {
      return try define(name, of: result, as: value, at: place)
    }
    guard case .object(let id) = result, state.objects[id]?.unknown == nil else {
      return release(value, at: place)
    }
    let old = state.objects[id]?[name]
    var property = HeapObject.Property(value: .undefined)
    property.getter = member.kind == .getter ? value : old?.getter
    property.setter = member.kind == .setter ? value : old?.setter
    state.objects[id]?[name] = property
  }
}

internal import LocaleSyntax

/// The methods of arrays.
extension Machine {
  mutating func callArray(
    _ path: String, _ receiver: ScriptValue, _ arguments: [ScriptValue], at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    guard case .object(let id) = receiver, let object = state.objects[id], object.kind == .array,
      object.unknown == nil
    else {
      if receiver.isNullish { throw .thrown }
      // What only looks like a list may be frozen, and have a length that is none.
      try doubt()
      return try callEngine([receiver] + arguments, at: place)
    }
    let first = arguments.first ?? .undefined
    switch path {
    case "Array.prototype.push":
      if object.isFrozen || object.isSealed && !arguments.isEmpty { throw .thrown }
      state.objects[id]?.elements += arguments
      return .number(Double(object.elements.count + arguments.count))
    case "Array.prototype.forEach", "Array.prototype.map", "Array.prototype.filter":
      return try visit(path, receiver, object.elements, arguments, at: place)
    case "Array.prototype.reduce":
      return try reduce(receiver, object.elements, arguments, at: place)
    case "Array.prototype.join":
      guard let separator = first == .undefined ? [0x2C] : text(of: first) else { break }
      var texts: [CodeUnits] = []
      for element in object.elements {
        guard let text = element.isNullish ? [] : text(of: element) else {
          try doubt()
          return try callEngine([receiver], at: place)
        }
        texts.append(text)
      }
      return .text(Array(texts.joined(separator: separator)))
    case "Array.prototype.concat":
      var result = object.elements
      for argument in arguments {
        if argument.isUnknown { throw .uncertain }
        if case .object(let other) = argument, let list = state.objects[other], list.kind == .array
        {
          result += try elements(of: argument)
        } else {
          result.append(argument)
        }
      }
      return makeArray(result)
    case "Array.prototype.includes", "Array.prototype.indexOf":
      guard arguments.count == 1, !first.isUnknown,
        !object.elements.contains(where: { $0.isUnknown })
      else { break }
      if case .number(let number) = first, number.isNaN { break }
      let index = object.elements.firstIndex { $0 === first }
      if path == "Array.prototype.includes" { return .bool(index != nil) }
      return .number(Double(index ?? -1))
    case "Array.prototype.slice":
      guard let part = Self.part(object.elements.count, arguments) else { break }
      return makeArray(Array(object.elements[part]))
    default: break
    }
    return try callEngine([receiver] + arguments, at: place)
  }

  /// The methods that call a function, and those that change the list.
  private static let calling: Set<String> = [
    "every", "find", "findIndex", "findLast", "findLastIndex", "flatMap", "reduceRight", "some",
  ]
  private static let changing: Set<String> = [
    "copyWithin", "fill", "pop", "reverse", "shift", "sort", "splice", "unshift",
  ]

  /// A method of a list that is not followed may throw for what it is given, and for what cannot change.
  mutating func doubtList(
    _ receiver: ScriptValue, _ name: String, _ arguments: [ScriptValue]
  ) throws(Stop) {
    guard case .object(let id) = receiver, let object = state.objects[id], object.kind == .array
    else { return }
    let first = arguments.first ?? .undefined
    let isCalled = Self.calling.contains(name)
    let mayBeCalled = isCalled || first != .undefined && (name == "sort" || name == "toSorted")
    let isFixed = object.isFrozen || object.isSealed
    if mayBeCalled && !isFunction(first) || isFixed && Self.changing.contains(name)
      || name == "with" || name == "reduceRight" && arguments.count < 2
    {
      try doubt()
    }
  }

  private func isFunction(_ value: ScriptValue) -> Bool {
    switch value {
    case .builtin, .unknown: return true
    case .object(let id):
      if case .function? = state.objects[id]?.kind { return true }
      return false
    default: return false
    }
  }

  private mutating func visit(
    _ path: String, _ receiver: ScriptValue, _ elements: [ScriptValue], _ arguments: [ScriptValue],
    at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    let function = try callback(arguments)
    let this = arguments.count > 1 ? arguments[1] : .undefined
    var results: [ScriptValue] = []
    for (number, element) in elements.enumerated() {
      try step()
      let result = try call(
        function, receiver: this, [element, .number(Double(number)), receiver], at: place)
      try expect(receiver, toHold: elements)
      if path == "Array.prototype.map" { results.append(result) }
      if path == "Array.prototype.filter" {
        guard let truth = result.truth else { throw .uncertain }
        if truth { results.append(element) }
      }
    }
    return path == "Array.prototype.forEach" ? .undefined : makeArray(results)
  }

  /// The function that is called for each element. What is none throws, also where there is no element.
  private mutating func callback(_ arguments: [ScriptValue]) throws(Stop) -> ScriptValue {
    let value = arguments.first ?? .undefined
    switch value {
    case .builtin: return value
    case .object(let id):
      if case .function? = state.objects[id]?.kind { return value }
      throw .thrown
    case .unknown:
      try doubt()
      throw .uncertain
    default: throw .thrown
    }
  }

  /// A list that changes while it is walked over is not followed.
  private func expect(_ list: ScriptValue, toHold elements: [ScriptValue]) throws(Stop) {
    guard case .object(let id) = list, let object = state.objects[id], object.unknown == nil,
      object.elements == elements
    else { throw .uncertain }
  }

  private mutating func reduce(
    _ receiver: ScriptValue, _ elements: [ScriptValue], _ arguments: [ScriptValue],
    at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    let function = try callback(arguments)
    var rest = Array(elements.enumerated())
    var result: ScriptValue
    if arguments.count > 1 {
      result = arguments[1]
    } else {
      guard !rest.isEmpty else { throw .thrown }
      result = rest.removeFirst().element
    }
    for (number, element) in rest {
      try step()
      let values = [result, element, .number(Double(number)), receiver]
      result = try call(function, receiver: .undefined, values, at: place)
      try expect(receiver, toHold: elements)
    }
    return result
  }

  /// What `slice` takes of so many; `nil` where nobody knows.
  private static func part(_ count: Int, _ arguments: [ScriptValue]) -> Range<Int>? {
    var bounds = [0, count]
    for (number, argument) in arguments.prefix(2).enumerated() where argument != .undefined {
      guard case .number(let value) = argument, value == value.rounded(), abs(value) < 1e9 else {
        return nil
      }
      let index = Int(value)
      bounds[number] = index < 0 ? max(0, count + index) : min(count, index)
    }
    return bounds[0]..<max(bounds[0], bounds[1])
  }
}

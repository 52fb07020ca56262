internal import LocaleSyntax

/// The methods of arrays and texts.
extension Machine {
  mutating func callArray(
    _ path: String, _ receiver: ScriptValue, _ arguments: [ScriptValue], at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    guard case .object(let id) = receiver, let object = state.objects[id], object.kind == .array,
      object.unknown == nil
    else { return try callEngine([receiver] + arguments, at: place) }
    let first = arguments.first ?? .undefined
    switch path {
    case "Array.prototype.push":
      if object.isFrozen || object.isSealed { throw .thrown }
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

  /// A method of a text; `nil` where it is not followed.
  mutating func callText(
    _ path: String, _ text: CodeUnits, _ arguments: [ScriptValue]
  ) throws(Stop) -> ScriptValue? {
    let first = arguments.first ?? .undefined
    let isPlain = text.allSatisfy { $0 < 0x80 }
    switch path {
    case "String.prototype.toString": return .text(text)
    case "String.prototype.toUpperCase":
      return isPlain ? .text(text.map { 0x61...0x7A ~= $0 ? $0 - 32 : $0 }) : nil
    case "String.prototype.toLowerCase":
      return isPlain ? .text(text.map { 0x41...0x5A ~= $0 ? $0 + 32 : $0 }) : nil
    case "String.prototype.trim":
      guard isPlain else { return nil }
      let isBlank = { (unit: UInt16) in unit == 0x20 || 0x09...0x0D ~= unit }
      let rest = text.drop(while: isBlank)
      return .text(
        Array(
          rest.prefix(
            (rest.lastIndex { !isBlank($0) } ?? rest.startIndex - 1) - rest.startIndex + 1)))
    default: break
    }
    if path == "String.prototype.repeat" {
      // A count below zero, or without end, throws; the rest is not followed.
      guard let count = number(of: first) else {
        try doubt()
        return nil
      }
      if count <= -1 || count == .infinity { throw .thrown }
      if count * Double(text.count) >= 0x1000_0000 { try doubt() }
      return nil
    }
    if path == "String.prototype.concat" {
      var result = text
      for argument in arguments {
        guard let part = self.text(of: argument) else { return nil }
        result += part
      }
      try step(result.count / 64)
      return .text(result)
    }
    // From where on, or up to where, is not followed.
    guard arguments.count == 1, let argument = self.text(of: first), first != .undefined else {
      return nil
    }
    switch path {
    case "String.prototype.startsWith": return .bool(text.starts(with: argument))
    case "String.prototype.endsWith":
      return .bool(text.reversed().starts(with: argument.reversed()))
    default: return nil
    }
  }
}

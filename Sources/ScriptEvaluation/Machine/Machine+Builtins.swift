internal import LocaleSyntax

/// What an engine has built in.
extension Machine {
  /// The paths of what is followed, of what changes nothing, and of what may throw.
  static let knownBuiltins: Set<String> = [
    "Object.assign", "Object.keys", "Object.values", "Object.entries", "Object.fromEntries",
    "Object.freeze", "Object.seal", "Object.preventExtensions", "Object.create",
    "Object.defineProperty", "Object.defineProperties", "Object.setPrototypeOf",
    "Object.getPrototypeOf", "Object.getOwnPropertyNames", "Object.getOwnPropertyDescriptor",
    "Object.getOwnPropertyDescriptors", "Object.hasOwn", "Object.is", "Object.prototype",
    "Object.prototype.hasOwnProperty", "JSON.parse", "JSON.stringify", "Array.isArray",
    "Array.from", "Array.of", "Array.prototype", "Array.prototype.push", "Array.prototype.forEach",
    "Array.prototype.map", "Array.prototype.filter", "Array.prototype.reduce",
    "Array.prototype.join", "Array.prototype.concat", "Array.prototype.includes",
    "Array.prototype.indexOf", "Array.prototype.slice", "String.prototype",
    "String.prototype.concat", "String.prototype.toUpperCase", "String.prototype.toLowerCase",
    "String.prototype.slice", "String.prototype.includes", "String.prototype.startsWith",
    "String.prototype.endsWith", "String.prototype.indexOf", "String.prototype.split",
    "String.prototype.repeat", "String.prototype.toString", "String.prototype.trim",
    "Number.prototype", "Number.prototype.toString", "Number.prototype.toFixed",
    "Number.prototype.toPrecision", "Number.prototype.toExponential", "Boolean.prototype.toString",
    "Math.max", "Math.min", "Math.floor",
    "Math.ceil", "Math.abs", "Function.prototype.call", "Function.prototype.apply",
    "console.log", "console.warn", "console.error", "console.info", "console.debug",
  ]

  mutating func callBuiltin(
    _ path: String, receiver: ScriptValue, _ arguments: [ScriptValue], at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    let first = arguments.first ?? .undefined
    let second = arguments.count > 1 ? arguments[1] : .undefined
    if path.hasPrefix("Object.") || path == "Object" {
      return try callObject(path, receiver, arguments, first, second, at: place)
    }
    if path.hasPrefix("Array.prototype.") {
      return try callArray(path, receiver, arguments, at: place)
    }
    if path.hasPrefix("String.prototype.") {
      return try callText(path, receiver, arguments, at: place)
    }
    if path.hasPrefix("Number.prototype.") || path.hasPrefix("Boolean.prototype.") {
      return try callNumber(path, receiver, arguments, at: place)
    }
    switch path {
    case "Function.prototype.call":
      return try call(receiver, receiver: first, Array(arguments.dropFirst()), at: place)
    case "Function.prototype.apply":
      let list = second.isNullish ? [] : try listed(second)
      return try call(receiver, receiver: first, list, at: place)
    case "console.log", "console.warn", "console.error", "console.info", "console.debug":
      return .undefined
    case "JSON.parse":
      guard case .text(let text) = first, arguments.count == 1, let value = parse(json: text) else {
        break
      }
      return value
    case "JSON.stringify":
      guard arguments.count == 1, let text = json(of: first) else { break }
      return .text(text)
    case "structuredClone":
      guard arguments.count == 1, let value = clone(first) else { break }
      return value
    case "Array.isArray":
      if first.isUnknown { break }
      guard case .object(let id) = first, let object = state.objects[id] else {
        return .bool(false)
      }
      return .bool(object.kind == .array)
    case "Array.of": return makeArray(arguments)
    case "Array.from", "Array":
      if path == "Array", throwsAsLength(arguments) { try doubt() }
      guard path != "Array", arguments.count == 1 else { break }
      switch first {
      case .text: return makeArray(try elements(of: first))
      case .object(let id):
        // What is no list may have a length and be taken for one.
        guard state.objects[id]?.kind == .array else { break }
        return makeArray(try elements(of: first))
      default: break
      }
    case "String":
      if arguments.isEmpty { return .text([]) }
      guard let text = text(of: first) else { break }
      return .text(text)
    case "Number":
      guard let number = number(of: arguments.isEmpty ? .number(0) : first) else { break }
      return .number(number)
    case "Boolean":
      guard let truth = first.truth else { break }
      return .bool(truth)
    case "isNaN":
      guard let number = number(of: first) else { break }
      return .bool(number.isNaN)
    case "Math.max", "Math.min", "Math.floor", "Math.ceil", "Math.abs":
      guard let result = compute(path, arguments) else { break }
      return .number(result)
    default: break
    }
    let isStrict = ["JSON.parse", "JSON.stringify", "structuredClone", "Array.from"].contains(path)
    if isStrict || arguments.contains(where: { $0.isUnknown }) { try doubt() }
    if path != "Boolean", path != "Array" {
      for argument in arguments { try convert(argument, at: place) }
    }
    return try callEngine([receiver] + arguments, at: place)
  }

  /// Whether a list cannot be made of these: a number alone is its length.
  func throwsAsLength(_ arguments: [ScriptValue]) -> Bool {
    guard arguments.count == 1, case .number(let length) = arguments[0] else { return false }
    return !(0...4_294_967_295 ~= length && length == length.rounded())
  }

  /// The arguments that `apply` takes out of a value.
  private mutating func listed(_ value: ScriptValue) throws(Stop) -> [ScriptValue] {
    switch value {
    case .object(let id):
      // What is no list may have a length and be taken for one.
      guard state.objects[id]?.kind == .array else { throw .uncertain }
      return try elements(of: value)
    case .text, .bool, .number: throw .thrown
    default: return try elements(of: value)
    }
  }

  private func compute(_ path: String, _ arguments: [ScriptValue]) -> Double? {
    var numbers: [Double] = []
    for argument in arguments {
      guard let number = number(of: argument), !number.isNaN else { return nil }
      numbers.append(number)
    }
    guard let first = numbers.first else { return nil }
    return switch path {
    // Of two zeros the one without a sign is the greater.
    case "Math.max":
      numbers.max { $0 < $1 || $0 == $1 && $0.sign == .minus && $1.sign == .plus }
    case "Math.min":
      numbers.min { $0 < $1 || $0 == $1 && $0.sign == .minus && $1.sign == .plus }
    case "Math.floor": first.rounded(.down)
    case "Math.ceil": first.rounded(.up)
    default: abs(first)
    }
  }

  private mutating func callObject(
    _ path: String, _ receiver: ScriptValue, _ arguments: [ScriptValue], _ first: ScriptValue,
    _ second: ScriptValue, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    switch path {
    case "Object.assign":
      if first.isNullish { throw .thrown }
      try doubt(first, at: place)
      try doubtWriting(to: first)
      switch first {
      case .object, .global, .unknown: break
      case .builtin: throw .abandoned
      default:
        // It becomes an object of its own.
        try doubt()
        return try callEngine(arguments, at: place)
      }
      for source in arguments.dropFirst() {
        if first.isUnknown { release(source, at: place) }
        if !first.isUnknown { try copy(source, to: first, at: place, defining: false) }
      }
      return first
    case "Object.keys", "Object.values", "Object.entries":
      if first.isNullish { throw .thrown }
      try doubt(first, at: place)
      return try list(path, first, at: place)
    case "Object.fromEntries":
      let result = make(HeapObject(.plain))
      for entry in try elements(of: first) {
        // A text is no pair, and what is no list may be one.
        guard case .object(let id) = entry else {
          if entry.isUnknown { try doubt() }
          throw entry.isUnknown ? .uncertain : .thrown
        }
        guard state.objects[id]?.kind == .array else { throw .uncertain }
        let pair = try elements(of: entry)
        guard pair.count == 2, let key = propertyKey(pair[0]) else { throw .uncertain }
        try define(key, of: result, as: pair[1], at: place)
      }
      return result
    case "Object.freeze", "Object.seal", "Object.preventExtensions":
      guard case .object(let id) = first else { return first }
      if path == "Object.freeze" { state.objects[id]?.isFrozen = true }
      if path == "Object.preventExtensions" { release(first, at: place) }
      state.objects[id]?.isSealed = true
      return first
    case "Object.create":
      guard first == .null, arguments.count == 1 else { break }
      var object = HeapObject(.plain)
      object.inheritsNothing = true
      return make(object)
    case "Object.defineProperty":
      return try defineProperty(first, arguments, at: place)
    case "Object.hasOwn", "Object.prototype.hasOwnProperty":
      let isStatic = path == "Object.hasOwn"
      if (isStatic ? first : receiver).isNullish { throw .thrown }
      guard case .object(let id) = isStatic ? first : receiver, let object = state.objects[id],
        object.unknown == nil, object.kind == .plain, !object.hasUncertainOrder,
        let key = propertyKey(isStatic ? second : first)
      else { break }
      return .bool(object[key] != nil)
    case "Object.is":
      if first.isUnknown || second.isUnknown { break }
      return .bool(first == second)
    default: break
    }
    // The others throw for what is not an object, or for a frozen one.
    let isTest = path == "Object.is" || path == "Object.prototype.hasOwnProperty"
    if !isTest || arguments.contains(where: { $0.isUnknown }) { try doubt() }
    return try callEngine([receiver] + arguments, at: place)
  }

  private mutating func list(
    _ path: String, _ value: ScriptValue, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    var result: [ScriptValue] = []
    for key in try walk(value) {
      if path == "Object.keys" {
        result.append(.text(key))
        continue
      }
      guard isThere(key, in: value) else { continue }
      let item = try get(key, of: value, at: place)
      result.append(path == "Object.values" ? item : makeArray([.text(key), item]))
    }
    return makeArray(result)
  }

  private mutating func defineProperty(
    _ target: ScriptValue, _ arguments: [ScriptValue], at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    if target.isNullish { throw .thrown }
    if case .builtin = target { throw .abandoned }
    guard arguments.count == 3, let key = propertyKey(arguments[1]),
      case .object(let id) = arguments[2], let descriptor = state.objects[id],
      descriptor.unknown == nil, descriptor.kind == .plain
    else {
      try doubt()
      throw .uncertain
    }
    func option(_ name: String) -> ScriptValue? { descriptor[Array(name.utf16)]?.value }
    guard option("get") == nil, option("set") == nil, let value = option("value"),
      descriptor.properties.values.allSatisfy({ $0.getter == nil && $0.setter == nil })
    else {
      try doubt()
      throw .uncertain
    }
    let isPlain = ["writable", "enumerable", "configurable"].allSatisfy {
      option($0) == .bool(true)
    }
    if target == .global {
      let name = String(decoding: key, as: UTF16.self)
      setGlobal(name, to: value, at: place)
      if !isPlain, configs.contains(name) { lockedGlobals.insert(name) }
      return target
    }
    guard isPlain, case .object(let target) = target, let object = state.objects[target],
      object.kind == .plain, object.unknown == nil, !object.isFrozen, !object.isSealed,
      object[key]?.isPlain ?? true, object[key]?.getter == nil, object[key]?.setter == nil
    else {
      try doubt()
      throw .uncertain
    }
    try define(key, of: .object(target), as: value, at: place)
    return .object(target)
  }
}

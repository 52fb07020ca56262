internal import LocaleDiagnostics

/// Properties: reading, setting, deleting.
extension Machine {
  /// What a key in brackets names; `nil` where nobody knows.
  func propertyKey(_ value: ScriptValue) -> CodeUnits? {
    switch value {
    case .text(let text): text
    case .number(let number): NumberText.of(number).map { Array($0.utf16) }
    case .bool(let value): Array((value ? "true" : "false").utf16)
    case .null: Array("null".utf16)
    case .undefined: Array("undefined".utf16)
    default: nil
    }
  }

  /// What every object has by itself.
  private static let inherited: Set<String> = [
    "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString",
    "toString", "valueOf", "__proto__", "__defineGetter__", "__defineSetter__", "__lookupGetter__",
    "__lookupSetter__",
  ]

  /// What is built in under a path, as far as it is followed.
  private mutating func builtin(_ path: String, at place: Range<Int>) -> ScriptValue {
    // Nobody knows what it was replaced by.
    if replaced.contains(path) { untrusted.insert(place) }
    return Self.knownBuiltins.contains(path) && !replaced.contains(path)
      ? .builtin(path) : unknown(at: place)
  }

  /// What a value has under a name by its kind.
  private mutating func method(
    _ kind: String, _ name: String, at place: Range<Int>
  ) -> ScriptValue {
    switch name {
    case "constructor" where Self.builtinObjects.contains(kind): return .builtin(kind)
    case "__proto__": return builtin("\(kind).prototype", at: place)
    default: break
    }
    guard Self.inherited.contains(name) || Self.methods[kind]?.contains(name) == true else {
      return .undefined
    }
    return builtin("\(kind).prototype.\(name)", at: place)
  }

  mutating func get(
    _ key: CodeUnits, of value: ScriptValue, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    let name = String(decoding: key, as: UTF16.self)
    switch value {
    case .undefined, .null: throw .thrown
    case .unknown:
      try doubt(value, at: place)
      return unknown(at: place)
    case .global:
      let isSet = state.scopes[Self.globals]?.bindings[ExactText(name)] != nil
      if Self.ownNames.contains(name), !isSet { return .global }
      let found = globalProperty(name, at: place)
      if case .unknown(let origin) = found, configs.contains(name) { return .unknown(origin) }
      return found
    case .builtin where name == "call" || name == "apply":
      return .builtin("Function.prototype.\(name)")
    case .builtin(let path): return builtin("\(path).\(name)", at: place)
    case .text(let text):
      if name == "length" { return .number(Double(text.count)) }
      if let index = NumberText.index(key) {
        return index < text.count ? .text([text[Int(index)]]) : .undefined
      }
      return method("String", name, at: place)
    case .bool: return method("Boolean", name, at: place)
    case .number: return method("Number", name, at: place)
    case .object(let id): return try get(key, name, ofObject: id, at: place)
    }
  }

  private mutating func get(
    _ key: CodeUnits, _ name: String, ofObject id: Int, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    guard let object = state.objects[id], object.unknown == nil else {
      // What was in it may be gone.
      untrusted.insert(place)
      return unknown(at: place)
    }
    if let property = object[key] {
      guard property.getter != nil || property.setter != nil else { return property.value }
      guard let getter = property.getter else { return .undefined }
      return try call(getter, receiver: .object(id), [], at: place)
    }
    switch object.kind {
    case .array:
      if name == "length" { return .number(Double(object.elements.count)) }
      if let index = NumberText.index(key) {
        return index < object.elements.count ? object.elements[Int(index)] : .undefined
      }
      return method("Array", name, at: place)
    case .function: return method("Function", name, at: place)
    case .plain:
      return object.inheritsNothing ? .undefined : method("Object", name, at: place)
    }
  }

  /// Sets a property.
  ///
  /// - Parameter isStrict: whether it throws where the property cannot be set; as the code around
  ///   unless given.
  mutating func set(
    _ key: CodeUnits, of target: ScriptValue, to value: ScriptValue, at place: Range<Int>,
    isStrict: Bool? = nil
  ) throws(Stop) {
    let isStrict = isStrict ?? frame.isStrict
    switch target {
    case .undefined, .null: throw .thrown
    case .unknown:
      try doubt(target, at: place)
      if isStrict { try doubtWriting(to: target) }
      release(value, at: place)
    case .global:
      let name = String(decoding: key, as: UTF16.self)
      if isStrict, Self.constants.contains(name) { throw .thrown }
      setGlobal(name, to: value, at: place)
    case .builtin(let path):
      if path.hasSuffix("prototype") { throw .abandoned }
      replaced.insert("\(path).\(String(decoding: key, as: UTF16.self))")
      release(value, at: place)
    case .text, .bool, .number:
      if isStrict, !key.elementsEqual("__proto__".utf16) { throw .thrown }
    case .object(let id): try set(key, ofObject: id, to: value, at: place, isStrict)
    }
  }

  private mutating func set(
    _ key: CodeUnits, ofObject id: Int, to value: ScriptValue, at place: Range<Int>,
    _ isStrict: Bool
  ) throws(Stop) {
    // The prototype of a frozen object cannot be set, nor one that leads back to it.
    let isPrototype = key.elementsEqual("__proto__".utf16)
    guard var object = state.objects[id], object.unknown == nil else {
      if isStrict || isPrototype { try doubt() }
      return release(value, at: place)
    }
    if isPrototype, object[key] == nil {
      try doubt()
      throw .uncertain
    }
    if let property = object[key], property.getter != nil || property.setter != nil {
      guard let setter = property.setter else {
        if isStrict { throw .thrown }
        return
      }
      _ = try call(setter, receiver: .object(id), [value], at: place)
      return
    }
    if let property = object[key], !property.isPlain { throw .uncertain }
    if object[key] == nil, case .function = object.kind {
      switch String(decoding: key, as: UTF16.self) {
      case "name", "length":
        if isStrict { throw .thrown }
        return
      case "arguments", "caller":
        try doubt()
        throw .uncertain
      default: break
      }
    }
    let index = object.kind == .array ? NumberText.index(key) : nil
    let isThere = object[key] != nil || index.map { $0 < object.elements.count } ?? false
    // What is sealed may grow by its length, and stay as it is where it cannot shrink.
    if object.kind == .array, object.isSealed, !object.isFrozen, key.elementsEqual("length".utf16) {
      if isStrict { try doubt() }
      throw .uncertain
    }
    if object.isFrozen || object.isSealed && !isThere {
      if isStrict { throw .thrown }
      return
    }
    if object.kind == .array, key.elementsEqual("length".utf16) {
      guard case .number(let count) = value else {
        try doubt()
        throw .uncertain
      }
      guard 0...4_294_967_295 ~= count, count == count.rounded() else { throw .thrown }
      if count <= Double(object.elements.count) {
        object.elements.removeSubrange(Int(count)...)
      } else {
        object.unknown = place
      }
    } else if object.kind == .array {
      if let index, index <= object.elements.count {
        if index == object.elements.count {
          object.elements.append(value)
        } else {
          object.elements[Int(index)] = value
        }
      } else {
        object.unknown = place
      }
    } else {
      object[key] = HeapObject.Property(value: value)
    }
    state.objects[id] = object
  }

  /// Deletes a property.
  mutating func delete(
    _ key: CodeUnits, of target: ScriptValue, at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    switch target {
    case .undefined, .null: throw .thrown
    case .unknown:
      try doubt(target, at: place)
      return .unknown(place)
    case .object(let id):
      guard var object = state.objects[id], object.unknown == nil else { return .unknown(place) }
      if object.kind == .array { throw .uncertain }
      guard let property = object[key] else {
        // A function has properties that are not kept here.
        if case .function = object.kind { return .unknown(place) }
        return .bool(true)
      }
      if !property.isPlain { throw .uncertain }
      if object.isFrozen || object.isSealed {
        if frame.isStrict { throw .thrown }
        return .bool(false)
      }
      object[key] = nil
      state.objects[id] = object
      return .bool(true)
    case .builtin(let path):
      if path.hasSuffix("prototype") { throw .abandoned }
      replaced.insert("\(path).\(String(decoding: key, as: UTF16.self))")
      return .unknown(place)
    default: throw .uncertain
    }
  }

  /// Whether a value still has a key that it had when walking over its keys began: a getter may have
  /// taken it away.
  func isThere(_ key: CodeUnits, in value: ScriptValue) -> Bool {
    guard case .object(let id) = value, let object = state.objects[id], object.unknown == nil,
      object.kind == .plain
    else { return true }
    return object[key] != nil
  }

  /// Copies what a value has of its own to an object, as a spread and `Object.assign` do.
  mutating func copy(
    _ source: ScriptValue, to target: ScriptValue, at place: Range<Int>, defining: Bool
  ) throws(Stop) {
    switch source {
    case .undefined, .null, .bool, .number: return
    case .object(let id) where state.objects[id]?.unknown == nil:
      for key in try walk(source) where isThere(key, in: source) {
        let value = try get(key, of: source, at: place)
        if defining {
          try define(key, of: target, as: value, at: place)
        } else {
          try set(key, of: target, to: value, at: place, isStrict: true)
        }
      }
    case .text:
      for key in try walk(source) {
        let value = try get(key, of: source, at: place)
        try set(key, of: target, to: value, at: place, isStrict: true)
      }
    default:
      if !defining { try doubt() }
      release(source, at: place)
      guard case .object(let id) = target, let object = state.objects[id] else { throw .uncertain }
      release(target, at: place)
      state.objects[id]?.unknown = object.unknown ?? place
    }
  }

  /// Makes a property of an object, whatever it had under that name.
  mutating func define(
    _ key: CodeUnits, of target: ScriptValue, as value: ScriptValue, at place: Range<Int>
  ) throws(Stop) {
    guard case .object(let id) = target else { throw .uncertain }
    if state.objects[id]?.unknown != nil { return release(value, at: place) }
    state.objects[id]?[key] = HeapObject.Property(value: value)
  }
}

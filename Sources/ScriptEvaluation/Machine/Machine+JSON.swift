internal import LocaleSyntax

/// Values as JSON, and copies of them.
extension Machine {
  /// How deep values are copied.
  private static let deepestValue = 24

  /// What `JSON.parse` makes of a text; `nil` where it is not JSON, or not followed.
  mutating func parse(json: CodeUnits) -> ScriptValue? {
    // A byte order mark is let pass in a file alone.
    guard json.first != 0xFEFF, json.allSatisfy({ $0 < 0xD800 || $0 > 0xDFFF }) else { return nil }
    let tree = SyntaxTree.parse(
      Array(String(decoding: json, as: UTF16.self).utf8), path: "", dialect: .json)
    guard tree.diagnostics.isEmpty, let root = tree.root else { return nil }
    return value(of: root, depth: 0)
  }

  private mutating func value(of value: ValueSyntax, depth: Int) -> ScriptValue? {
    guard depth < Self.deepestValue else { return nil }
    if let object = value.object {
      var result = HeapObject(.plain)
      for member in object.members {
        guard let key = member.key, !key.hasLoneSurrogate,
          let inner = self.value(of: member.value, depth: depth + 1)
        else { return nil }
        result[Array(key.text.utf16)] = HeapObject.Property(value: inner)
      }
      return make(result)
    }
    if let elements = value.array {
      var result: [ScriptValue] = []
      for element in elements {
        guard let inner = self.value(of: element, depth: depth + 1) else { return nil }
        result.append(inner)
      }
      return makeArray(result)
    }
    if let text = value.string {
      return text.hasLoneSurrogate ? nil : .text(Array(text.text.utf16))
    }
    if let number = value.number { return .number(number) }
    if let bool = value.bool { return .bool(bool) }
    return value.kind == .null ? .null : nil
  }

  /// What `JSON.stringify` writes; `nil` where it is not followed.
  func json(of value: ScriptValue, depth: Int = 0) -> CodeUnits? {
    guard depth < Self.deepestValue else { return nil }
    switch value {
    case .null: return Array("null".utf16)
    case .bool, .number:
      guard let text = text(of: value) else { return nil }
      if case .number(let number) = value, !number.isFinite { return Array("null".utf16) }
      return text
    case .text(let text):
      let needsEscape = text.contains {
        $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || 0xD800...0xDFFF ~= $0
      }
      return needsEscape ? nil : [0x22] + text + [0x22]
    case .object(let id):
      guard let object = state.objects[id], object.unknown == nil, !object.hasUncertainOrder else {
        return nil
      }
      return json(of: object, depth)
    default: return nil
    }
  }

  private func json(of object: HeapObject, _ depth: Int) -> CodeUnits? {
    if object.kind == .array {
      var parts: [CodeUnits] = []
      for element in object.elements {
        guard let text = json(of: element, depth: depth + 1) else { return nil }
        parts.append(text)
      }
      return [0x5B] + parts.joined(separator: [0x2C]) + [0x5D]
    }
    guard object.kind == .plain else { return nil }
    var parts: [CodeUnits] = []
    for key in object.walkedKeys {
      guard let property = object[key], property.isPlain, property.getter == nil,
        property.setter == nil, !key.elementsEqual("toJSON".utf16)
      else { return nil }
      if property.value == .undefined { continue }
      guard let name = json(of: .text(key), depth: depth + 1),
        let text = json(of: property.value, depth: depth + 1)
      else { return nil }
      parts.append(name + [0x3A] + text)
    }
    return [0x7B] + parts.joined(separator: [0x2C]) + [0x7D]
  }

  /// A deep copy; `nil` where it is not followed.
  mutating func clone(_ value: ScriptValue) -> ScriptValue? {
    var copies: [Int: ScriptValue] = [:]
    return clone(value, &copies, depth: 0)
  }

  private mutating func clone(
    _ value: ScriptValue, _ copies: inout [Int: ScriptValue], depth: Int
  ) -> ScriptValue? {
    guard depth < Self.deepestValue else { return nil }
    switch value {
    case .undefined, .null, .bool, .number, .text: return value
    case .object(let id):
      if let copy = copies[id] { return copy }
      guard var object = state.objects[id], object.unknown == nil, !object.hasUncertainOrder else {
        return nil
      }
      if case .function = object.kind { return nil }
      object.inheritsNothing = false
      object.isFrozen = false
      object.isSealed = false
      for index in object.elements.indices {
        guard let copy = clone(object.elements[index], &copies, depth: depth + 1) else {
          return nil
        }
        object.elements[index] = copy
      }
      for key in object.keys {
        guard let property = object[key], property.isPlain, property.getter == nil,
          property.setter == nil, let copy = clone(property.value, &copies, depth: depth + 1)
        else { return nil }
        object[key] = HeapObject.Property(value: copy)
      }
      let result = make(object)
      copies[id] = result
      return result
    default: return nil
    }
  }
}

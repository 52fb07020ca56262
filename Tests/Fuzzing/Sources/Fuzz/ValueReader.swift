import WidgetConfig

/// Makes a value out of an input: a byte says what comes, and texts are what stands between NULs.
struct ValueReader {
  private var rest: ArraySlice<UInt8>

  /// Starts at the front of an input.
  init(_ input: [UInt8]) { rest = input[...] }

  /// The next text, up to a NUL or 64 bytes.
  mutating func text() -> String {
    let bytes = rest.prefix(64).prefix { $0 != 0 }
    rest = rest.dropFirst(bytes.count + 1)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The next object, with names that differ.
  mutating func object(depth: Int) -> JavaScriptValue {
    var properties: [JavaScriptValue.Property] = []
    var names: Set<[UInt8]> = []
    for _ in 0..<Int((rest.popFirst() ?? 0) % 8) {
      let name = text()
      let comment = (rest.first ?? 0) % 3 == 0 ? text() : nil
      let value = value(depth: depth + 1)
      guard names.insert(Array(name.utf8)).inserted else { continue }
      properties.append(.init(name, value, comment: comment))
    }
    return .object(properties)
  }

  private mutating func value(depth: Int) -> JavaScriptValue {
    guard let kind = rest.popFirst() else { return .null }
    switch kind % 9 {
    case 0: return .null
    case 1: return .bool(kind > 127)
    case 2: return .number(number())
    case 3: return .codeUnits(units())
    case 4 where depth < 5:
      return .array((0..<Int(kind / 9 % 4)).map { _ in value(depth: depth + 1) })
    case 5 where depth < 5: return object(depth: depth)
    default: return .string(text())
    }
  }

  private mutating func number() -> Double {
    let bits = rest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    rest = rest.dropFirst(8)
    return Double(bitPattern: bits)
  }

  private mutating func units() -> [UInt16] {
    let bytes = Array(rest.prefix(8))
    rest = rest.dropFirst(8)
    return stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
  }
}

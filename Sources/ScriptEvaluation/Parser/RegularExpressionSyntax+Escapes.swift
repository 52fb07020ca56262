/// Escapes, and the classes that they stand in.
extension RegularExpressionSyntax {
  mutating func readEscape() -> Bool {
    if take("b") || take("B") {
      mayRepeat = false
      return true
    }
    mayRepeat = true
    if take("k") {
      let start = index
      if take("<"), let name = readName() {
        namesUsed.insert(name)
      } else {
        index = start
        usesNoName = true
      }
      return true
    }
    if 0x31...0x39 ~= unit() {
      var number = 0
      while isDigit(unit()), number < 1 << 24 {
        number = number * 10 + Int(unit() - 0x30)
        index += 1
      }
      greatestReference = max(greatestReference, number)
      return true
    }
    if case .nothing = readCharacterEscape(isInClass: false) { return false }
    return true
  }

  /// What a part of a pattern stands for.
  private enum Meaning {
    case character(UInt32)
    /// A set of characters.
    case set
    /// It is a mistake.
    case nothing
  }

  private mutating func readCharacterEscape(isInClass: Bool) -> Meaning {
    guard index < units.count else { return .nothing }
    let first = unit()
    index += 1
    switch first {
    case 0x64, 0x44, 0x73, 0x53, 0x77, 0x57: return .set  // d D s S w W
    case 0x74: return .character(0x09)
    case 0x6E: return .character(0x0A)
    case 0x76: return .character(0x0B)
    case 0x66: return .character(0x0C)
    case 0x72: return .character(0x0D)
    case 0x63: return readControl(isInClass: isInClass)
    case 0x30 where !isDigit(unit()): return .character(0)
    case 0x30...0x39: return isUnicode ? .nothing : .character(readOctal(first))
    case 0x78:
      if let value = readHex(2) { return .character(value) }
      return isUnicode ? .nothing : .character(first)
    case 0x75: return readUnicodeEscape()
    case 0x70, 0x50:
      guard isUnicode else { return .character(first) }
      return readProperty() ? .set : .nothing
    default:
      guard isUnicode else {
        // With named groups `\k` in a class is none.
        if isInClass, first == 0x6B { usesNoName = true }
        return .character(first)
      }
      let isSyntax = Array("^$\\.*+?()[]{}|/".unicodeScalars).contains { $0.value == first }
      return isSyntax || isInClass && first == 0x2D ? .character(first) : .nothing
    }
  }

  private mutating func readControl(isInClass: Bool) -> Meaning {
    let next = unit()
    if isLetter(next) || !isUnicode && isInClass && (isDigit(next) || next == 0x5F) {
      index += 1
      return .character(next & 0x1F)
    }
    guard !isUnicode else { return .nothing }
    // The backslash stands for itself, and the letter behind it too.
    index -= 1
    return .character(0x5C)
  }

  private mutating func readOctal(_ first: UInt32) -> UInt32 {
    guard first < 0x38 else { return first }
    var value = first - 0x30
    while 0x30...0x37 ~= unit(), value * 8 + unit() - 0x30 <= 0xFF {
      value = value * 8 + unit() - 0x30
      index += 1
    }
    return value
  }

  private mutating func readHex(_ count: Int) -> UInt32? {
    var value: UInt32 = 0
    for distance in 0..<count {
      guard let digit = hexDigit(unit(distance)) else { return nil }
      value = value * 16 + digit
    }
    index += count
    return value
  }

  private mutating func readUnicodeEscape() -> Meaning {
    if isUnicode, take("{") {
      var value: UInt32 = 0
      let start = index
      while let digit = hexDigit(unit()), value <= 0x10FFFF {
        value = value * 16 + digit
        index += 1
      }
      return index > start && take("}") && value <= 0x10FFFF ? .character(value) : .nothing
    }
    guard let value = readHex(4) else { return isUnicode ? .nothing : .character(0x75) }
    guard isUnicode, value & 0xFC00 == 0xD800, stands("\\"), stands("u", 1) else {
      return .character(value)
    }
    let start = index
    index += 2
    if let low = readHex(4), low & 0xFC00 == 0xDC00 {
      return .character(0x10000 + (value & 0x3FF) << 10 + low & 0x3FF)
    }
    index = start
    return .character(value)
  }

  /// `\p{…}`, whatever its name.
  private mutating func readProperty() -> Bool {
    guard take("{") else { return false }
    let start = index
    while isLetter(unit()) || isDigit(unit()) || stands("_") || stands("=") { index += 1 }
    return index > start && take("}")
  }

  // MARK: - Classes

  mutating func readClass() -> Bool {
    mayRepeat = true
    _ = take("^")
    while index < units.count, !stands("]") {
      let first = readClassAtom()
      if case .nothing = first { return false }
      guard stands("-"), index + 1 < units.count, !stands("]", 1) else { continue }
      index += 1
      switch (first, readClassAtom()) {
      case (_, .nothing): return false
      case (.character(let least), .character(let most)): if least > most { return false }
      default: if isUnicode { return false }
      }
    }
    return take("]")
  }

  private mutating func readClassAtom() -> Meaning {
    let first = unit()
    index += 1
    guard first == 0x5C else { return .character(first) }
    if take("b") { return .character(0x08) }
    return readCharacterEscape(isInClass: true)
  }
}

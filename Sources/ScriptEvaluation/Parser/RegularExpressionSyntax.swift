/// Whether engines take a regular expression (ECMA-262, 22.2.1 and B.1.2).
///
/// What only some of them take counts as taken, and sets of sets, by the flag `v`, are not looked into.
struct RegularExpressionSyntax {
  /// Whether a pattern and its flags are right.
  static func isValid(_ pattern: String, flags: String) -> Bool {
    let known = Set("dgimsuvy")
    let given = Set(flags)
    guard given.count == flags.count, given.isSubset(of: known) else { return false }
    let isUnicode = given.contains("u")
    if given.contains("v") { return !isUnicode }
    let units =
      isUnicode ? pattern.unicodeScalars.map { $0.value } : pattern.utf16.map { UInt32($0) }
    var reader = RegularExpressionSyntax(units, isUnicode: isUnicode)
    return reader.read()
  }

  let units: [UInt32]
  let isUnicode: Bool
  var index = 0
  /// The groups that are open.
  var groups: [Group] = []
  /// Whether what stands before may be repeated.
  var mayRepeat = false
  var captures = 0
  /// The number of the disjunction, and of the alternative in it, outermost first, of each named group.
  var names: [String: [[Place]]] = [:]
  var path = [Place(disjunction: 0, alternative: 0)]
  var disjunctions = 0
  var namesUsed: Set<String> = []
  var usesNoName = false
  var greatestReference = 0

  struct Place: Equatable {
    var disjunction: Int
    var alternative: Int
  }

  enum Group { case plain, lookahead, lookbehind }

  private init(_ units: [UInt32], isUnicode: Bool) {
    self.units = units
    self.isUnicode = isUnicode
  }

  // MARK: - Characters

  func unit(_ distance: Int = 0) -> UInt32 {
    index + distance < units.count ? units[index + distance] : 0
  }

  func stands(_ text: StaticCharacter, _ distance: Int = 0) -> Bool {
    index + distance < units.count && units[index + distance] == text.value
  }

  mutating func take(_ text: StaticCharacter) -> Bool {
    guard stands(text) else { return false }
    index += 1
    return true
  }

  /// A character of ASCII.
  struct StaticCharacter: ExpressibleByUnicodeScalarLiteral {
    let value: UInt32
    init(unicodeScalarLiteral value: Unicode.Scalar) { self.value = value.value }
  }

  func isDigit(_ unit: UInt32) -> Bool { 0x30...0x39 ~= unit }

  func isLetter(_ unit: UInt32) -> Bool { 0x61...0x7A ~= unit | 0x20 }

  func hexDigit(_ unit: UInt32) -> UInt32? {
    switch unit {
    case 0x30...0x39: unit - 0x30
    case 0x41...0x46, 0x61...0x66: (unit | 0x20) - 0x57
    default: nil
    }
  }

  // MARK: - Terms

  mutating func read() -> Bool {
    while index < units.count {
      guard readTerm() else { return false }
    }
    guard groups.isEmpty else { return false }
    if isUnicode || !names.isEmpty {
      guard !usesNoName, namesUsed.allSatisfy({ names[$0] != nil }) else { return false }
    }
    return !isUnicode || greatestReference <= captures
  }

  mutating func readTerm() -> Bool {
    let first = unit()
    index += 1
    switch first {
    case 0x7C:  // |
      mayRepeat = false
      path[path.count - 1].alternative += 1
      return true
    case 0x5E, 0x24:  // ^ $
      mayRepeat = false
      return true
    case 0x28: return openGroup()
    case 0x29: return closeGroup()
    case 0x2A, 0x2B, 0x3F: return repeats()
    case 0x7B: return readBrace()
    case 0x5B: return readClass()
    case 0x5D, 0x7D:
      mayRepeat = true
      return !isUnicode
    case 0x5C: return readEscape()
    default:
      mayRepeat = true
      return true
    }
  }

  /// A quantifier stands before the current place.
  mutating func repeats() -> Bool {
    guard mayRepeat else { return false }
    mayRepeat = false
    _ = take("?")
    return true
  }

  /// `{n}`, `{n,}` and `{n,m}`, or in old patterns a brace that stands for itself.
  mutating func readBrace() -> Bool {
    let start = index
    let least = readDigits()
    var most = least
    if least != nil, take(",") { most = readDigits() ?? [0x3A] }
    guard let least, let most, take("}") else {
      index = start
      mayRepeat = true
      return !isUnicode
    }
    let isInOrder =
      most == [0x3A] || least.count < most.count
      || least.count == most.count && !most.lexicographicallyPrecedes(least)
    return isInOrder && repeats()
  }

  /// Digits without leading zeros; `nil` where there is none.
  mutating func readDigits() -> [UInt32]? {
    let start = index
    while isDigit(unit()) { index += 1 }
    return start == index ? nil : Array(units[start..<index].drop { $0 == 0x30 })
  }

  // MARK: - Groups

  mutating func openGroup() -> Bool {
    mayRepeat = false
    var group = Group.plain
    if take("?") {
      if take("=") || take("!") {
        group = .lookahead
      } else if stands("<"), stands("=", 1) || stands("!", 1) {
        index += 2
        group = .lookbehind
      } else if take("<") {
        guard let name = readName(), declare(name) else { return false }
        captures += 1
      } else {
        // `(?i-m:` is new.
        while isLetter(unit()) || stands("-") {
          guard [0x69, 0x6D, 0x73, 0x2D].contains(unit()) else { return false }
          index += 1
        }
        guard take(":") else { return false }
      }
    } else {
      captures += 1
    }
    groups.append(group)
    disjunctions += 1
    path.append(Place(disjunction: disjunctions, alternative: 0))
    return true
  }

  mutating func closeGroup() -> Bool {
    guard let group = groups.popLast() else { return false }
    path.removeLast()
    switch group {
    case .plain: mayRepeat = true
    case .lookahead: mayRepeat = !isUnicode
    case .lookbehind: mayRepeat = false
    }
    return true
  }

  /// A name up to `>`.
  mutating func readName() -> String? {
    var name = ""
    while index < units.count, !stands(">") {
      var unit = unit()
      var count = 1
      if unit & 0xFC00 == 0xD800, self.unit(1) & 0xFC00 == 0xDC00 {
        unit = 0x10000 + (unit & 0x3FF) << 10 + self.unit(1) & 0x3FF
        count = 2
      }
      guard let scalar = Unicode.Scalar(unit) else { return nil }
      name.unicodeScalars.append(scalar)
      index += count
    }
    // Escapes in names are not followed.
    let isName =
      name.utf8.contains(UInt8(ascii: "\\"))
      || name.unicodeScalars.enumerated().allSatisfy { position, scalar in
        scalar == "$" || scalar == "_"
          || (position == 0
            ? scalar.properties.isIDStart
            : scalar.properties.isIDContinue || scalar == "\u{200C}" || scalar == "\u{200D}")
      }
    return take(">") && !name.isEmpty && isName ? name : nil
  }

  /// Two groups may have one name, where only one of them can match.
  mutating func declare(_ name: String) -> Bool {
    for other in names[name] ?? [] {
      let areApart = zip(other, path).contains {
        $0.disjunction == $1.disjunction && $0.alternative != $1.alternative
      }
      guard areApart else { return false }
    }
    names[name, default: []].append(path)
    return true
  }
}

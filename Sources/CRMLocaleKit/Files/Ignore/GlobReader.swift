/// Reads the text of a pattern of a `.gitignore` file.
struct GlobReader {
  private let text: [UInt8]
  private var index = 0
  private var steps: [GlobPattern.Step] = []

  init(_ text: ArraySlice<UInt8>) { self.text = Array(text) }

  private func byte(_ offset: Int) -> UInt8? { text.indices.contains(offset) ? text[offset] : nil }

  /// The steps of the whole pattern.
  mutating func read() -> [GlobPattern.Step] {
    while let next = byte(index) {
      switch next {
      case UInt8(ascii: "*"): readStars()
      case UInt8(ascii: "?"):
        steps.append(.oneOf(.all))
        index += 1
      case UInt8(ascii: "["): readSet()
      case UInt8(ascii: "\\"): readEscape()
      default:
        steps.append(.byte(next))
        index += 1
      }
    }
    return steps
  }

  private mutating func readEscape() {
    guard let escaped = byte(index + 1) else { return fail() }
    steps.append(.byte(escaped))
    index += 2
  }

  private mutating func fail() {
    steps.append(.nothing)
    index = text.count
  }

  /// `*` stays within a name. Two and more cross slashes where they are a whole part of the path, and
  /// `**/` may be no part at all.
  private mutating func readStars() {
    let start = index
    while byte(index) == UInt8(ascii: "*") { index += 1 }
    guard index - start > 1, start == 0 || byte(start - 1) == UInt8(ascii: "/"), endsPart else {
      return steps.append(.any(slashes: false))
    }
    if byte(index) == UInt8(ascii: "/") {
      index += 1
      steps += [.maybe(skipping: 2), .any(slashes: true), .byte(UInt8(ascii: "/"))]
    } else {
      steps.append(.any(slashes: true))
    }
  }

  private var endsPart: Bool {
    switch byte(index) {
    case nil, UInt8(ascii: "/"): true
    case UInt8(ascii: "\\"): byte(index + 1) == UInt8(ascii: "/")
    default: false
    }
  }
}

extension GlobReader {
  /// `[a-z]`, `[!a-z]`, `[[:digit:]_]`; one that is never closed matches nothing.
  private mutating func readSet() {
    index += 1
    let isInverted = byte(index) == UInt8(ascii: "!") || byte(index) == UInt8(ascii: "^")
    if isInverted { index += 1 }
    guard let set = readMembers() else { return fail() }
    steps.append(.oneOf(isInverted ? set.inverted : set))
  }

  /// What stands in brackets; a bracket that comes first is a member.
  private mutating func readMembers() -> ByteSet? {
    var set = ByteSet()
    var previous: UInt8?
    repeat {
      guard let next = byte(index) else { return nil }
      switch next {
      case UInt8(ascii: "\\"):
        guard let escaped = byte(index + 1) else { return nil }
        set.insert(escaped)
        previous = escaped
        index += 1
      case UInt8(ascii: "-") where previous != nil && isRange:
        guard let last = readRangeEnd(), let first = previous else { return nil }
        for member in 0...last where member >= first { set.insert(member) }
        previous = nil
      case UInt8(ascii: "[") where byte(index + 1) == UInt8(ascii: ":"):
        guard let isClass = readClass(into: &set) else { return nil }
        previous = isClass ? nil : next
      default:
        set.insert(next)
        previous = next
      }
      index += 1
    } while byte(index) != UInt8(ascii: "]")
    index += 1
    return set
  }

  private var isRange: Bool { byte(index + 1) != nil && byte(index + 1) != UInt8(ascii: "]") }

  /// The byte after a hyphen; the index is left at its last.
  private mutating func readRangeEnd() -> UInt8? {
    index += 1
    if byte(index) == UInt8(ascii: "\\") { index += 1 }
    return byte(index)
  }

  /// `[:digit:]`; `false` where it is only a bracket, `nil` where there is no such class.
  private mutating func readClass(into set: inout ByteSet) -> Bool? {
    guard let close = text[(index + 2)...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
    guard close > index + 2, text[close - 1] == UInt8(ascii: ":") else {
      set.insert(UInt8(ascii: "["))
      return false
    }
    let name = String(decoding: text[(index + 2)..<max(index + 2, close - 1)], as: UTF8.self)
    guard let isMember = Self.classes[name] else { return nil }
    for member in UInt8.min...UInt8.max where isMember(member) { set.insert(member) }
    index = close
    return true
  }

  /// The classes of POSIX, as they are in the C locale.
  private static let classes: [String: @Sendable (UInt8) -> Bool] = [
    "alnum": { isLetter($0) || isDigit($0) }, "alpha": isLetter, "digit": isDigit,
    "blank": { $0 == 0x20 || $0 == 0x09 }, "cntrl": { $0 < 0x20 || $0 == 0x7F },
    "graph": { (0x21...0x7E).contains($0) }, "print": { (0x20...0x7E).contains($0) },
    "lower": { (0x61...0x7A).contains($0) }, "upper": { (0x41...0x5A).contains($0) },
    "punct": { (0x21...0x7E).contains($0) && !isLetter($0) && !isDigit($0) },
    "space": { $0 == 0x20 || (0x09...0x0D).contains($0) },
    "xdigit": { isDigit($0) || (0x61...0x66).contains($0 | 0x20) },
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

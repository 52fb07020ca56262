/// Takes the subtags of a language tag from the left, by the grammar of RFC 5646, section 2.1.
struct SubtagReader {
  /// The bytes of the subtags that are left, in lower case.
  private var subtags: ArraySlice<ArraySlice<UInt8>>

  /// Begins with a text in any case, with hyphens or underscores.
  init(_ text: String) {
    let bytes = text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "_"): UInt8(ascii: "-")
      default: byte
      }
    }
    subtags = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
  }

  /// Whether all subtags were taken.
  var isAtEnd: Bool { subtags.isEmpty }

  /// A language of two to eight letters. Of a language with an extension (`zh-yue`) it is the
  /// extension, whose own code is the preferred one (section 4.5).
  mutating func language() -> String? {
    guard let language = take(where: { $0.isLetters(2...8) }) else { return nil }
    guard language.utf8.count <= 3 else { return language }
    let extended = take(where: { $0.isLetters(3...3) })
    for _ in 0..<2 where extended != nil { _ = take(where: { $0.isLetters(3...3) }) }
    return LanguageReplacements.current(extended ?? language)
  }

  /// A script of four letters, the first a capital.
  mutating func script() -> String? {
    take(where: { $0.isLetters(4...4) }).map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  /// A region of two capitals or three digits.
  mutating func region() -> String? {
    take(where: { $0.isLetters(2...2) || $0.count == 3 && $0.isDigits })?.uppercased()
  }

  /// Variants of five to eight characters, or four of which the first is a digit; `false` where one
  /// comes twice.
  mutating func variants(into rest: inout [String]) -> Bool {
    while let variant = take(where: { $0.isVariant }) {
      guard !rest.contains(variant) else { return false }
      rest.append(variant)
    }
    return true
  }

  /// Extensions, each a single character with subtags after it; `false` where a character comes
  /// twice or without subtags.
  mutating func extensions(into rest: inout [String]) -> Bool {
    var seen: Set<String> = []
    while let singleton = take(where: { $0.isAlphanumeric(1...1) && $0.first != Self.x }) {
      guard seen.insert(singleton).inserted else { return false }
      rest.append(singleton)
      guard takeAll(of: 2...8, into: &rest) else { return false }
    }
    return true
  }

  /// What follows an `x`; `false` where nothing does.
  mutating func privateUse(into rest: inout [String]) -> Bool {
    guard let x = take(where: { $0.count == 1 && $0.first == Self.x }) else { return true }
    rest.append(x)
    return takeAll(of: 1...8, into: &rest)
  }

  private static let x = UInt8(ascii: "x")

  /// The next subtag, if it is of the wanted kind.
  private mutating func take(where isWanted: (ArraySlice<UInt8>) -> Bool) -> String? {
    guard let next = subtags.first, isWanted(next) else { return nil }
    subtags.removeFirst()
    return String(decoding: next, as: UTF8.self)
  }

  /// Takes subtags as long as they have a wanted length; `false` where there is none.
  private mutating func takeAll(of lengths: ClosedRange<Int>, into rest: inout [String]) -> Bool {
    let count = rest.count
    while let subtag = take(where: { $0.isAlphanumeric(lengths) }) { rest.append(subtag) }
    return rest.count > count
  }
}

/// The kinds of subtags, in lower case.
extension ArraySlice<UInt8> {
  fileprivate func isLetters(_ lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(count) && allSatisfy { 0x61...0x7A ~= $0 }
  }

  fileprivate var isDigits: Bool { allSatisfy { 0x30...0x39 ~= $0 } }

  fileprivate func isAlphanumeric(_ lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(count) && allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 }
  }

  fileprivate var isVariant: Bool {
    isAlphanumeric(5...8) || isAlphanumeric(4...4) && prefix(1).isDigits
  }
}

/// A pattern of a `.gitignore` file, ready to be held against names: `*.min.js`, `/dist`, `**/old/*`.
///
/// It matches what git's `wildmatch` does. All states are followed at once, so no pattern takes longer
/// than its length times that of the name.
struct GlobPattern: Sendable {
  /// A step of the pattern.
  enum Step: Sendable {
    /// This byte.
    case byte(UInt8)
    /// Any one byte of these, but no slash.
    case oneOf(ByteSet)
    /// Any number of bytes, slashes too only where it says so.
    case any(slashes: Bool)
    /// What follows, or what follows so many steps later.
    case maybe(skipping: Int)
    /// Nothing at all: the pattern is wrong from here on.
    case nothing
  }

  private let steps: [Step]

  /// Reads a pattern.
  init(_ text: ArraySlice<UInt8>) {
    var reader = GlobReader(text)
    steps = reader.read()
  }

  /// Whether a text is what the pattern says, from its first byte to its last.
  func matches(_ text: some Sequence<UInt8>) -> Bool {
    var states = StateSet(count: steps.count + 1)
    enter(0, &states)
    for byte in text {
      var next = StateSet(count: steps.count + 1)
      for state in states.members { advance(state, by: byte, &next) }
      if next.members.isEmpty { return false }
      states = next
    }
    return states.contains(steps.count)
  }

  private func advance(_ state: Int, by byte: UInt8, _ next: inout StateSet) {
    guard state < steps.count else { return }
    let isSlash = byte == UInt8(ascii: "/")
    switch steps[state] {
    case .byte(let wanted) where byte == wanted: enter(state + 1, &next)
    case .oneOf(let bytes) where !isSlash && bytes.contains(byte): enter(state + 1, &next)
    case .any(let slashes) where slashes || !isSlash: enter(state, &next)
    default: break
    }
  }

  /// Adds a state, and those that it leads to without a byte.
  private func enter(_ first: Int, _ states: inout StateSet) {
    var pending = [first]
    while let state = pending.popLast() {
      guard states.insert(state), state < steps.count else { continue }
      switch steps[state] {
      case .any: pending.append(state + 1)
      case .maybe(let count): pending += [state + 1, state + 1 + count]
      case .byte, .oneOf, .nothing: break
      }
    }
  }
}

/// The states that a match may be in.
private struct StateSet {
  private(set) var members: [Int] = []
  private var isMember: [Bool]

  init(count: Int) { isMember = Array(repeating: false, count: count) }

  func contains(_ state: Int) -> Bool { isMember[state] }

  /// Adds a state; `false` where it is in already.
  mutating func insert(_ state: Int) -> Bool {
    guard !isMember[state] else { return false }
    isMember[state] = true
    members.append(state)
    return true
  }
}

/// A set of bytes: what stands between `[` and `]`.
struct ByteSet: Sendable, Hashable {
  private var words: [UInt64] = [0, 0, 0, 0]

  /// Whether a byte is in it.
  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0 }

  /// Adds a byte.
  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  /// All the other bytes.
  var inverted: ByteSet {
    var result = self
    result.words = words.map { ~$0 }
    return result
  }

  /// Every byte.
  static let all = ByteSet().inverted
}

/// The tokens of a text, as flat arrays. They tile it, so it prints back by their very nature.
package struct TokenList: Sendable {
  private(set) var kinds: [TokenKind] = []
  /// The offset after each token; each starts where the one before it ends.
  private(set) var ends: [UInt32] = []
  /// For each bracket the number of its partner, else zero; empty where nobody asks for partners.
  private var partners: [UInt32] = []
  private let pairsBrackets: Bool

  /// No tokens yet.
  ///
  /// - Parameter pairsBrackets: whether brackets are to know their partners.
  package init(pairsBrackets: Bool) { self.pairsBrackets = pairsBrackets }

  /// How many tokens there are.
  package var count: Int { kinds.count }

  mutating func reserve(_ capacity: Int) {
    kinds.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
  }

  mutating func append(_ kind: TokenKind, end: Int) {
    kinds.append(kind)
    ends.append(UInt32(truncatingIfNeeded: end))
    if pairsBrackets { partners.append(0) }
  }

  /// Takes back all tokens from one on.
  mutating func truncate(to count: Int) {
    kinds.removeLast(kinds.count - count)
    ends.removeLast(ends.count - count)
    if pairsBrackets { partners.removeLast(partners.count - count) }
    for index in partners.indices where partners[index] >= count { partners[index] = 0 }
  }

  mutating func pair(_ opening: Int, _ closing: Int) {
    guard pairsBrackets else { return }
    partners[opening] = UInt32(truncatingIfNeeded: closing)
    // Zero means none, so the first token's number is kept one higher on the closing side.
    partners[closing] = UInt32(truncatingIfNeeded: opening) &+ 1
  }

  /// The kind of a token; `nil` past the end.
  package func kind(_ index: Int) -> TokenKind? {
    index >= 0 && index < kinds.count ? kinds[index] : nil
  }

  /// Whether a token is of a kind; `false` past the end. Asked of each token of a script, it is much faster
  /// than to compare what ``kind(_:)`` gives to another module.
  package func stands(_ kind: TokenKind, at index: Int) -> Bool {
    index >= 0 && index < kinds.count && kinds[index] == kind
  }

  /// The offset of a token's first byte.
  package func start(_ index: Int) -> Int {
    index <= 0 ? 0 : Int(ends[min(index, ends.count) - 1])
  }

  /// The offset after a token.
  package func end(_ index: Int) -> Int {
    index >= 0 && index < ends.count ? Int(ends[index]) : start(index)
  }

  /// The span of a token.
  package func range(_ index: Int) -> Range<Int> { start(index)..<end(index) }

  /// The token that closes what this one opens.
  package func closing(of index: Int) -> Int? {
    guard index >= 0, index < partners.count, kinds[index].isOpening, partners[index] != 0 else {
      return nil
    }
    return Int(partners[index])
  }

  /// The token that opens what this one closes.
  package func opening(of index: Int) -> Int? {
    guard index >= 0, index < partners.count, kinds[index].isClosing, partners[index] != 0 else {
      return nil
    }
    return Int(partners[index]) - 1
  }

  /// The first token from an index on that is no trivia; `count` if there is none.
  package func significant(from index: Int) -> Int {
    var index = max(0, index)
    while index < kinds.count, kinds[index].isTrivia { index += 1 }
    return index
  }

  /// The last token before an index that is no trivia; -1 if there is none.
  package func significant(before index: Int) -> Int {
    var index = min(index, kinds.count) - 1
    while index >= 0, kinds[index].isTrivia { index -= 1 }
    return index
  }
}

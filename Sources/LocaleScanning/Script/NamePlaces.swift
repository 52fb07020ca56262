internal import LocaleSyntax

/// Where each name stands in a script, found once for all functions whose calls are looked for.
struct NamePlaces {
  /// The first place of a name, by what its bytes hash to.
  private var first: [UInt64: Int32] = [:]
  /// For each token the next one of the same hash; -1 where none follows.
  private var followers: [Int32]

  init(_ tokens: TokenList, in bytes: [UInt8]) {
    followers = Array(repeating: -1, count: tokens.count)
    for token in (0..<tokens.count).reversed() where tokens.kind(token) == .identifier {
      let place = Int32(truncatingIfNeeded: token)
      followers[token] =
        first.updateValue(place, forKey: Self.hash(bytes[tokens.range(token)])) ?? -1
    }
  }

  /// The tokens that may be a name, in their order: another name may hash alike.
  func tokens(named name: String) -> Places {
    Places(followers: followers, place: first[Self.hash(name.utf8)] ?? -1)
  }

  /// Tokens that follow each other in a table.
  struct Places: Sequence, IteratorProtocol {
    fileprivate let followers: [Int32]
    fileprivate var place: Int32

    mutating func next() -> Int? {
      guard place >= 0 else { return nil }
      defer { place = followers[Int(place)] }
      return Int(place)
    }
  }

  /// FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// Random numbers that are the same in every run: SplitMix64, which is in the public domain
/// (S. Vigna, 2015).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The numbers of a seed.
  public init(_ seed: Seed) { state = seed.value }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// A number from 0 up to a limit, which is above 0 and is not reached.
  public mutating func next(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// One of several choices. There is at least one.
  public mutating func pick<Choices: RandomAccessCollection>(
    _ choices: Choices
  ) -> Choices.Element {
    choices[choices.index(choices.startIndex, offsetBy: next(below: choices.count))]
  }

  /// True once in so many times.
  public mutating func chance(_ oneIn: Int) -> Bool { next(below: oneIn) == 0 }
}

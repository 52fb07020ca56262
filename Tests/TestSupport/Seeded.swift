/// What the random numbers of a test follow from.
///
/// It is an argument of the test, so that whatever fails says it: `seed 7`.
public struct Seed: Sendable, Hashable, CustomStringConvertible {
  /// The number.
  public let value: UInt64

  /// A seed, or the one that `CRMLOCALE_SEED` names instead.
  public init(_ value: UInt64) { self.value = TestSettings.seed ?? value }

  /// The seed as a failure prints it, such as `seed 7`.
  public var description: String { "seed \(value)" }

  /// A second seed for the same test, to draw from beside the first.
  public static func next(after seed: Seed) -> Seed { Seed(exactly: seed.value &+ 1) }

  private init(exactly value: UInt64) { self.value = value }

  /// The random numbers that follow from it.
  public var numbers: SeededGenerator { SeededGenerator(self) }
}

/// The seeds of a random test, in the place of its arguments.
///
/// ```swift
/// @Test("A patch can be applied, whatever it changes", arguments: Seeded(99))
/// func patch(seed: Seed) {
///   var random = seed.numbers
/// ```
///
/// With `CRMLOCALE_SEED` set, that seed takes the place of all of them.
public struct Seeded: RandomAccessCollection, Sendable {
  private let seeds: [Seed]

  /// The seeds that a test runs with, once each.
  public init(_ seeds: UInt64...) { self.init(seeds) }

  /// A range of seeds.
  public init(_ seeds: Range<UInt64>) { self.init(Array(seeds)) }

  private init(_ values: [UInt64]) {
    // A seed from the environment is one, however many there would be.
    seeds = (TestSettings.seed == nil ? values : Array(values.prefix(1))).map(Seed.init)
  }

  /// The first seed, if there is one.
  public var startIndex: Int { seeds.startIndex }
  /// Behind the last seed.
  public var endIndex: Int { seeds.endIndex }
  /// The seed at a position.
  public subscript(position: Int) -> Seed { seeds[position] }
}

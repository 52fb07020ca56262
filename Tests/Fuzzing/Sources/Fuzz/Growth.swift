import Foundation

/// Whether work grows with the size of its input and not with the square of it.
enum Growth {
  /// Whether every input is measured; else one in a thousand is.
  private static let isThorough = ProcessInfo.processInfo.environment["FUZZ_GROWTH"] != nil

  /// Repeats an input until it is long, and again until it is eight times as long, and stops the program
  /// where that takes far more than eight times as long.
  static func check(_ input: [UInt8], _ work: ([UInt8]) -> Void) {
    guard !input.isEmpty, isThorough || seed(of: input) % 1024 == 0 else { return }
    let short = Self.repeated(input, to: 1 << 13)
    let long = Self.repeated(input, to: 1 << 16)
    // Another program may have had the processor: only what is slow time and again counts.
    for _ in 0..<3 {
      let (less, more) = (seconds(short, work), seconds(long, work))
      if more < 0.25 || more < 24 * less { return }
    }
    fail("eight times as much takes more than 24 times as long")
  }

  private static func repeated(_ input: [UInt8], to count: Int) -> [UInt8] {
    var result: [UInt8] = []
    while result.count < count { result += input }
    return result
  }

  private static func seconds(_ input: [UInt8], _ work: ([UInt8]) -> Void) -> Double {
    let start = clock()
    work(input)
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// A number that follows from an input alone: FNV-1a.
  static func seed(of input: [UInt8]) -> UInt64 {
    input.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

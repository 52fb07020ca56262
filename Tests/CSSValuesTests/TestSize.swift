import Foundation

/// How much the tests that draw lots do; more on request.
enum TestSize {
  static let corpus = number("CRMLOCALE_CORPUS") ?? 4000
  static let seed = UInt64(number("CRMLOCALE_SEED") ?? 156)

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }
}

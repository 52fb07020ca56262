import TestSupport
import Testing

@testable import DateFns

@Suite("Fractions of a second")
struct FractionTests {
  private static func format(_ milliseconds: Int64, _ count: Int) throws -> String {
    try DateFnsFormatter(String(repeating: "S", count: count))
      .format(Instant(epochMilliseconds: milliseconds))
  }

  @Test("Digits are cut, never rounded", arguments: 0..<1000 as Range<Int64>)
  func short(milliseconds: Int64) throws {
    let three = String(String(1000 + milliseconds).dropFirst())
    for count in 1...3 {
      #expect(try Self.format(milliseconds, count) == three.prefix(count))
    }
    #expect(try Self.format(milliseconds, 21) == three + String(repeating: "0", count: 18))
  }

  /// What date-fns 4.1.0 prints under Node 20, less the zeros in front.
  @Test(
    "From 22 letters on JavaScript's numbers show",
    arguments: [
      (678, 22, "6.78e+21"), (5, 22, "50000000000000000000"), (5, 23, "500000000000000000000"),
      (0, 40, ""), (678, 25, "6.78e+24"), (678, 27, "6.78e+26"),
      (678, 28, "6.780000000000001e+27"), (678, 29, "6.779999999999999e+28"),
      (678, 30, "6.78e+29"), (999, 29, "9.989999999999999e+28"),
      (123, 39, "1.2299999999999998e+38"), (1, 24, "1e+21"), (1, 30, "1e+27"),
      (7, 37, "7.000000000000001e+34"), (999, 308, "9.989999999999999e+307"),
      (999, 309, "Infinity"), (1, 311, "1e+308"), (1, 312, "Infinity"), (0, 311, ""),
      (0, 312, "NaN"), (333, 52, "3.3300000000000005e+51"), (500, 64, "5e+63"),
    ] as [(Int64, Int, String)])
  func long(milliseconds: Int64, count: Int, digits: String) throws {
    let output = try Self.format(milliseconds, count)
    #expect(output.utf8.count == max(count, digits.utf8.count))
    #expect(output.drop { $0 == "0" } == digits)
  }

  @Test(
    "Every fraction up to 330 letters is Node's",
    .enabled(if: Engine.node != nil, "needs Node"))
  func againstNode() throws {
    let requests = (1...330).flatMap { count in
      [0, 1, 7, 10, 99, 333, 500, 678, 999].map { [$0, count] }
    }
    let expected: [String] = try #require(Engine.node).call(
      """
      requests => requests.map(([milliseconds, count]) =>
        String(Math.trunc(milliseconds * Math.pow(10, count - 3))).padStart(count, '0'))
      """, with: requests)
    for (request, text) in zip(requests, expected) {
      #expect(try Self.format(Int64(request[0]), request[1]) == text, "\(request)")
    }
  }
}

import TestSupport
import Testing

@testable import LocaleDiagnostics

@Suite struct LineDifferenceTests {
  private func lines(_ text: String) -> [ArraySlice<UInt8>] {
    text.map { Array(String($0).utf8)[...] }
  }

  /// The letters that both versions keep, where every letter is a line.
  private func kept(_ old: String, _ new: String) -> String {
    let letters = Array(old)
    return String(LineDifference(from: lines(old), to: lines(new)).matches.map { letters[$0.old] })
  }

  @Test(
    "As many lines stay as can",
    arguments: [
      ("", "", ""), ("abc", "abc", "abc"), ("abc", "", ""), ("", "abc", ""), ("abc", "xyz", ""),
      ("abcdef", "abXdef", "abdef"), ("abc", "xabcy", "abc"), ("aabaa", "aaa", "aaa"),
      ("abcabba", "cbabac", "baba"), ("{}{}{}", "{}{}", "{}{}"),
    ])
  func keeps(old: String, new: String, expected: String) {
    #expect(kept(old, new).count == expected.count)
  }

  @Test("Lines that moved do not stay, and lines between them do")
  func moved() {
    #expect(kept("abcdefg", "bcdefga") == "bcdefg")
  }

  @Test("Whatever the versions, what stays is equal and in order", arguments: Seeded(3))
  func invariants(seed: Seed) {
    var random = seed.numbers
    // Up to 1500 lines: past 512 the way over unique lines is taken.
    for size in [0, 1, 5, 40, 200, 600, 1500] {
      for kinds in [2, 10, 5000] {
        let old = (0..<size).map { _ in [UInt8](String(random.next(below: kinds)).utf8)[...] }
        var new = old
        for _ in 0..<size / 10 {
          new.swapAt(random.next(below: size), random.next(below: size))
          new[random.next(below: size)] = [0xFF]
        }
        let matches = LineDifference(from: old, to: new).matches
        #expect(matches.allSatisfy { old[$0.old] == new[$0.new] })
        #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
      }
    }
  }
}

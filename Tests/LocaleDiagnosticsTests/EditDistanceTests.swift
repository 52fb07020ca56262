import TestSupport
import Testing

@testable import LocaleDiagnostics

@Suite struct EditDistanceTests {
  @Test(
    "The distance counts insertions, deletions, substitutions and swaps of neighbours",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "abc", 3), ("abc", "abc", 0),
      ("kitten", "sitting", 3), ("saturday", "sunday", 3), ("flaw", "lawn", 2),
      ("ab", "ba", 1), ("abcd", "acbd", 1), ("eror", "error", 1), ("quite", "quiet", 1),
      // No place is edited twice: a true Damerau distance would be 2.
      ("ca", "abc", 3),
      ("abcdef", "badcfe", 3), ("é", "e", 1),
    ])
  func distances(left: String, right: String, expected: Int) {
    #expect(distance(left, right) == expected)
    #expect(distance(right, left) == expected)
  }

  private func distance(_ left: String, _ right: String, atMost limit: Int = .max) -> Int? {
    EditDistance.between(Array(left)[...], Array(right)[...], atMost: limit)
  }

  @Test(
    "What is farther apart than a limit is not counted to the end",
    arguments: [
      ("kitten", "sitting", 3, 3), ("kitten", "sitting", 2, nil), ("abc", "abc", 0, 0),
      ("abcd", "acbd", 1, 1), ("abcd", "acbd", 0, nil), ("abcdef", "badcfe", 3, 3),
      ("abcdef", "badcfe", 2, nil), ("", "abc", 2, nil), ("abc", "", 3, 3),
    ] as [(String, String, Int, Int?)])
  func limits(left: String, right: String, limit: Int, expected: Int?) {
    #expect(distance(left, right, atMost: limit) == expected)
  }

  @Test("The distance is that of a search through all single slips")
  func search() throws {
    // Words of up to four letters a and b: every distance up to 2 by trying all slips one after
    // another. Two slips may touch one place only in the search, so ours is never the smaller.
    let letters = ["a", "b"]
    var words: [String] = [""]
    var longest = words
    for _ in 0..<4 {
      longest = longest.flatMap { word in letters.map { word + $0 } }
      words += longest
    }
    func slips(_ word: String) -> Set<String> {
      let letter = Array(word)
      var result: Set<String> = []
      for index in 0...letter.count {
        let (head, tail) = (String(letter[..<index]), String(letter[index...]))
        for added in letters { result.insert(head + added + tail) }
        guard let first = tail.first else { continue }
        result.insert(head + tail.dropFirst())
        for other in letters { result.insert(head + other + tail.dropFirst()) }
        if let second = tail.dropFirst().first {
          result.insert(head + String([second, first]) + tail.dropFirst(2))
        }
      }
      return result.subtracting([word])
    }
    for word in words {
      let one = slips(word)
      for other in words where other != word {
        let distance = try #require(self.distance(word, other))
        #expect((distance == 1) == one.contains(other))
        if distance == 2 { #expect(!slips(other).isDisjoint(with: one)) }
      }
    }
  }

  @Test("What no letter rules out is counted, and nothing near is ruled out", arguments: Seeded(21))
  func ruledOut(seed: Seed) throws {
    var random = seed.numbers
    let letters = Array("aabcdeéж".unicodeScalars)
    for _ in 0..<2000 {
      let words = (0..<2).map { _ in
        (0..<(1 + random.next(below: 9))).map { _ in random.pick(letters) }
      }
      let texts = words.map { String(String.UnicodeScalarView($0)) }
      let limit = min(max(words[0].count, words[1].count) / 3, 4)
      let all = try #require(
        EditDistance.between(words[0][...], words[1][...], atMost: .max))
      let found = SplitWord(texts[0]).distance(to: SplitWord(texts[1]))
      let isExtension = words[0].starts(with: words[1]) || words[1].starts(with: words[0])
      #expect(found == (all <= (isExtension ? min(limit, 2) : limit) ? all : nil), "\(texts)")
    }
  }

  @Test(
    "Names split into the words that they are made of",
    arguments: [
      ("date_format", "dateFormat"), ("date-format", "DATE_FORMAT"), ("date.format", "date format"),
      ("__date__format_", "DateFormat"), ("runChatShow", "run_chat_show"), ("ÉTAT_é", "état-É"),
      ("dateformat", "date_format"),
    ])
  func splitting(left: String, right: String) {
    #expect(SplitWord(left).distance(to: SplitWord(right)) == 0)
    #expect(SplitWord(right).distance(to: SplitWord(left)) == 0)
  }
}

import TestSupport
import Testing

@testable import LocaleDiagnostics

@Suite("The distance of any two words")
struct EditDistancePropertyTests {
  /// The recurrence of the optimal string alignment distance, as textbooks print it.
  private static func plain(_ source: [Character], _ target: [Character]) -> Int {
    var table = Array(
      repeating: Array(repeating: 0, count: target.count + 1), count: source.count + 1)
    for i in 0...source.count { table[i][0] = i }
    for j in 0...target.count { table[0][j] = j }
    for i in source.indices.map({ $0 + 1 }) {
      for j in target.indices.map({ $0 + 1 }) {
        let cost = source[i - 1] == target[j - 1] ? 0 : 1
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost)
        if i > 1, j > 1, source[i - 1] == target[j - 2], source[i - 2] == target[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[source.count][target.count]
  }

  @Test(
    "It is that of the textbook, and no more is said than was asked for", arguments: Seeded(1..<7))
  func textbook(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<400 {
      let words = (0..<2).map { _ in
        (0..<random.next(below: 14)).map { _ in random.pick(Array("aabcé")) }
      }
      let expected = Self.plain(words[0], words[1])
      for limit in [0, 1, 2, 3, 5, 100, .max] {
        #expect(
          EditDistance.between(words[0][...], words[1][...], atMost: limit)
            == (expected <= limit ? expected : nil), "\(words) \(limit)")
      }
    }
  }

  @Test(
    "It is a measure: even, at least the difference in length, at most the longer",
    arguments: Seeded(8))
  func measure(seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<1500 {
      let words = (0..<2).map { _ in
        (0..<random.next(below: 10)).map { _ in random.pick(Array("abcd")) }
      }
      let (left, right) = (words[0][...], words[1][...])
      let distance = try #require(EditDistance.between(left, right, atMost: .max))
      #expect(EditDistance.between(right, left, atMost: .max) == distance)
      #expect((distance == 0) == (left == right))
      #expect(distance >= abs(left.count - right.count) && distance <= max(left.count, right.count))
      // What stands before and behind both changes nothing.
      let (framed, other) = (["x"] + left + ["y"], ["x"] + right + ["y"])
      #expect(EditDistance.between(framed[...], other[...], atMost: .max) == distance)
      #expect(EditDistance.between(framed[1..<framed.count - 1], right, atMost: .max) == distance)
    }
  }

  /// From the lists of common misspellings that dictionaries and encyclopedias keep.
  @Test(
    "What people commonly misspell is found among words that look alike",
    arguments: [
      ("recieve", "receive"), ("seperate", "separate"), ("definately", "definitely"),
      ("occured", "occurred"), ("untill", "until"), ("wierd", "weird"),
      ("accomodate", "accommodate"),
      ("adress", "address"), ("calender", "calendar"), ("concious", "conscious"),
      ("existance", "existence"), ("foriegn", "foreign"), ("goverment", "government"),
      ("gaurd", "guard"), ("harrass", "harass"), ("immediatly", "immediately"),
      ("independant", "independent"), ("knowlege", "knowledge"), ("liason", "liaison"),
      ("millenium", "millennium"), ("neccessary", "necessary"), ("noticable", "noticeable"),
      ("occassion", "occasion"), ("persistant", "persistent"), ("publically", "publicly"),
      ("reccomend", "recommend"), ("refered", "referred"), ("succesful", "successful"),
      ("suprise", "surprise"), ("tommorow", "tomorrow"), ("truely", "truly"),
      ("writting", "writing"), ("lenght", "length"), ("widht", "width"), ("heigth", "height"),
      ("retrun", "return"), ("fucntion", "function"), ("langauge", "language"),
      ("messsage", "message"), ("placehodler", "placeholder"),
    ])
  func misspellings(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, among: Self.dictionary) == meant)
    #expect(Suggestion.nearest(to: word, among: Self.dictionary.reversed()) == meant)
    #expect(Suggestion.nearest(to: word.uppercased(), among: Self.dictionary) == meant)
  }

  private static let dictionary = [
    "receive", "separate", "definitely", "occurred", "until", "weird", "accommodate", "address",
    "calendar", "conscious", "existence", "foreign", "government", "guard", "harass",
    "immediately", "independent", "knowledge", "liaison", "millennium", "necessary", "noticeable",
    "occasion", "persistent", "publicly", "recommend", "referred", "successful", "surprise",
    "tomorrow", "truly", "writing", "length", "width", "height", "return", "function", "language",
    "message", "placeholder", "desperate", "relieve", "weight", "wording", "garden",
  ]

  @Test(
    "A word of its own is none of them",
    arguments: [
      "house", "window", "apple", "keyboard", "sun", "if", "a", "chat", "button", "sixteen",
      "water",
      "yesterday", "today", "zebra", "holder", "knee", "music", "locale", "visitor", "manager",
      "hour", "second", "minute", "monday", "holiday", "umbrella", "bot", "integer", "boolean",
    ])
  func silence(word: String) {
    #expect(Suggestion.nearest(to: word, among: Self.dictionary) == nil)
  }

  @Test("Every single slip in every long word leads back to it", arguments: Seeded(9))
  func slips(seed: Seed) {
    var random = seed.numbers
    let words = Self.dictionary.filter { $0.utf8.count > 6 }
    for word in words {
      for place in word.indices {
        var slips = [word, word, word]
        slips[0].remove(at: place)
        slips[1].insert(random.pick(Array("qxz")), at: place)
        slips[2].replaceSubrange(place...place, with: String(random.pick(Array("qxz"))))
        let next = word.index(after: place)
        if next < word.endIndex, word[place] != word[next] {
          var swapped = Array(word)
          let number = word.distance(from: word.startIndex, to: place)
          swapped.swapAt(number, number + 1)
          slips.append(String(swapped))
        }
        for slip in slips where slip != word {
          #expect(
            Suggestion.nearest(to: slip, among: Self.dictionary.shuffled(using: &random)) == word,
            "\(slip)")
        }
      }
    }
  }
}

import TestSupport

/// A right text, and the same text after one slip of a finger.
struct Slip: CustomStringConvertible {
  let right: String
  let wrong: String
  /// What was done to which character.
  let change: Change
  /// The line on which it happened, counted from 0.
  let line: Int

  enum Change: Hashable {
    case left(out: Character)
    case doubled(Character)
    case swapped(Character, Character)
    case mistyped(Character, by: String)
    case added(Character)
  }

  var description: String { "\(change): \(wrong)" }
}

/// Draws objects of data that are right, and slips in them.
struct SlipMaker {
  /// How the data is written.
  enum Style { case json, json5 }

  private var numbers: SeededGenerator
  private let style: Style
  private var keys = 0

  init(_ numbers: SeededGenerator, _ style: Style) {
    self.numbers = numbers
    self.style = style
  }

  private static let texts = [
    "\"x\"", "\"two words\"", "\"\"", "\"it's\"", "\"say \\\"hi\\\"\"", "\"é\"", "\"a, b\"",
    "\"a: b\"", "\"dd.MM.yyyy\"", "\"{0}\"", "\"日本\"",
  ]
  private static let others = ["1", "0", "-2", "1.5", "1e3", "true", "false", "null"]

  /// The keys to the left and right of a mark on keyboards, and its look-alikes.
  private static let neighbours: [Character: [String]] = [
    ",": [".", ";", "，"], ":": [";", "=", ".", "："], "\"": ["'", "”"], "{": ["[", "("],
    "}": ["]", ")"], "[": ["{", "("], "]": ["}", ")"],
  ]

  private mutating func value(_ depth: Int) -> [String] {
    switch numbers.next(below: depth > 0 ? 7 : 4) {
    case 0, 1, 2: return [numbers.pick(Self.texts)]
    case 3: return [numbers.pick(Self.others)]
    case 4, 5: return object(depth - 1)
    default:
      var result = ["["]
      for index in 0..<numbers.next(below: 4) {
        result += (index > 0 ? [","] : []) + value(depth - 1)
      }
      return result + ["]"]
    }
  }

  private mutating func object(_ depth: Int) -> [String] {
    var result = ["{"]
    for index in 0..<numbers.next(below: 4) {
      keys += 1
      let key = style == .json5 && numbers.chance(2) ? "k\(keys)" : "\"k\(keys)\""
      result += (index > 0 ? [","] : []) + [key, ":"] + value(depth)
    }
    return result + ["}"]
  }

  /// The tokens with each member and element on a line of its own.
  private static func laidOut(_ tokens: [String]) -> String {
    var text = ""
    var depth = 0
    for (index, token) in tokens.enumerated() {
      let opens = token == "{" || token == "["
      let closes = token == "}" || token == "]"
      if closes { depth -= 1 }
      let before = index > 0 ? tokens[index - 1] : ""
      let wasOpened = before == "{" || before == "["
      if before == "," || wasOpened && !closes || closes && !wasOpened {
        text += "\n" + String(repeating: "  ", count: depth)
      } else if before == ":" {
        text += " "
      }
      text += token
      if opens { depth += 1 }
    }
    return text + "\n"
  }

  /// A right text of a few lines.
  private mutating func text() -> String {
    while true {
      keys = 0
      let tokens = object(2)
      if 6...40 ~= tokens.count { return Self.laidOut(tokens) }
    }
  }

  /// A slip in one of the marks of a text.
  ///
  /// - Parameter marks: the marks in which it may happen.
  mutating func slip(in marks: Set<Character>) -> Slip {
    while true {
      let right = text()
      var letters = Array(right)
      let places = letters.indices.filter { marks.contains(letters[$0]) }
      guard let place = places.isEmpty ? nil : numbers.pick(places) else { continue }
      let letter = letters[place]
      let change: Slip.Change
      switch numbers.next(below: 5) {
      case 0:
        change = .left(out: letter)
        letters.remove(at: place)
      case 1:
        change = .doubled(letter)
        letters.insert(letter, at: place)
      case 2:
        guard place + 1 < letters.count, !letters[place + 1].isWhitespace,
          letters[place + 1] != letter
        else { continue }
        change = .swapped(letter, letters[place + 1])
        letters.swapAt(place, place + 1)
      case 3:
        guard let other = Self.neighbours[letter].map({ numbers.pick($0) }) else { continue }
        change = .mistyped(letter, by: other)
        letters.replaceSubrange(place...place, with: other)
      default:
        let other = numbers.pick(Array(",:;\"'{}[].=".map { $0 }))
        change = .added(other)
        letters.insert(other, at: place)
      }
      let line = letters[..<min(place, letters.count)].filter { $0 == "\n" }.count
      return Slip(right: right, wrong: String(letters), change: change, line: line)
    }
  }
}

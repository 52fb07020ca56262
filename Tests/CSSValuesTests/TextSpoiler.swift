import TestSupport

/// Changes a text a little, as often as not into something that is no longer valid.
struct TextSpoiler {
  var random: SeededGenerator

  /// The text, one time in three with one or more changes.
  mutating func spoil(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    while random.chance(3) { change(&scalars) }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private mutating func change(_ scalars: inout [Unicode.Scalar]) {
    guard !scalars.isEmpty else { return }
    let place = Int.random(in: 0..<scalars.count, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: scalars.remove(at: place)
    case 1: scalars.insert(scalars[place], at: place)
    case 2:
      scalars.insert(
        contentsOf: Self.bits[Int.random(in: 0..<Self.bits.count, using: &random)].unicodeScalars,
        at: place)
    case 3: scalars[place] = random.pick(scalars)
    case 4: scalars.swapAt(place, Int.random(in: 0..<scalars.count, using: &random))
    case 5: scalars.removeLast(Int.random(in: 0...min(3, scalars.count), using: &random))
    default:
      // The same letter as an escape, which changes nothing where a name stands.
      let escape = "\\\(String(scalars[place].value, radix: 16)) "
      scalars.replaceSubrange(place...place, with: Array(escape.unicodeScalars))
    }
  }

  private static let bits = [
    " ", "\t", "\n", "/**/", "/*", ",", "/", "(", ")", "[", "]", "{", "}", "!", ";", "#", "%", "-",
    "+", ".", "\\", "\"", "'", "é", "😀", "none", "1", "0", "e", "@", ":", "calc(", "var(--x)",
    "\u{0C}", "\r\n", "\0", "\u{A0}", "url(", "<!--", "-->", "|", "*", ">", "~", "=", "a", "&",
  ]
}

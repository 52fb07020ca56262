/// A name taken apart into lower-case words: `dateFormat`, `date-format` and `DATE_FORMAT` are all
/// `date`, `format`.
struct SplitWord {
  private let words: [[Unicode.Scalar]]

  /// Names longer than this are nobody's slip of the pen.
  private static let lengthLimit = 128

  init(_ name: String) {
    var words: [[Unicode.Scalar]] = [[]]
    var previousIsLower = false
    for scalar in name.unicodeScalars.prefix(Self.lengthLimit + 1) {
      let properties = scalar.properties
      let isSeparator = scalar == "-" || scalar == "_" || scalar == "." || properties.isWhitespace
      if isSeparator || (properties.isUppercase && previousIsLower) { words.append([]) }
      if !isSeparator { words[words.count - 1] += properties.lowercaseMapping.unicodeScalars }
      previousIsLower = properties.isLowercase
    }
    self.words = words.filter { !$0.isEmpty }
  }

  /// How many letters must change to make the other name of this one; `nil` when too many.
  func distance(to other: SplitWord) -> Int? {
    guard max(words.joined().count, other.words.joined().count) <= Self.lengthLimit else {
      return nil
    }
    // Spelt as one word or as several, it is the same name.
    let left = Array(words.joined())
    let right = Array(other.words.joined())
    if left == right { return 0 }

    let prefix = words.commonPrefixLength(with: other.words)
    let rest = words.dropFirst(prefix)
    let otherRest = other.words.dropFirst(prefix)
    let suffix = rest.reversed().commonPrefixLength(with: otherRest.reversed())
    let ownLetters = Array(rest.dropLast(suffix).joined())
    let otherLetters = Array(otherRest.dropLast(suffix).joined())

    // A short end too many or too few (`powered` for `powered_by`) is judged by the whole name.
    let isExtension = ownLetters.starts(with: otherLetters) || otherLetters.starts(with: ownLetters)
    let length =
      isExtension
      ? max(left.count, right.count) : max(ownLetters.count, otherLetters.count)
    let limit = min(length / 3, isExtension ? 2 : 4)
    guard abs(ownLetters.count - otherLetters.count) <= limit else { return nil }
    let distance = EditDistance.between(ownLetters, otherLetters)
    return distance <= limit ? distance : nil
  }
}

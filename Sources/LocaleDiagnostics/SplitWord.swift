/// A name taken apart into lower-case words: `dateFormat`, `date-format` and `DATE_FORMAT` are all
/// `date`, `format`.
struct SplitWord: Sendable {
  /// The letters of all words, end to end.
  private var letters: [Unicode.Scalar] = []

  /// Where each word ends among the letters. No word is empty.
  private var ends: [Int] = []

  /// Which letters there are, each as one of 64 bits that some share.
  private var mask: UInt64 = 0

  /// Names longer than this are nobody's slip of the pen.
  private static let lengthLimit = 128

  /// However long a name is, not more of its letters are wrong.
  private static let mostMistakes = 4

  init(_ name: String) {
    var previousIsLower = false
    for scalar in name.unicodeScalars.prefix(Self.lengthLimit + 1) {
      previousIsLower = add(scalar, previousIsLower)
    }
    endWord()
    for letter in letters { mask |= 1 << UInt64(letter.value & 63) }
  }

  /// Adds a character of the name, and says whether it is a small letter.
  private mutating func add(_ scalar: Unicode.Scalar, _ previousIsLower: Bool) -> Bool {
    switch scalar {
    case "a"..."z":
      letters.append(scalar)
      return true
    case "-", "_", ".": endWord()
    case "A"..."Z":
      if previousIsLower { endWord() }
      letters.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "!"..."~": letters.append(scalar)
    default: return addRare(scalar, previousIsLower)
    }
    return false
  }

  private mutating func addRare(_ scalar: Unicode.Scalar, _ previousIsLower: Bool) -> Bool {
    let properties = scalar.properties
    let isSeparator = properties.isWhitespace
    if isSeparator || properties.isUppercase && previousIsLower { endWord() }
    if !isSeparator { letters += properties.lowercaseMapping.unicodeScalars }
    return properties.isLowercase
  }

  private mutating func endWord() {
    if letters.count > ends.last ?? 0 { ends.append(letters.count) }
  }

  /// The letters of a word, by its number.
  private func word(_ number: Int) -> ArraySlice<Unicode.Scalar> {
    letters[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  /// How many letters must change to make the other name of this one; `nil` when too many.
  func distance(to other: SplitWord) -> Int? {
    guard max(letters.count, other.letters.count) <= Self.lengthLimit,
      abs(letters.count - other.letters.count) <= Self.mostMistakes
    else { return nil }
    // Spelt as one word or as several, it is the same name.
    if letters == other.letters { return 0 }
    let (own, otherOwn) = (rest(beside: other), other.rest(beside: self))
    // A short end too many or too few (`powered` for `powered_by`) is judged by the whole name.
    let isExtension = own.starts(with: otherOwn) || otherOwn.starts(with: own)
    let length =
      isExtension ? max(letters.count, other.letters.count) : max(own.count, otherOwn.count)
    let limit = min(length / 3, isExtension ? 2 : Self.mostMistakes)
    guard abs(own.count - otherOwn.count) <= limit else { return nil }
    // A letter that only one of them has is a mistake of its own.
    let missing = (mask & ~other.mask).nonzeroBitCount
    let added = (other.mask & ~mask).nonzeroBitCount
    guard max(missing, added) <= limit else { return nil }
    return EditDistance.between(own, otherOwn, atMost: limit)
  }

  /// The letters without the words that both names begin and end with.
  private func rest(beside other: SplitWord) -> ArraySlice<Unicode.Scalar> {
    let shared = min(ends.count, other.ends.count)
    var first = 0
    while first < shared, word(first) == other.word(first) { first += 1 }
    var last = 0
    while last < shared - first,
      word(ends.count - 1 - last) == other.word(other.ends.count - 1 - last)
    {
      last += 1
    }
    let start = first == 0 ? 0 : ends[first - 1]
    return letters[start..<max(start, ends.count == last ? 0 : ends[ends.count - 1 - last])]
  }
}

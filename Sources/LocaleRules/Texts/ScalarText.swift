/// A text as its scalars, each of which knows its place.
struct ScalarText: Sendable {
  /// The scalars.
  let scalars: [Unicode.Scalar]

  /// Where each begins, in UTF-8 bytes of the text, and where the last one ends.
  private let offsets: [Int]

  /// Takes a text apart.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars {
      offsets.append((offsets.last ?? 0) + UTF8.width(scalar))
    }
    self.offsets = offsets
  }

  /// The numbers of the scalars.
  var indices: Range<Int> { scalars.indices }

  /// The scalar of a number; `nil` outside of the text.
  subscript(index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// The span of some scalars in UTF-8 bytes of the text.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  /// The text of some scalars.
  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// The stretches of scalars that are alike.
  func runs(where isWanted: (Unicode.Scalar) -> Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for index in scalars.indices {
      if isWanted(scalars[index]) {
        start = start ?? index
      } else if let first = start {
        result.append(first..<index)
        start = nil
      }
    }
    if let start { result.append(start..<scalars.count) }
    return result
  }

  /// Where a word stands, as it is written, with no letter on either side.
  func firstRange(ofWord word: String) -> Range<Int>? {
    let wanted = Array(word.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
    return (0...(scalars.count - wanted.count)).lazy.map { $0..<($0 + wanted.count) }.first {
      scalars[$0.lowerBound] == wanted[0] && scalars[$0].elementsEqual(wanted)
        && !isLetter($0.lowerBound - 1) && !isLetter($0.upperBound)
    }
  }

  /// Whether a letter stands at a number.
  func isLetter(_ index: Int) -> Bool { self[index]?.isLetter ?? false }
}

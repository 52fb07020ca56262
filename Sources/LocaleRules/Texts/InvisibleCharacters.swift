/// What nobody sees in a text though it stands there, and does not belong.
struct InvisibleCharacters {
  /// Why a character does not belong.
  enum Kind: Sendable {
    /// It is not shown at all.
    case hidden
    /// It is a blank at which a line cannot break, where a plain one is meant.
    case noBreakSpace
    /// It turns the direction of what follows, to the end of the text and beyond.
    case openDirection
  }

  /// A character that does not belong, by its number in the text.
  struct Place: Sendable {
    let index: Int
    let kind: Kind
  }

  /// The characters, in the order of the text.
  private(set) var found: [Place] = []

  private let text: ScalarText
  private let isPattern: Bool
  private let isRightToLeft: Bool

  /// Looks through a text.
  ///
  /// - Parameter isRightToLeft: Whether the language is written so.
  init(in text: ScalarText, isPattern: Bool, isRightToLeft: Bool) {
    self.text = text
    self.isPattern = isPattern
    self.isRightToLeft =
      isRightToLeft || text.scalars.contains { Script($0)?.isRightToLeft ?? false }
    for index in text.indices {
      if let kind = kind(at: index) { found.append(Place(index: index, kind: kind)) }
    }
    for index in openDirections() { found.append(Place(index: index, kind: .openDirection)) }
    found.sort { $0.index < $1.index }
  }

  private func kind(at index: Int) -> Kind? {
    let scalar = text.scalars[index]
    switch scalar.value {
    case 0xAD, 0x180E, 0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFB: return .hidden
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: return .hidden
    case 0x200B: return isBesideScript(index, { $0.breaksWithoutBlanks }) ? nil : .hidden
    case 0x200C, 0x200D: return isJoinerAtHome(index) ? nil : .hidden
    case 0x200E, 0x200F, 0x061C: return isRightToLeft ? nil : .hidden
    case 0xA0, 0x202F: return isNoBreakAtHome(index) ? nil : .noBreakSpace
    default: return nil
    }
  }

  private func isBesideScript(_ index: Int, _ isWanted: (Script) -> Bool) -> Bool {
    [text[index - 1], text[index + 1]].contains { $0.flatMap { Script($0) }.map(isWanted) ?? false }
  }

  /// Joiners shape Persian and Indic words, and make one picture of several.
  private func isJoinerAtHome(_ index: Int) -> Bool {
    isBesideScript(index, { $0.usesJoiners })
      || [text[index - 1], text[index + 1]].contains { $0.map(Self.isOfPicture) ?? false }
  }

  /// Emoji, and the selector that asks for one.
  private static func isOfPicture(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1F000...0x1FAFF, 0x2600...0x27BF, 0x2B50, 0xFE0F: true
    default: false
    }
  }

  /// French signs and Khmer ones, numbers, what stands behind a word of one or two letters; and all of a pattern,
  /// in which the parts of a date may be held together.
  private func isNoBreakAtHome(_ index: Int) -> Bool {
    guard !isPattern, let before = text[index - 1], let after = text[index + 1] else { return true }
    if after.properties.generalCategory == .otherPunctuation { return true }
    if "»›€$£°–—".unicodeScalars.contains(after) { return true }
    if "«‹–—№§/".unicodeScalars.contains(before) { return true }
    if [before, after].contains(where: { $0.properties.generalCategory == .decimalNumber }) {
      return true
    }
    return !(text.isLetter(index - 1) && text.isLetter(index - 2) && text.isLetter(index - 3))
  }

  /// Direction controls that are never closed, that close nothing, or that turn letters around.
  private func openDirections() -> [Int] {
    var open: [(index: Int, isIsolate: Bool)] = []
    var result: [Int] = []
    for index in text.indices {
      switch text.scalars[index].value {
      case 0x202A, 0x202B: open.append((index, false))
      case 0x2066...0x2068: open.append((index, true))
      case 0x202D, 0x202E: result.append(index)
      case 0x202C, 0x2069:
        let isIsolate = text.scalars[index].value == 0x2069
        if open.last?.isIsolate == isIsolate {
          open.removeLast()
        } else {
          result.append(index)
        }
      default: break
      }
    }
    return result + open.map { $0.index }
  }
}

internal import LocaleDiagnostics

/// What has changed between two states of a text: few and small edits, so that an editor keeps its
/// cursor and marks where they are.
struct TextChange {
  private let old: [UInt8]
  private let new: [UInt8]

  /// The edits that make one text of another, in the order of place, none overlapping another.
  static func edits(from old: [UInt8], to new: [UInt8]) -> [TextEdit] {
    TextChange(old: old, new: new).edits
  }

  private var edits: [TextEdit] {
    let (oldStarts, newStarts) = (Self.lineStarts(old), Self.lineStarts(new))
    let matches = LineDifference(
      from: Self.lines(of: old, oldStarts), to: Self.lines(of: new, newStarts)
    ).matches
    var edits: [TextEdit] = []
    var (oldLine, newLine) = (0, 0)
    for match in matches + [(old: oldStarts.count - 1, new: newStarts.count - 1)] {
      let removed = oldStarts[oldLine]..<oldStarts[match.old]
      let added = newStarts[newLine]..<newStarts[match.new]
      if !removed.isEmpty || !added.isEmpty { edits.append(edit(removed, added)) }
      (oldLine, newLine) = (match.old + 1, match.new + 1)
    }
    return edits
  }

  /// Where each line begins, and where the text ends.
  private static func lineStarts(_ bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") && index + 1 < bytes.count {
      starts.append(index + 1)
    }
    return bytes.isEmpty ? [0] : starts + [bytes.count]
  }

  private static func lines(of bytes: [UInt8], _ starts: [Int]) -> [ArraySlice<UInt8>] {
    zip(starts, starts.dropFirst()).map { bytes[$0..<$1] }
  }

  /// The edit of some lines, without the characters that both begin and end with.
  private func edit(_ removed: Range<Int>, _ added: Range<Int>) -> TextEdit {
    let shortest = min(removed.count, added.count)
    var prefix = old[removed].commonPrefixLength(with: new[added])
    while prefix > 0, splits(removed.lowerBound + prefix, added.lowerBound + prefix) { prefix -= 1 }
    var suffix = old[removed].reversed().commonPrefixLength(with: new[added].reversed())
    suffix = min(suffix, shortest - prefix)
    while suffix > 0, splits(removed.upperBound - suffix, added.upperBound - suffix) { suffix -= 1 }
    let text = new[(added.lowerBound + prefix)..<(added.upperBound - suffix)]
    return TextEdit(
      (removed.lowerBound + prefix)..<(removed.upperBound - suffix),
      String(decoding: text, as: UTF8.self))
  }

  /// Whether a place in one of the texts lies inside of a character, or between the two halves of a line
  /// break.
  private func splits(_ oldPlace: Int, _ newPlace: Int) -> Bool {
    Self.splits(oldPlace, old) || Self.splits(newPlace, new)
  }

  private static func splits(_ place: Int, _ bytes: [UInt8]) -> Bool {
    guard place > 0, place < bytes.count else { return false }
    return UTF8.isContinuation(bytes[place])
      || bytes[place] == UInt8(ascii: "\n") && bytes[place - 1] == UInt8(ascii: "\r")
  }
}

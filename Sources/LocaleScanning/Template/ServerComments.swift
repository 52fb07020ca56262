internal import LocaleSyntax

/// Finds the comments for crmlocale that a server or a template engine takes out before a browser sees
/// the page: `{# crmlocale: … #}`, `{{-- … --}}`, `<?php // …`.
///
/// Only these are looked for, by their first word: all other comments of a server say nothing to a
/// check.
struct ServerComments {
  private let bytes: [UInt8]
  private let known: [CommentSyntax]
  /// Where the comments end that begin at an offset.
  private var ends: [Int: Int] = [:]
  /// Up to here nothing but blanks, comments and the start of the server's code stands in the file.
  private var top = 0
  /// The ends of comments that do not come any more.
  private var missing: Set<String> = []
  private static let marker = Array("crmlocale:".utf8)
  private static let finder = TextFinder([marker])

  /// - Parameter known: The comments that are found already, in their order.
  init(_ bytes: [UInt8], known: [CommentSyntax]) {
    self.bytes = bytes
    self.known = known
    for comment in known { ends[comment.range.lowerBound] = comment.range.upperBound }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { top = 3 }
  }

  /// The comments, in the order of the source.
  mutating func find() -> [CommentSyntax] {
    let offsets = Self.finder.offsets(in: bytes[...])
    guard !offsets.isEmpty else { return [] }
    let server = serverCode()
    var result: [CommentSyntax] = []
    for offset in offsets where !isKnown(offset) {
      guard let comment = comment(around: offset, server) else { continue }
      ends[comment.range.lowerBound] = comment.range.upperBound
      result.append(comment)
    }
    return result
  }

  /// The comment whose text begins with the word at an offset.
  private mutating func comment(around offset: Int, _ server: [Range<Int>]) -> CommentSyntax? {
    let start = startOfText(before: offset)
    for form in CommentForm.allCases where form.isOfServer || Self.contains(server, start) {
      guard let (opening, closing) = marks(of: form, before: start) else { continue }
      let end = end(closing, from: offset, endsLine: form == .line || form == .hash)
      let first = start - opening.utf8.count
      return CommentSyntax(
        text: String(decoding: bytes[start..<end.text], as: UTF8.self), range: first..<end.comment,
        isOnOwnLine: isAtLineStart(first), isAtTop: isAtTop(first))
    }
    return nil
  }

  /// The mark of a form that stands before an offset, and the one that ends what it begins.
  private func marks(
    of form: CommentForm, before offset: Int
  ) -> (opening: String, closing: String)? {
    for marks in form.marks {
      if let opening = marks.openings.first(where: { stands($0, before: offset) }) {
        return (opening, marks.closing)
      }
    }
    return nil
  }

  /// Where the text of a comment begins: after its mark, before the blanks, line breaks and stars that
  /// lead to its first word.
  private func startOfText(before offset: Int) -> Int {
    var start = offset
    while start > 0 {
      let byte = bytes[start - 1]
      // ` * crmlocale:` on a line of its own in a block.
      let isStar =
        byte == UInt8(ascii: "*") && start >= 2 && bytes[start - 2] != UInt8(ascii: "/")
        && bytes[start - 2] != UInt8(ascii: "@") && bytes[start - 2] != UInt8(ascii: "{")
      guard isStar || Self.isBlank(byte) || Self.isBreak(byte) else { break }
      start -= 1
    }
    return start
  }

  private func stands(_ text: String, before offset: Int) -> Bool {
    bytes[..<offset].suffix(text.utf8.count).elementsEqual(text.utf8)
  }

  /// Where a comment's text ends, and where the comment does.
  private mutating func end(
    _ closing: String, from start: Int, endsLine: Bool
  ) -> (text: Int, comment: Int) {
    guard !missing.contains(closing) else { return (bytes.count, bytes.count) }
    var offset = start
    while offset < bytes.count {
      if endsLine, Self.isBreak(bytes[offset]) { return (offset, offset) }
      // A comment of PHP that goes to the end of the line ends with the code, too.
      if bytes[offset...].starts(with: closing.utf8) {
        guard closing == CommentForm.endOfCommentTag else {
          return (offset, endsLine ? offset : offset + closing.utf8.count)
        }
        // The word alone is text.
        if let tag = endOfTag(around: offset, after: start) { return tag }
      }
      offset += 1
    }
    if !endsLine { missing.insert(closing) }
    return (offset, offset)
  }
}

extension ServerComments {
  /// The span of the tag whose first word stands at an offset; `nil` where no tag opens before the word
  /// and after a place.
  private func endOfTag(around offset: Int, after first: Int) -> (text: Int, comment: Int)? {
    var start = offset
    while start > first, Self.isBlank(bytes[start - 1]) || Self.isBreak(bytes[start - 1]) {
      start -= 1
    }
    if start > first, "-~+".utf8.contains(bytes[start - 1]) { start -= 1 }
    guard start - 2 >= first, bytes[(start - 2)..<start].elementsEqual("{%".utf8) else {
      return nil
    }
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "}") { end += 1 }
    return (start - 2, min(end + 1, bytes.count))
  }

  /// Whether an offset stands in a comment that was found already, told by halving.
  private func isKnown(_ offset: Int) -> Bool {
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && known[low - 1].range.contains(offset)
  }

  /// The parts of the file between `<?` and `?>`.
  private func serverCode() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var code = ServerCode()
    var start = 0
    while start + 1 < bytes.count {
      guard bytes[start] == UInt8(ascii: "<"), bytes[start + 1] == UInt8(ascii: "?") else {
        start += 1
        continue
      }
      guard let end = code.end(from: start + 2, in: bytes) else {
        result.append(start..<bytes.count + 1)
        break
      }
      result.append(start..<(end - 2))
      start = end
    }
    return result
  }

  private static func contains(_ ranges: [Range<Int>], _ offset: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(offset)
  }

  private func isAtLineStart(_ offset: Int) -> Bool {
    var index = offset
    while index > 0, Self.isBlank(bytes[index - 1]) { index -= 1 }
    return index == 0 || bytes[index - 1] == 0x0A
  }

  /// Whether nothing but blanks, comments and the start of the server's code stands before an offset.
  private mutating func isAtTop(_ offset: Int) -> Bool {
    while top < offset {
      if let end = ends[top] {
        top = max(end, top + 1)
      } else if Self.isBlank(bytes[top]) || Self.isBreak(bytes[top]) {
        top += 1
      } else if bytes[top...].starts(with: "<?php".utf8) {
        top += 5
      } else if bytes[top...].starts(with: "?>".utf8) {
        top += 2
      } else {
        return false
      }
    }
    return true
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

internal import LocaleSyntax

/// Finds the comments for crmlocale that a server or a template engine takes out before a browser sees
/// the page: `{# crmlocale: … #}`, `{{-- … --}}`, `<?php // …`.
///
/// Only these are looked for, by their first word: all other comments of a server say nothing to a
/// check.
struct ServerComments {
  private let bytes: [UInt8]
  private let known: [CommentSyntax]
  private static let marker = Array("crmlocale:".utf8)
  private static let finder = TextFinder([marker])

  /// - Parameter known: The comments that are found already.
  init(_ bytes: [UInt8], known: [CommentSyntax]) {
    self.bytes = bytes
    self.known = known
  }

  /// The comments, in the order of the source.
  func find() -> [CommentSyntax] {
    Self.finder.offsets(in: bytes[...]).compactMap { offset in
      known.contains { $0.range.contains(offset) } ? nil : comment(around: offset)
    }
  }

  /// The comment whose text begins with the word at an offset.
  private func comment(around offset: Int) -> CommentSyntax? {
    var start = offset
    while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
    for form in CommentForm.allCases {
      guard let (opening, closing) = form.marks, ends(opening, at: start),
        form.isOfServer || isInServerCode(start)
      else { continue }
      let end = self.end(closing, from: offset, endsLine: form == .line || form == .hash)
      return CommentSyntax(
        text: String(decoding: bytes[start..<end.text], as: UTF8.self),
        range: (start - opening.utf8.count)..<end.comment,
        isOnOwnLine: isAtLineStart(start - opening.utf8.count),
        isAtTop: isAtTop(start - opening.utf8.count))
    }
    return nil
  }

  private func ends(_ text: String, at offset: Int) -> Bool {
    bytes[..<offset].suffix(text.utf8.count).elementsEqual(text.utf8)
  }

  /// Where a comment's text ends, and where the comment does.
  private func end(
    _ closing: String, from start: Int, endsLine: Bool
  ) -> (text: Int, comment: Int) {
    var offset = start
    let mark = Array(closing.utf8)
    while offset < bytes.count {
      if endsLine, bytes[offset] == 0x0A { return (offset, offset) }
      // A comment of PHP that goes to the end of the line ends with the code, too.
      if bytes[offset...].starts(with: mark) {
        return (offset, endsLine ? offset : offset + mark.count)
      }
      offset += 1
    }
    return (offset, offset)
  }

  /// Whether the last `<?` before an offset is not closed before it.
  private func isInServerCode(_ offset: Int) -> Bool {
    var index = offset - 2
    while index >= 0 {
      if bytes[index] == UInt8(ascii: "?") {
        if bytes[index + 1] == UInt8(ascii: ">") { return false }
        if index > 0, bytes[index - 1] == UInt8(ascii: "<") { return true }
      }
      index -= 1
    }
    return false
  }

  private func isAtLineStart(_ offset: Int) -> Bool {
    let line = bytes[..<offset].lastIndex(of: 0x0A).map { bytes[($0 + 1)..<offset] }
    return (line ?? bytes[..<offset]).allSatisfy { Self.isBlank($0) }
  }

  /// Whether nothing but blanks, comments and the start of the server's code stands before an offset.
  private func isAtTop(_ offset: Int) -> Bool {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < offset {
      if let comment = known.first(where: { $0.range.contains(index) }) {
        index = comment.range.upperBound
      } else if Self.isBlank(bytes[index]) || bytes[index] == 0x0A || bytes[index] == 0x0D {
        index += 1
      } else if bytes[index...].starts(with: "<?php".utf8) {
        index += 5
      } else {
        return false
      }
    }
    return true
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

internal import LocaleModel
internal import LocaleSyntax

/// Which lines the comments of a file speak for.
///
/// A comment beside code speaks for its own line, one alone on its line for the next line that holds
/// anything but comments.
struct SuppressionScope {
  private let bytes: [UInt8]
  private let comments: [CommentSyntax]
  /// Where each line begins.
  private let starts: [Int]
  /// For each line the next one, itself among them, that holds anything but comments; the number of
  /// lines where there is none.
  private let codeLines: [Int]

  /// The lines of a file.
  init(_ document: WidgetDocument) {
    bytes = document.bytes
    comments = document.comments
    var starts = [0]
    for (offset, byte) in document.bytes.enumerated() where byte == 0x0A {
      starts.append(offset + 1)
    }
    self.starts = starts
    var codeLines = Array(repeating: starts.count, count: starts.count + 1)
    let lines = Lines(bytes: bytes, comments: comments, starts: starts)
    for line in starts.indices.reversed() {
      codeLines[line] = lines.holdsCode(line) ? line : codeLines[line + 1]
    }
    self.codeLines = codeLines
  }

  /// The part of the file that a comment speaks for; `nil` where nothing follows it.
  func range(of comment: CommentSyntax) -> Range<Int>? {
    let first = line(of: comment.range.lowerBound)
    let last = line(of: max(comment.range.lowerBound, comment.range.upperBound - 1))
    if codeLines[first] <= last { return starts[first]..<end(of: last) }
    let next = codeLines[last + 1]
    return next < starts.count ? starts[next]..<end(of: next) : nil
  }

  private func end(of line: Int) -> Int {
    line + 1 < starts.count ? starts[line + 1] : bytes.count + 1
  }

  /// The number of the line of an offset, found by halving.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// The lines of a file, to be asked what stands on them.
private struct Lines {
  let bytes: [UInt8]
  let comments: [CommentSyntax]
  let starts: [Int]

  private func end(of line: Int) -> Int {
    line + 1 < starts.count ? starts[line + 1] : bytes.count
  }

  /// The comment that an offset stands in, found by halving.
  private func comment(around offset: Int) -> CommentSyntax? {
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && comments[low - 1].range.contains(offset) ? comments[low - 1] : nil
  }

  /// Whether anything but blanks, comments and the marks around them stands on a line.
  func holdsCode(_ line: Int) -> Bool {
    var index = starts[line]
    let end = end(of: line)
    while index < end {
      if let comment = comment(around: index) {
        index = comment.range.upperBound
      } else if let length = Self.length(ofMarkAt: index, in: bytes, until: end) {
        index += length
      } else {
        return true
      }
    }
    return false
  }

  /// How long a blank or a mark around a comment is: `<?php // …`, `{/* … */}`.
  private static func length(ofMarkAt index: Int, in bytes: [UInt8], until end: Int) -> Int? {
    if bytes[index] <= 0x20 { return 1 }
    for mark in ["<?php", "?>"] where bytes[index..<end].starts(with: mark.utf8) {
      return mark.utf8.count
    }
    let rest = bytes[index..<end]
    if rest.starts(with: "{/*".utf8) { return 1 }
    let isAfterComment = index >= 2 && bytes[(index - 2)..<index].elementsEqual("*/".utf8)
    return isAfterComment && bytes[index] == UInt8(ascii: "}") ? 1 : nil
  }
}

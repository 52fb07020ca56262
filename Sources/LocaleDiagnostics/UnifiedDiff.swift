/// The difference of two versions of a file, as `git diff` prints it and `git apply` and `patch`
/// read it.
public enum UnifiedDiff {
  /// How many unchanged lines stand around a change.
  private static let context = 3

  /// The difference as the bytes of a patch; empty when there is none.
  ///
  /// Lines end at line feeds: a carriage return before one is part of the line, so that CR LF files
  /// keep their line ends. Bytes are copied as they are, valid UTF-8 or not.
  ///
  /// - Parameters:
  ///   - old: The file as it is.
  ///   - new: The file as it would be.
  ///   - path: Its path. A leading `/` or `./` is left out, as `git diff` does.
  public static func between(_ old: [UInt8], _ new: [UInt8], path: String) -> [UInt8] {
    if old == new { return [] }
    let oldLines = lines(of: old)
    let newLines = lines(of: new)
    let blocks = changes(LineDifference(from: oldLines, to: newLines).matches, oldLines, newLines)
    var patch = Array("--- \(quoted("a/", path))\n+++ \(quoted("b/", path))\n".utf8)
    for hunk in hunks(of: blocks) {
      write(hunk, oldLines, newLines, to: &patch)
    }
    return patch
  }

  /// Lines of the old version that give way to lines of the new one; either may be empty.
  private typealias Change = (old: Range<Int>, new: Range<Int>)

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  private static func changes(
    _ matches: [(old: Int, new: Int)], _ oldLines: [ArraySlice<UInt8>],
    _ newLines: [ArraySlice<UInt8>]
  ) -> [Change] {
    var changes: [Change] = []
    var next = (old: 0, new: 0)
    for match in matches + [(old: oldLines.count, new: newLines.count)] {
      if match != next { changes.append((next.old..<match.old, next.new..<match.new)) }
      next = (match.old + 1, match.new + 1)
    }
    return changes
  }

  /// Changes so close that their context would touch belong to one hunk.
  private static func hunks(of changes: [Change]) -> [[Change]] {
    var hunks: [[Change]] = []
    for change in changes {
      if let last = hunks.last?.last,
        change.old.lowerBound - last.old.upperBound <= 2 * context
      {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private static func write(
    _ hunk: [Change], _ oldLines: [ArraySlice<UInt8>], _ newLines: [ArraySlice<UInt8>],
    to patch: inout [UInt8]
  ) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(context, first.old.lowerBound)
    let after = min(context, oldLines.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    patch += "@@ -\(span(oldRange)) +\(span(newRange)) @@\n".utf8

    var place = oldRange.lowerBound
    for change in hunk {
      for line in oldLines[place..<change.old.lowerBound] { write(line, marked: " ", to: &patch) }
      for line in oldLines[change.old] { write(line, marked: "-", to: &patch) }
      for line in newLines[change.new] { write(line, marked: "+", to: &patch) }
      place = change.old.upperBound
    }
    for line in oldLines[place..<oldRange.upperBound] { write(line, marked: " ", to: &patch) }
  }

  private static func write(
    _ line: ArraySlice<UInt8>, marked mark: Unicode.Scalar, to patch: inout [UInt8]
  ) {
    patch.append(UInt8(ascii: mark))
    patch += line
    if line.last != UInt8(ascii: "\n") { patch += "\n\\ No newline at end of file\n".utf8 }
  }

  /// `first,count`, with the count left out when it is one. An empty span names the line before it.
  private static func span(_ range: Range<Int>) -> String {
    switch range.count {
    case 0: "\(range.lowerBound),0"
    case 1: "\(range.lowerBound + 1)"
    default: "\(range.lowerBound + 1),\(range.count)"
    }
  }

  /// A path as the header holds it: quoted as in C where it has quotes, backslashes or control
  /// characters, and with a tab after it where it has spaces, so that its end is found.
  private static func quoted(_ prefix: String, _ path: String) -> String {
    var name = Substring(path)
    while let start = ["/", "./"].first(where: { name.hasPrefix($0) }) {
      name = name.dropFirst(start.count)
    }
    let mustQuote = name.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C }
    guard mustQuote else { return prefix + name + (name.contains(" ") ? "\t" : "") }
    let escaped = name.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\0"..<" ", "\u{7F}": "\\" + octal(scalar.value)
      default: String(scalar)
      }
    }
    return "\"\(prefix)\(escaped.joined())\""
  }

  private static func octal(_ value: UInt32) -> String {
    let digits = String(value, radix: 8)
    return String(repeating: "0", count: 3 - digits.count) + digits
  }
}

internal import LocaleSyntax

/// The parts of a file that an engine sends as they stand there: `{% raw %} … {% endraw %}` of Jinja and
/// Liquid, `{% verbatim %} … {% endverbatim %}` of Twig and Django, `@verbatim … @endverbatim` of Blade,
/// `<#noparse> … </#noparse>` of FreeMarker.
struct LiteralBlocks {
  /// The parts with the tags around them, in the order of the file.
  private(set) var ranges: [Range<Int>] = []

  /// What ends such a part and does not come any more.
  private var missing: Set<String> = []

  private static let finder = TextFinder(
    ["{%", "@verbatim", "<#noparse>"].map { Array($0.utf8) })

  /// Looks for them in a file.
  init(_ bytes: [UInt8]) {
    var end = 0
    for start in Self.finder.offsets(in: bytes[...]) where start >= end {
      guard let found = self.end(of: start, in: bytes) else { continue }
      ranges.append(start..<found)
      end = found
    }
  }

  /// The part that an offset lies in.
  func block(around offset: Int) -> Range<Int>? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(offset) ? ranges[low - 1] : nil
  }

  /// Where the part ends that begins at an offset; `nil` where none does.
  private mutating func end(of start: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "@"): return next("@endverbatim", from: start, in: bytes)
    case UInt8(ascii: "<"): return next("</#noparse>", from: start, in: bytes)
    default: break
    }
    for name in ["raw", "verbatim"] where HoleEnds.tag(named: name, at: start, in: bytes) {
      guard !missing.contains(name) else { continue }
      var offset = start + 2
      while let found = next("{%", from: offset, in: bytes) {
        offset = found
        guard HoleEnds.tag(named: "end" + name, at: found - 2, in: bytes) else { continue }
        return next("%}", from: found, in: bytes)
      }
      missing.insert(name)
    }
    return nil
  }

  /// The offset after a text that stands next.
  private mutating func next(_ text: String, from start: Int, in bytes: [UInt8]) -> Int? {
    guard !missing.contains(text) else { return nil }
    if let found = TextFinder([Array(text.utf8)]).first(in: bytes[start...]) {
      return found + text.utf8.count
    }
    // What is not there from here on is not there later.
    missing.insert(text)
    return nil
  }
}

@testable import LocaleICU

/// Zone files and rules of POSIX: refused, or their spans follow one another without a gap.
struct ZoneTarget {
  /// The seconds that JavaScript's time spans.
  private static let time: ClosedRange<Int64> = -8_640_000_000_000...8_640_000_000_000

  /// Takes an input for a file, or else for a rule.
  func check(_ input: [UInt8]) {
    let seed = Int64(truncatingIfNeeded: Growth.seed(of: input) % 8_000_000_000_000)
    let seconds = [Self.time.lowerBound, -1, 0, 1_795_348_800, seed, Self.time.upperBound]
    if input.starts(with: "TZif".utf8) {
      guard let file = ZoneInfoFile(bytes: input) else { return }
      for second in seconds { check(second) { file.span(at: $0) } }
    } else {
      let text = String(decoding: input, as: UTF8.self)
      let rule = PosixZoneRule(text)
      if let rule { for second in seconds { check(second) { rule.span(at: $0) } } }
      checkFile(text, isRule: rule != nil)
    }
    Growth.check(input) { _ = ZoneInfoFile(bytes: $0)?.span(at: 0) }
  }

  private func check(_ second: Int64, _ span: (Int64) -> ZoneSpan) {
    var next = second
    for _ in 0..<8 where Self.time.contains(next) {
      let found = span(next)
      require(found.seconds.contains(next), "\(next) is not in its span \(found)")
      require(abs(found.offset) < 26 * 3600, "an offset of \(found.offset)")
      let last = found.seconds.upperBound - 1
      for edge in [found.seconds.lowerBound, last] where Self.time.contains(edge) {
        require(span(edge) == found, "\(edge) has the span \(span(edge)), not \(found)")
      }
      guard Self.time.contains(last + 1) else { return }
      let following = span(last + 1).seconds.lowerBound
      require(following == last + 1, "a span ends at \(last), and the next begins at \(following)")
      next = last + 1
    }
  }

  /// A rule in a file is what it is alone.
  private func checkFile(_ rule: String, isRule: Bool) {
    guard !rule.isEmpty, !rule.utf8.contains(0x0A), !rule.unicodeScalars.contains("\u{FFFD}")
    else { return }
    let header = Array("TZif2".utf8) + Array(repeating: 0, count: 15 + 16)
    let block = header + [0, 0, 0, 1, 0, 0, 0, 4] + [0, 0, 0, 0, 0, 0] + Array("UTC\0".utf8)
    let bytes = block + block + [0x0A] + Array(rule.utf8) + [0x0A]
    require((ZoneInfoFile(bytes: bytes) != nil) == isRule, "a rule is another one in a file")
  }
}

import LocaleDiagnostics
import LocaleReporters

/// A source in which `⟦` and `⟧` stand around the spans that a test speaks of.
struct MarkedText {
  let bytes: [UInt8]

  /// The spans in the order in which they start.
  let ranges: [Range<Int>]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(ranges.count)
        ranges.append(bytes.count..<bytes.count)
      case "⟧":
        let index = open.removeLast()
        ranges[index] = ranges[index].lowerBound..<bytes.count
      default:
        bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }
}

extension Report {
  /// A report of one file in which each span marked is a finding.
  init(
    path: String = "a.json", _ source: String, _ finding: (inout Diagnostic) -> Void = { _ in }
  ) {
    let marked = MarkedText(source)
    self.init(
      files: [.plain(path)],
      diagnostics: marked.ranges.map { range in
        var diagnostic = Diagnostic(
          code: "the-code", severity: .error, message: "What is wrong",
          location: SourceLocation(path: path, range: range))
        finding(&diagnostic)
        return diagnostic
      },
      sources: [path: marked.bytes])
  }
}

extension FileSummary {
  /// A file of which nothing is known.
  static func plain(_ path: String) -> FileSummary {
    FileSummary(
      path: path, language: nil, extends: [],
      strings: StringCounts(total: 0, own: 0, inherited: 0, dynamic: 0))
  }
}

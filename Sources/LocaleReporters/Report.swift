public import LocaleDiagnostics

/// All that a check found: what every reporter prints, each in its own format.
public struct Report: Sendable {
  /// The files that were checked.
  public var files: [FileSummary]

  /// The findings, in any order.
  public var diagnostics: [Diagnostic]

  /// The content of the files that the findings and their notes speak of, by path. Where one is
  /// missing its findings stand at line 1, column 1, without a picture of the source.
  public var sources: [String: [UInt8]]

  /// Creates a report.
  public init(
    files: [FileSummary], diagnostics: [Diagnostic], sources: [String: [UInt8]]
  ) {
    self.files = files
    self.diagnostics = diagnostics
    self.sources = sources
  }

  /// The files in the order of their paths, byte by byte.
  var sortedFiles: [FileSummary] {
    files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The findings in the order in which they are read: by path, byte by byte, then by place, then
  /// by code. Those that are alike in all of these keep the order given.
  var sortedDiagnostics: [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.location.path != b.location.path {
        return a.location.path.utf8.lexicographicallyPrecedes(b.location.path.utf8)
      }
      if a.location.range != b.location.range {
        return (a.location.range.lowerBound, a.location.range.upperBound)
          < (b.location.range.lowerBound, b.location.range.upperBound)
      }
      if a.code != b.code {
        return a.code.rawValue.utf8.lexicographicallyPrecedes(b.code.rawValue.utf8)
      }
      return left.offset < right.offset
    }.map(\.element)
  }
}

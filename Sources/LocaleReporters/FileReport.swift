public import LocaleDiagnostics

/// All that a check found in one file: what reporters take one after another.
public struct FileReport: Sendable {
  /// The file, as the user named it or as a folder search found it.
  public let path: String

  /// The file's line of the report; `nil` for a file that was not checked itself.
  public var summary: FileSummary?

  /// The findings, in any order.
  public var diagnostics: [Diagnostic]

  /// How many findings have a fix that is not offered, because it would not surely make the file
  /// better.
  public var declinedFixes = 0

  fileprivate var sources: [ExactText: LineIndex] = [:]

  /// The text of the file itself, which nearly all that is asked is about.
  fileprivate var own: LineIndex?

  /// A file that was checked.
  public init(_ summary: FileSummary, _ diagnostics: [Diagnostic]) {
    self.init(path: summary.path, summary, diagnostics)
  }

  /// A file that findings are about though it was not checked itself, such as one of settings.
  public init(of path: String, _ diagnostics: [Diagnostic]) {
    self.init(path: path, nil, diagnostics)
  }

  init(path: String, _ summary: FileSummary?, _ diagnostics: [Diagnostic]) {
    self.path = path
    self.summary = summary
    self.diagnostics = diagnostics
  }

  /// Adds the text of a file that the findings or their notes speak of. Where one is missing its
  /// findings stand at line 1, column 1, without a picture of the source.
  public mutating func add(_ path: String, _ bytes: [UInt8]) {
    let lines = LineIndex(bytes)
    if path.hasSameBytes(as: self.path) { own = lines } else { sources[ExactText(path)] = lines }
  }
}

extension FileReport {
  /// The same with other names for files, such as those that a code host knows them by.
  ///
  /// - Parameter naming: Asked once for each file.
  public func renamed(_ naming: (String) -> String) -> FileReport {
    var names: [ExactText: String] = [:]
    func name(_ path: String) -> String {
      if let known = names[ExactText(path)] { return known }
      let name = naming(path)
      names[ExactText(path)] = name
      return name
    }
    var result = FileReport(path: name(path), summary, diagnostics.map { $0.renamed(name) })
    result.declinedFixes = declinedFixes
    result.summary?.path = result.path
    // A base has a plain name, a file an ending or a folder.
    result.summary?.extends = (summary?.extends ?? []).map { parent in
      parent.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
        ? name(parent) : parent
    }
    result.own = own
    for (path, lines) in sources { result.sources[ExactText(name(path.text))] = lines }
    return result
  }

  private static let nothing = LineIndex([])

  /// Whether it holds the content of a file.
  func has(_ path: String) -> Bool { known(path) != nil }

  private func known(_ path: String) -> LineIndex? {
    if let own, path.hasSameBytes(as: self.path) { return own }
    return sources.isEmpty ? nil : sources[ExactText(path)]
  }

  /// The lines of a file; none where its content is missing.
  func lines(of path: String) -> LineIndex { known(path) ?? Self.nothing }

  /// The source at a location; empty where the content is missing.
  func bytes(at location: SourceLocation) -> ArraySlice<UInt8> {
    let lines = lines(of: location.path)
    return lines.bytes[lines.clamped(location.range)]
  }

  /// Where a location starts.
  func start(of location: SourceLocation) -> SourcePosition {
    lines(of: location.path).position(of: location.range.lowerBound)
  }

  /// Where a location ends; the character there is not part of it.
  func end(of location: SourceLocation) -> SourcePosition {
    lines(of: location.path).position(of: location.range.upperBound)
  }

  /// The findings in the order in which they are read: by place, then by code. Those that are alike
  /// in both keep the order given.
  var sortedDiagnostics: [Diagnostic] {
    let order = diagnostics.indices.sorted { left, right in
      let (a, b) = (diagnostics[left].location.range, diagnostics[right].location.range)
      if a != b { return (a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound) }
      let codes = (diagnostics[left].code.rawValue.utf8, diagnostics[right].code.rawValue.utf8)
      if codes.0.elementsEqual(codes.1) { return left < right }
      return codes.0.lexicographicallyPrecedes(codes.1)
    }
    return order.elementsEqual(diagnostics.indices) ? diagnostics : order.map { diagnostics[$0] }
  }
}

extension Diagnostic {
  /// The same with other names for files.
  fileprivate func renamed(_ name: (String) -> String) -> Diagnostic {
    var result = self
    result.location = location.renamed(name)
    result.notes = notes.map { Note($0.message, at: $0.location?.renamed(name)) }
    return result
  }
}

extension SourceLocation {
  fileprivate func renamed(_ name: (String) -> String) -> SourceLocation {
    SourceLocation(path: name(path), range: range)
  }
}

public import LocaleDiagnostics
public import LocaleReporters
internal import LocaleSyntax

/// A file of findings that were there before: one sorted line for each, so that two branches can be
/// merged line by line.
///
///     [{"version":1}
///     ,{"code":"unknown-key","path":"sites/a.json","key":"nope","value":"0123456789abcdef"}
///     ]
public struct BaselineFile: Sendable {
  /// How messages name it.
  public let path: String

  /// What is wrong with it. With a mistake, nothing of it counts.
  public let problems: [Diagnostic]

  /// The contents.
  let bytes: [UInt8]

  /// The findings, in the order of the file.
  let entries: [(entry: BaselineEntry, range: Range<Int>)]

  /// A file with nothing in it yet.
  public init(newAt path: String) {
    self.path = path
    problems = []
    bytes = []
    entries = []
  }

  /// Reads a file from the disk.
  public init(reading path: String) throws(FileError) {
    self.init(path: path, bytes: try FileAccess.read(path))
  }

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    let tree = SyntaxTree.parse(bytes, path: path, dialect: .json5)
    var problems = tree.diagnostics
    var entries: [(entry: BaselineEntry, range: Range<Int>)] = []
    func refuse(_ range: Range<Int>) {
      problems.append(
        Diagnostic(
          code: "wrong-type", severity: .error, message: Self.notABaseline(),
          location: SourceLocation(path: path, range: range)))
    }
    if let root = tree.root, problems.isEmpty {
      let elements = root.array ?? []
      if elements.first?.object?.value("version")?.number != 1 {
        refuse(elements.first?.range ?? root.range)
      }
      for element in elements.dropFirst() {
        if let entry = element.object.flatMap({ BaselineEntry($0) }) {
          entries.append((entry, element.range))
        } else {
          refuse(element.range)
        }
      }
    }
    self.problems = problems
    self.entries = entries
  }

  /// The mistakes as reporters take them.
  public var report: FileReport { report(problems) }

  /// Findings about this file as reporters take them.
  func report(_ findings: [Diagnostic]) -> FileReport {
    var report = FileReport(of: path, findings)
    report.add(path, bytes)
    return report
  }

  /// The text of a file of findings.
  static func text(_ entries: some Sequence<BaselineEntry>) -> [UInt8] {
    let lines = entries.map { ",\($0.line)\n" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Array(("[{\"version\":1}\n" + lines.joined() + "]\n").utf8)
  }

  private static let notABaseline = Phrase(
    "baseline.not-one", "this is not a line of a baseline; --write-baseline writes a new one")
}

extension BaselineEntry {
  init?(_ object: ObjectSyntax) {
    guard let code = object.value("code")?.string?.text,
      let path = object.value("path")?.string?.text, let key = object.value("key")?.string?.text,
      let value = object.value("value")?.string?.text
    else { return nil }
    self.init(code: code, path: path, key: key, value: value)
  }
}

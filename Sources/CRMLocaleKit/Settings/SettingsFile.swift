public import LocaleDiagnostics
public import LocaleReporters
internal import LocaleRules
internal import LocaleSyntax

/// A settings file as it stands on the disk: its values with their places, and its mistakes.
public struct SettingsFile: Sendable {
  /// How messages name it.
  public let path: String

  /// The folder that its globs and paths count from, links followed.
  public let folder: String

  /// The contents.
  package let bytes: [UInt8]

  /// The names that it may have.
  public static let names = ["crmlocale.jsonc", "crmlocale.json", "crmlocale.json5"]

  /// The mistakes in it, in the order of the source. With one, nothing of it counts.
  public let problems: [Diagnostic]

  private let tree: SyntaxTree

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: How messages shall name it; its folder is what globs count from.
  ///   - bytes: The contents.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    folder = RealPath.followed(RealPath.folder(of: path))
    tree = SyntaxTree.parse(
      bytes, path: path, dialect: path.hasSuffix(".json") ? .json : .json5)
    var validator = SettingsValidator(path: path)
    if let root = tree.root { validator.check(root, .file) }
    problems = (tree.diagnostics + validator.problems).sorted {
      $0.location.range.lowerBound < $1.location.range.lowerBound
    }
  }

  /// Reads a file from the disk.
  public init(reading path: String) throws(FileError) {
    self.init(path: path, bytes: try FileAccess.read(path))
  }

  /// The mistakes as reporters take them.
  public var report: FileReport { report(problems) }

  /// Findings about this file as reporters take them.
  func report(_ findings: [Diagnostic]) -> FileReport {
    var report = FileReport(of: path, findings)
    report.add(path, bytes)
    return report
  }

  /// The object of the file; `nil` where it holds none.
  var root: ObjectSyntax? { tree.root?.object }

  /// The number of the line of an offset, from 1.
  func line(of offset: Int) -> Int { LineIndex(bytes).position(of: offset).line }
}

extension ObjectSyntax {
  /// The value of a property; `nil` where it is not there.
  func value(_ names: String...) -> ValueSyntax? {
    var object: ObjectSyntax? = self
    for name in names.dropLast() { object = object?[name]?.value.object }
    return names.last.flatMap { object?[$0]?.value }
  }
}

extension ValueSyntax {
  /// The texts of an array.
  var texts: [String] { (array ?? []).compactMap { $0.string?.text } }

  /// The members of an object with their texts, such as levels by code.
  var textMembers: [(key: String, text: String, range: Range<Int>)] {
    (object?.members ?? []).compactMap { member in
      guard let key = member.key?.text, let text = member.value.string?.text else { return nil }
      return (key, text, member.range)
    }
  }
}

internal import CRMLocaleKit

/// One run of `crmlocale check` over all its paths.
struct CheckRun {
  private let checker: Checker
  private let fixing: Fix.Applicability?
  private let isDiff: Bool

  private var files: [CheckedFile] = []
  private var isImpossible = false
  private var seen: Set<String> = []

  /// Whether standard output holds a fixed text or a diff.
  private(set) var printsText = false

  init(checker: Checker, fixing: Fix.Applicability?, isDiff: Bool) {
    self.checker = checker
    self.fixing = fixing
    self.isDiff = isDiff
    printsText = isDiff
  }

  /// Checks all the paths. What cannot be read is said, and the rest is checked all the same.
  mutating func check(_ paths: [String], stdinFilename: String?) {
    for path in paths where isNew(path) {
      do {
        if path == "-" {
          try checkStandardInput(named: stdinFilename)
        } else if try FileAccess.isFolder(path) {
          checkFolder(path)
        } else {
          try checkFile(path)
        }
      } catch {
        fail(error)
      }
    }
    if files.isEmpty, !isImpossible {
      Output.say("nothing to check in \(paths.joined(separator: ", "))")
      isImpossible = true
    }
  }

  /// Whether a path names what no path before it named, links followed.
  private mutating func isNew(_ path: String) -> Bool {
    seen.insert(POSIX.realPath(path) ?? path).inserted
  }

  private mutating func checkFile(_ path: String) throws(FileError) {
    let document = WidgetDocument(path: path, bytes: try FileAccess.read(path))
    guard document.hasSomethingToCheck else {
      Output.say("\(path): nothing to check: it sets no config")
      isImpossible = true
      return
    }
    try finish(document)
  }

  private mutating func checkFolder(_ folder: String) {
    var unreadable: [FileError] = []
    for path in FileSearch.files(under: folder, unreadable: { unreadable.append($0) })
    where isNew(path) {
      do {
        let bytes = try FileAccess.read(path)
        guard WidgetDocument.mayBeWidgetFile(bytes) else { continue }
        let document = WidgetDocument(path: path, bytes: bytes)
        if document.isWidgetFile { try finish(document) }
      } catch {
        unreadable.append(error)
      }
    }
    for error in unreadable { fail(error) }
  }

  private mutating func checkStandardInput(named name: String?) throws(FileError) {
    let bytes = try FileAccess.readStandardInput()
    let document = WidgetDocument(path: name ?? "-", bytes: bytes)
    guard let fixing, !isDiff else { return try finish(document) }
    printsText = true
    let fixed = checker.fix(document, applying: fixing)
    Output.write(fixed.file.document.bytes)
    files.append(fixed.file)
  }

  /// Checks a document and, where that was asked for, mends it.
  private mutating func finish(_ document: WidgetDocument) throws(FileError) {
    guard let fixing else {
      files.append(checker.check(document))
      return
    }
    let fixed = checker.fix(document, applying: fixing)
    if fixed.count > 0 {
      if isDiff {
        Output.write(
          UnifiedDiff.between(document.bytes, fixed.file.document.bytes, path: document.path))
      } else {
        try FileAccess.replace(document.path, with: fixed.file.document.bytes)
      }
    }
    files.append(isDiff ? checker.check(document) : fixed.file)
  }

  private mutating func fail(_ error: FileError) {
    Output.say(error.description)
    isImpossible = true
  }

  /// What was found, for a reporter.
  var report: Report { Report(files) }

  /// How the run ends.
  func status(isStrict: Bool) -> ExitStatus {
    if isImpossible { return .impossible }
    let threshold: Severity = isStrict ? .warning : .error
    let worst = files.lazy.flatMap(\.diagnostics).map(\.severity).max()
    return worst.map { $0 >= threshold } ?? false ? .findings : .done
  }
}

internal import LocaleDiagnostics
internal import LocaleRules
package import LocaleWorkspace

/// The findings that were there before a run, and which of them it has met.
public final class Baseline {
  /// What a run does with it besides passing over what is in it.
  public enum Task: Sendable, Hashable {
    /// Nothing.
    case read
    /// Takes in everything that is found.
    case write
    /// Takes out what is gone.
    case prune
  }

  /// The file.
  public let file: BaselineFile

  let task: Task

  /// The folder that paths count from, links followed.
  let folder: String

  /// Which entries there are of each kind, by their numbers in the file, those that were met taken out.
  private var open: [BaselineEntry: [Int]] = [:]

  /// The entries of each kind whatever the file.
  private var byFinding: [BaselineEntry: [Int]] = [:]

  private var met: [Int: BaselineEntry] = [:]
  private var new: [BaselineEntry] = []
  private var checked: Set<ExactText> = []

  /// How many findings were passed over.
  public private(set) var knownCount = 0

  /// A baseline at the start of a run.
  ///
  /// - Parameters:
  ///   - file: The baseline as it was written.
  ///   - task: What is to become of it.
  ///   - project: The settings, whose folder its paths count from; without them it is the folder of
  ///     the file.
  public init(_ file: BaselineFile, _ task: Task, project: ProjectSettings?) {
    self.file = file
    self.task = task
    folder = project?.file.folder ?? RealPath.followed(RealPath.folder(of: file.path))
    for (number, (entry, _)) in file.entries.enumerated() {
      open[entry, default: []].append(number)
      byFinding[entry.renamed(""), default: []].append(number)
    }
  }

  /// A file without the findings that were there before; with all of them taken in, without any.
  ///
  /// - Parameter path: Where the file is, where its document does not say it from here.
  package func passingOver(_ checkedFile: CheckedFile, at path: String? = nil) -> CheckedFile {
    let place = RealPath.followed(path ?? checkedFile.document.path)
    let path = RealPath.path(to: place, from: folder)
    checked.insert(ExactText(path))
    let entries = checkedFile.diagnostics.map { BaselineEntry($0, in: checkedFile, path: path) }
    // What was found under this name comes first; then what a file that is gone had.
    var isKnown = entries.map { take($0) }
    for index in entries.indices where !isKnown[index] {
      isKnown[index] = takeRenamed(entries[index])
    }
    if task == .write {
      for index in entries.indices where !isKnown[index] { new.append(entries[index]) }
      isKnown = isKnown.map { _ in true }
    }
    knownCount += isKnown.count { $0 }
    var number = -1
    return checkedFile.keeping { _ in
      number += 1
      return !isKnown[number]
    }
  }

  private func take(_ entry: BaselineEntry) -> Bool {
    guard let number = open[entry]?.popLast() else { return false }
    met[number] = entry
    return true
  }

  /// Takes an entry about a file that is not there any more, which may have this name now.
  private func takeRenamed(_ entry: BaselineEntry) -> Bool {
    for number in byFinding[entry.renamed("")] ?? [] where met[number] == nil {
      let old = file.entries[number].entry
      guard !old.path.utf8.elementsEqual(entry.path.utf8), isGone(old.path) else { continue }
      open[old]?.removeAll { $0 == number }
      met[number] = entry
      return true
    }
    return false
  }

  private func isGone(_ path: String) -> Bool {
    (try? POSIX.entry(at: RealPath.join(folder, path))) == nil
  }
}

extension Baseline {
  /// The numbers of the entries that are gone for sure.
  ///
  /// - Parameters:
  ///   - isWhole: Whether the run looked at all that the baseline speaks of: only then is a file that
  ///     is not there any more not one of another name.
  ///   - runs: Whether a rule ran on a file.
  private func stale(isWhole: Bool, runs: (RuleCode, _ path: String) -> Bool) -> [Int] {
    file.entries.indices.filter { number in
      let entry = file.entries[number].entry
      guard met[number] == nil, runs(RuleCode(rawValue: entry.code), entry.path) else {
        return false
      }
      return checked.contains(ExactText(entry.path)) || isWhole && isGone(entry.path)
    }
  }

  /// What is said of entries that are gone.
  func findings(
    isWhole: Bool, runs: (RuleCode, _ path: String) -> Bool
  ) -> [Diagnostic] {
    guard task == .read else { return [] }
    return stale(isWhole: isWhole, runs: runs).map { number in
      let (entry, range) = file.entries[number]
      return Diagnostic(
        code: "unused-suppression", severity: .note,
        message: SettingSuppression.gone(.code(entry.code), .code(entry.path)),
        location: SourceLocation(path: file.path, range: range),
        fixes: [
          Fix(Self.remove(), .safe, edits: [TextEdit(file.rangeToRemove(range), "")])
        ])
    }
  }

  /// The file as it is to be after the run; `nil` where it stays as it is.
  func newText(
    isWhole: Bool, isFixing: Bool, runs: (RuleCode, _ path: String) -> Bool
  ) -> [UInt8]? {
    let stale = Set(self.stale(isWhole: isWhole, runs: runs))
    guard task != .read || isFixing && !stale.isEmpty else { return nil }
    let kept = file.entries.indices.filter { !stale.contains($0) }
      .map { met[$0] ?? file.entries[$0].entry }
    let text = BaselineFile.text(kept + new)
    return text == file.bytes ? nil : text
  }

  static let remove = Phrase("baseline.remove", "Remove the line")
}

extension BaselineFile {
  /// The span that goes with an entry: from the comma before it, or to the one behind.
  func rangeToRemove(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
    if start > 0, bytes[start - 1] == UInt8(ascii: ",") {
      start -= 1
      while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
      return start..<range.upperBound
    }
    var end = range.upperBound
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    return range
      .lowerBound..<(end < bytes.count && bytes[end] == UInt8(ascii: ",")
      ? end + 1 : range.upperBound)
  }
}

import LocaleDiagnostics
import LocaleModel
import LocaleReporters
import LocaleRules
import LocaleWorkspace
import TestSupport

/// Files that a test changes while a workspace looks at them: each is a text of a kind, and what it
/// extends is known without reading it.
struct ChangingFile: Sendable {
  /// The contents.
  let text: String

  /// The files that it extends or names.
  var parents: [String] = []

  /// The names of the files.
  static let paths = (0..<7).map { "\($0).json" }

  /// A file of any kind that a chain may meet.
  static func random(_ random: inout SeededGenerator) -> ChangingFile {
    let number = random.next(below: 1000)
    let path = random.pick(paths + ["gone.json"])
    switch random.next(below: 12) {
    case 0: return ChangingFile(text: #"{"extends": "es", "new_messages": "N\#(number)"}"#)
    case 1: return ChangingFile(text: #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#)
    case 2: return ChangingFile(text: #"{"extends": "nowhere", "new_messages": "N\#(number)"}"#)
    case 3: return ChangingFile(text: #"{"name": "shop", "version": "\#(number)"}"#)
    case 4: return ChangingFile(text: "")
    case 5: return ChangingFile(text: #"{"extends": "en", "new_messages": "N\#(number)"#)
    case 6: return ChangingFile(text: "[\(number)]")
    case 7:
      return ChangingFile(
        text: #"{"onlinechat": {"locale": "\#(path)"}}"#, parents: [path])
    case 8:
      return ChangingFile(
        text: #"{"extends": "./\#(path)", "new_messages": "N\#(number)"}"#, parents: [path])
    case 9:
      return ChangingFile(
        text: #"{"extends": "./\#(path)", "powered_by": "P\#(number)", "time_format": "h:MM"}"#,
        parents: [path])
    case 10:
      return ChangingFile(
        text: #"{"extends": "\#(path)", "new_messages": 5}"#, parents: [path])
    default: return ChangingFile(text: #"{"extends": "./\#(path)"}"#, parents: [path])
    }
  }
}

/// What stands on the disk, until a test changes it.
final class ChangingDisk: LocaleSourceProvider {
  /// The files by their paths.
  var files: [String: ChangingFile] = [:]

  /// The text of a file.
  func source(at path: String, in scope: String) -> LocaleSource {
    files[path].map { .found(path: path, bytes: Array($0.text.utf8)) }
      ?? .unavailable(reason: .notFound)
  }
}

extension CheckedFile {
  /// All that is said of a file, as JSON.
  var said: String {
    var reporter = JSONReporter()
    var text = ""
    reporter.begin(to: &text)
    reporter.write(report, to: &text)
    reporter.end(to: &text)
    return text
  }
}

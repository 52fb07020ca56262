import CRMLocaleKit
import Foundation
import TestSupport
import Testing

/// A name may begin with a mark that Swift joins with the slash before it. On a disk it is a name like any
/// other: what stands in its folder is found, extended, ignored and fixed as elsewhere.
@Suite("Names that begin with a combining mark")
struct MarkedNamesTests {
  /// A combining accent, a joiner, a variation selector, a vowel sign of Hindi, a keycap.
  static let marks = ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{93E}", "\u{20E3}"]

  private static func folder(_ mark: String) throws -> Folder {
    let folder = try Folder([
      ".git/HEAD": "", "\(mark)a/.gitignore": "left.json\n",
      "\(mark)a/\(mark)parent.json": #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#,
      "\(mark)a/\(mark)b/child.json":
        #"{"extends": "../\#(mark)parent.json", "time_format": "HH:MM"}"#,
      "\(mark)a/\(mark)b/left.json": #"{"extends": "es"}"#,
    ])
    return folder
  }

  private static func run(
    _ task: CheckRun.Task, _ folder: Folder, _ path: String
  ) -> (checked: [CheckedFile], problems: [String]) {
    let workspace = Workspace(
      options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc), root: folder.url.path)
    var checked: [CheckedFile] = []
    var problems: [String] = []
    let run = CheckRun(task, in: workspace) { event in
      switch event {
      case .checked(let file): checked.append(file)
      case .problem(let message): problems.append(message.description)
      default: break
      }
    }
    run.run([folder.path(path)])
    return (checked, problems)
  }

  @Test("A search finds them, and git's files speak of what is in them", arguments: marks)
  func search(_ mark: String) throws {
    let folder = try Self.folder(mark)
    for start in ["\(mark)a", "\(mark)a/\(mark)b"] {
      let found = FileSearch().files(under: folder.path(start))
      #expect(found.contains(folder.path("\(mark)a/\(mark)b/child.json")), "\(start)")
      #expect(!found.contains { $0.hasSuffix("left.json") }, "\(start)")
    }
    #expect(Repository.root(around: folder.path("\(mark)a/\(mark)b")) == folder.url.path)
  }

  @Test("What is extended there is found", arguments: marks)
  func extends(_ mark: String) throws {
    let folder = try Self.folder(mark)
    let run = Self.run(.check, folder, "\(mark)a/\(mark)b/child.json")
    let file = try #require(run.checked.first)
    #expect(!file.diagnostics.contains { $0.code == "extends-not-found" })
    #expect(file.summary.extends == [folder.path("\(mark)a/\(mark)parent.json"), "es"])
  }

  @Test("A fix is written into it, and nothing is left beside it or above", arguments: marks)
  func fix(_ mark: String) throws {
    let folder = try Self.folder(mark)
    let run = Self.run(.fix(.safe), folder, "\(mark)a/\(mark)b/child.json")
    #expect(run.problems == [])
    #expect(try folder.text("\(mark)a/\(mark)b/child.json").contains("HH:mm"))
    for place in ["", "\(mark)a", "\(mark)a/\(mark)b"] {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: place.isEmpty ? folder.url.path : folder.path(place))
      #expect(!names.contains { $0.hasSuffix(".tmp") }, "\(names)")
    }
  }

  @Test("Settings count from their folder, and globs speak of it", arguments: marks)
  func settings(_ mark: String) throws {
    let folder = try Self.folder(mark)
    let text = #"{"language": {"\#(mark)b/**": "pl"}, "files": {"exclude": ["\#(mark)b/x.json"]}}"#
    let file = SettingsFile(path: folder.path("\(mark)a/crmlocale.json"), bytes: Array(text.utf8))
    #expect(file.folder == folder.path("\(mark)a"))
    let settings = ProjectSettings(file)
    #expect(
      settings.language(of: folder.path("\(mark)a/\(mark)b/child.json"))?.identifier == "pl")
    #expect(settings.leavesOut(folder.path("\(mark)a/\(mark)b/x.json")))
    #expect(!settings.leavesOut(folder.path("\(mark)a/\(mark)b/child.json")))
  }
}

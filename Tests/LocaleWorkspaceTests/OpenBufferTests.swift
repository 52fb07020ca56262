import LocaleDiagnostics
import LocaleModel
import LocaleRules
import LocaleWorkspace
import TestSupport
import Testing

/// A workspace remembers what it has read. Whatever is opened, changed and closed, in whatever order, it
/// says what one says that has just begun and sees the same texts.
@Suite("Open texts over the disk")
struct OpenBufferTests {
  private static let settings = Workspace.Settings(options: Files.options)

  /// A workspace with its disk, and what it is to see.
  private struct Scene {
    let disk = ChangingDisk()
    let workspace: Workspace
    var open: [String: ChangingFile] = [:]

    init(_ random: inout SeededGenerator) {
      for path in ChangingFile.paths where !random.chance(3) {
        disk.files[path] = .random(&random)
      }
      workspace = Workspace(sources: disk) { _ in OpenBufferTests.settings }
    }

    /// The files as the workspace is to see them.
    var seen: [String: ChangingFile] { disk.files.merging(open) { $1 } }

    /// Opens, changes or closes a file, and says what was done.
    mutating func change(_ random: inout SeededGenerator) -> String {
      let path = random.pick(ChangingFile.paths)
      switch random.next(below: 4) {
      case 0, 1:
        let file = ChangingFile.random(&random)
        open[path] = file
        workspace.open(path: path, bytes: Array(file.text.utf8))
        return "open \(path): \(file.text)"
      case 2:
        open[path] = nil
        workspace.close(path: path)
        return "close \(path)"
      default:
        disk.files[path] = random.chance(3) ? nil : .random(&random)
        open[path] = nil
        workspace.close(path: path)
        return "write \(path): \(disk.files[path]?.text ?? "(gone)")"
      }
    }

    /// A workspace that has just begun over the same texts.
    var fresh: Workspace {
      let provider = MemoryProvider(files: seen.mapValues(\.text))
      return Workspace(sources: provider) { _ in OpenBufferTests.settings }
    }

    /// The files that extend one, themselves or through others.
    func dependents(of path: String) -> Set<String> {
      var found: Set<String> = []
      var next = [path]
      while let last = next.popLast() {
        next += seen.filter { $0.value.parents.contains(last) }.map(\.key)
          .filter { found.insert($0).inserted }
      }
      return found
    }
  }

  @Test("What was opened, changed and closed before leaves no trace", arguments: Seeded(1..<41))
  func noTrace(seed: Seed) {
    var random = seed.numbers
    var scene = Scene(&random)
    var steps: [String] = []
    for _ in 0..<25 {
      steps.append(scene.change(&random))
      let fresh = scene.fresh
      for (path, file) in scene.seen.sorted(by: { $0.key < $1.key }) where !random.chance(3) {
        let document = scene.workspace.read(path, Array(file.text.utf8))
        let (known, expected) = (
          scene.workspace.standing(of: document), fresh.standing(of: document)
        )
        #expect(known == expected, "\(path)\n\(steps.joined(separator: "\n"))")
        let (report, wanted) = (scene.workspace.check(document), fresh.check(document))
        #expect(report.said == wanted.said, "\(path)\n\(steps.joined(separator: "\n"))")
      }
    }
  }

  @Test(
    "Who extends a file is known after any change, once all were checked",
    arguments: Seeded(61..<91))
  func dependents(seed: Seed) {
    var random = seed.numbers
    var scene = Scene(&random)
    for _ in 0..<8 {
      let step = scene.change(&random)
      for (path, file) in scene.seen {
        let document = scene.workspace.read(path, Array(file.text.utf8))
        _ = scene.workspace.standing(of: document)
        _ = scene.workspace.check(document)
      }
      for path in ChangingFile.paths {
        let known = Set(scene.workspace.dependents(of: path))
        let missed = scene.dependents(of: path).subtracting(known)
        #expect(missed == [], "\(path) after \(step)")
      }
    }
  }

  @Test(
    "A workspace that has just begun names no file that extends another and does not",
    arguments: Seeded(101..<121))
  func noStrangers(seed: Seed) {
    var random = seed.numbers
    let scene = Scene(&random)
    for (path, file) in scene.seen {
      _ = scene.workspace.check(scene.workspace.read(path, Array(file.text.utf8)))
    }
    for path in ChangingFile.paths {
      #expect(Set(scene.workspace.dependents(of: path)) == scene.dependents(of: path), "\(path)")
    }
  }

  @Test("A fix of an open text is one of that text, and the disk stays as it was")
  func fixing() {
    let disk = ChangingDisk()
    disk.files["a.json"] = ChangingFile(text: #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#)
    let workspace = Workspace(sources: disk) { _ in Self.settings }
    workspace.open(
      path: "a.json", bytes: Array(#"{"extends": "en", "date_format": "d.M.YYYY"}"#.utf8))
    guard let document = workspace.openDocument(at: "a.json") else {
      Issue.record("nothing is open")
      return
    }
    let fixed = workspace.fix(document, applying: .safe).file.document
    #expect(
      String(decoding: fixed.bytes, as: UTF8.self)
        == #"{"extends": "en", "date_format": "d.M.yyyy"}"#)
    #expect(workspace.openDocument(at: "a.json")?.bytes == document.bytes)
    #expect(disk.files["a.json"]?.text.contains("dd.MM.YYYY") == true)
  }

  @Test("Names that Swift takes for equal are names of two files, as on a disk")
  func exactNames() {
    let (composed, decomposed) = ("\u{E9}.json", "e\u{301}.json")
    let workspace = Files([:]).workspace()
    workspace.open(path: composed, bytes: Array(#"{"extends": "en", "new_messages": "1"}"#.utf8))
    workspace.open(path: decomposed, bytes: Array(#"{"extends": "en", "new_messages": "2"}"#.utf8))
    for (name, text) in [(composed, "1"), (decomposed, "2")] {
      let child = workspace.read("a.json", Array("{\"extends\": \"./\(name)\"}".utf8))
      #expect(workspace.resolve(child).first?[.newMessages]?.text == text)
      _ = workspace.check(child)
    }
    workspace.close(path: composed)
    #expect(workspace.openDocument(at: composed) == nil)
    #expect(workspace.openDocument(at: decomposed) != nil)
  }
}

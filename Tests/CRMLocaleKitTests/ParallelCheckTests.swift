import CRMLocaleKit
import Foundation
import LocaleReporters
import TestSupport
import Testing

@Suite("A run on several threads")
struct ParallelCheckTests {
  /// Every example of every rule, each in a folder by chance, between other programs' files, parents,
  /// links and what cannot be read.
  private static func tree(_ seed: Seed) throws -> Folder {
    var random = seed.numbers
    let folder = try Folder()
    let examples = RuleRegistry.descriptors.flatMap { $0.examples }
    let texts = examples.flatMap { example in
      [example.bad, example.good].map { (path: example.path, text: MarkedText($0).text) }
    }
    for (number, example) in texts.shuffled(using: &random).enumerated() {
      let site = "site-\(random.next() % 12)"
      try folder.write(Data(example.text.utf8), to: "\(site)/\(number)-\(example.path)")
      try folder.write(
        Data(#"{"extends": "../base.json", "date_format": "dd.MM.YYYY"}"#.utf8),
        to: "\(site)/child.json")
      try folder.write(Data(#"{"name": "\#(number)"}"#.utf8), to: "\(site)/package.json")
    }
    try folder.write(Data(#"{"extends": "es", "time_format": "hh:mm"}"#.utf8), to: "base.json")
    try folder.write(Data([0xFF, 0xFE, 0x00, 0x22]), to: "site-3/bytes.json")
    try folder.link("site-4/again.json", to: "../base.json")
    try folder.link("site-5/only.json", to: "../node_modules/hidden.json")
    try folder.write(
      Data(#"{"extends": "pt", "online_chat": 1}"#.utf8), to: "node_modules/hidden.json")
    return folder
  }

  /// All that a run says in all formats, the events that are not about a file among them.
  private static func said(
    _ task: CheckRun.Task, _ paths: [String], threads: Int?
  ) -> [String] {
    var reporters: [any Reporter] = [
      TextReporter(), TextReporter(styler: .ansi), ConciseReporter(), JSONReporter(),
      SARIFReporter(version: "1", rules: RuleRegistry.descriptors), GitHubReporter(),
      GitLabReporter(), JUnitReporter(failingSeverity: .error),
    ]
    var texts = reporters.map { _ in "" }
    var others = ""
    for index in reporters.indices { reporters[index].begin(to: &texts[index]) }
    let makeWorkspace = { @Sendable in
      Workspace(options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc, facts: .icu))
    }
    let tell = { (event: CheckRun.Event) in
      switch event {
      case .checked(let file):
        for index in reporters.indices { reporters[index].write(file.report, to: &texts[index]) }
      case .running: break
      case .patch(let bytes), .output(let bytes): others += String(decoding: bytes, as: UTF8.self)
      default: others += "\(event)\n"
      }
    }
    let run =
      threads.map {
        CheckRun(task, threads: $0, makeWorkspace: makeWorkspace, tell: tell)
      } ?? CheckRun(task, in: makeWorkspace(), tell: tell)
    run.run(paths)
    for index in reporters.indices { reporters[index].end(to: &texts[index]) }
    return texts + [others, "\(run.isImpossible) \(run.hasDifferences)"]
  }

  @Test(
    "Every byte of every format is the same, however many threads there are",
    arguments: Seeded(3, 4))
  func bytes(seed: Seed) throws {
    let folder = try Self.tree(seed)
    let path = folder.url.path
    for task in [CheckRun.Task.check, .diff(.unsafe)] {
      let expected = Self.said(task, [path], threads: nil)
      #expect(expected[0].utf8.count > 10_000 && expected[1].utf8.count > expected[0].utf8.count)
      for threads in [1, 2, 3, 8] {
        let said = Self.said(task, [path], threads: threads)
        #expect(said == expected, "\(threads) threads, \(seed)")
      }
    }
  }

  @Test(
    "Several paths, some of which cannot be read, are told in the same order", arguments: [1, 3])
  func severalPaths(threads: Int) throws {
    let folder = try Self.tree(Seed(5))
    let paths = ["site-2", "gone.json", "site-1/package.json", "site-1", "base.json", "site-2"]
      .map { folder.path($0) }
    #expect(
      Self.said(.check, paths, threads: threads) == Self.said(.check, paths, threads: nil))
  }

  @Test("Fixes are written at the end, the same whoever looked at the files", arguments: [1, 4])
  func fixes(threads: Int) throws {
    let folder = try Self.tree(Seed(6))
    let paths = FileSearch().files(under: folder.url.path)
    let contents = { paths.map { FileManager.default.contents(atPath: $0) } }
    let before = contents()
    let expected = Self.said(.fix(.safe), [folder.url.path], threads: nil)
    let fixed = contents()
    #expect(fixed != before)
    for (path, bytes) in zip(paths, before) {
      try bytes?.write(to: URL(fileURLWithPath: path))
    }
    #expect(Self.said(.fix(.safe), [folder.url.path], threads: threads) == expected)
    #expect(contents() == fixed)
  }

  @Test("A run that nobody listens to stops", arguments: [0, 1, 4])
  func stopped(threads: Int) throws {
    let folder = try Self.tree(Seed(7))
    var checked = 0
    let run = CheckRun(
      .check, threads: threads,
      makeWorkspace: { Workspace(options: CheckOptions(instant: 0, timeZone: .utc)) }
    ) { if case .checked = $0 { checked += 1 } }
    run.run([folder.url.path]) { checked >= 3 }
    #expect(checked >= 3 && checked < 3 + 70)
  }

  @Test("A long row of parents is read once a thread, and parents of many sites are let go of")
  func parents() throws {
    let folder = try Folder()
    for number in 0..<600 {
      let extends = number == 0 ? "en" : "./\(number - 1).json"
      try folder.write(
        Data(#"{"extends": "\#(extends)", "new_messages": "New"}"#.utf8), to: "\(number).json")
    }
    for number in 0..<600 {
      try folder.write(
        Data(#"{"extends": "es", "new_messages": "Nuevo"}"#.utf8), to: "s\(number)/base.json")
      try folder.write(
        Data(#"{"extends": "./base.json", "new_messages": "Nuevo"}"#.utf8), to: "s\(number)/es.json"
      )
    }
    let expected = Self.said(.check, [folder.url.path], threads: nil)
    #expect(expected[3].contains(#""files":1800}"#))
    #expect(Self.said(.check, [folder.url.path], threads: 3) == expected)
  }
}

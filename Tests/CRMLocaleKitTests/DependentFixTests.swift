import CRMLocaleKit
import Foundation
import TestSupport
import Testing

/// Files that extend one another are fixed together: what comes of them does not depend on the order in
/// which they are named, and one run is enough.
@Suite("Fixes of files that extend one another")
struct DependentFixTests {
  /// What a run made of a folder.
  private static func fixed(
    _ files: [String: String], _ paths: [String], threads: Int? = 0,
    applying threshold: Fix.Applicability = .safe
  ) throws -> (files: [String: String], fixed: [String]) {
    let folder = try Folder(files)
    let root = folder.url.path
    var told: [String] = []
    let run = CheckRun(
      .fix(threshold), threads: threads,
      makeWorkspace: {
        Workspace(
          options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc, facts: .icu), root: root
        )
      },
      tell: { event in
        if case .fixed(let path, let count) = event {
          told.append("\(path.dropFirst(root.utf8.count + 1)) \(count)")
        }
        if case .problem(let message) = event { Issue.record("\(message)") }
      })
    run.run(paths.map { $0 == "." ? root : folder.path($0) })
    let texts = try Dictionary(uniqueKeysWithValues: files.keys.map { ($0, try folder.text($0)) })
    return (texts, told)
  }

  static let trees: [(sentence: String, files: [String: String], result: [String: String])] = [
    (
      "a child and its parent",
      [
        "a.json": #"{"extends": "./b.json", "time_format": "HH:MM"}"#,
        "b.json": #"{"extends": "es", "date_format": "dd/MM/YYYY"}"#,
      ],
      [
        "a.json": #"{"extends": "./b.json", "time_format": "HH:mm"}"#,
        "b.json": #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#,
      ]
    ),
    (
      "a chain of four",
      [
        "a.json": #"{"extends": "./b.json", "new_mesages": "A"}"#,
        "b.json": #"{"extends": "./c.json", "time_format": "h:MM a"}"#,
        "c.json": #"{"extends": "./d.json", "powerd_by": "C"}"#,
        "d.json": #"{"extends": "es", "date_format": "DD/MM/YYYY"}"#,
      ],
      [
        "a.json": #"{"extends": "./b.json", "new_messages": "A"}"#,
        "b.json": #"{"extends": "./c.json", "time_format": "h:mm a"}"#,
        "c.json": #"{"extends": "./d.json", "powered_by": "C"}"#,
        "d.json": #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#,
      ]
    ),
    (
      "children of one parent",
      [
        "a.json": #"{"extends": "./p.json", "date_format": "d/M/YYYY"}"#,
        "b.json": #"{"extends": "./p.json", "time_format": "HH:MM"}"#,
        "p.json": #"{"extends": "es", "date_format": "dd/MM/YYYY"}"#,
      ],
      [
        "a.json": #"{"extends": "./p.json", "date_format": "d/M/yyyy"}"#,
        "b.json": #"{"extends": "./p.json", "time_format": "HH:mm"}"#,
        "p.json": #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#,
      ]
    ),
    (
      "a circle",
      [
        "a.json": #"{"extends": "./b.json", "date_format": "dd/MM/YYYY"}"#,
        "b.json": #"{"extends": "./a.json", "time_format": "HH:MM"}"#,
      ],
      [
        "a.json": #"{"extends": "./b.json", "date_format": "dd/MM/yyyy"}"#,
        "b.json": #"{"extends": "./a.json", "time_format": "HH:mm"}"#,
      ]
    ),
    (
      "a parent that cannot be read",
      [
        "a.json": #"{"extends": "./b.json", "date_format": "dd/MM/YYYY"}"#,
        "b.json": #"{"extends": "es", "date_format": "dd/MM/YYYY" "#,
      ],
      [
        "a.json": #"{"extends": "./b.json", "date_format": "dd/MM/yyyy"}"#,
        "b.json": #"{"extends": "es", "date_format": "dd/MM/YYYY" "#,
      ]
    ),
    (
      "a config that names its strings",
      [
        "chat.json": #"{"onlinechat": {"locale": "strings.json", "mode": "widget"}}"#,
        "strings.json": #"{"extends": "es", "date_format": "dd/MM/YYYY"}"#,
      ],
      [
        "chat.json": #"{"onlinechat": {"locale": "strings.json", "mode": "widget"}}"#,
        "strings.json": #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#,
      ]
    ),
  ]

  /// All orders of some names; of many, some.
  private static func orders(_ names: [String]) -> [[String]] {
    guard names.count < 4 else { return [names, names.reversed(), [names[2]] + names] }
    guard let first = names.first else { return [[]] }
    return orders(Array(names.dropFirst())).flatMap { rest in
      (0...rest.count).map { Array(rest[..<$0]) + [first] + rest[$0...] }
    }
  }

  @Test("Whichever is named first, each is fixed as it stands", arguments: trees)
  func order(_ sentence: String, _ files: [String: String], _ result: [String: String]) throws {
    var told: Set<[String]> = []
    for paths in Self.orders(files.keys.sorted()) + [["."]] {
      let run = try Self.fixed(files, paths)
      #expect(run.files == result, "\(sentence) \(paths)")
      told.insert(run.fixed)
    }
    // What is told comes in the order of the paths.
    #expect(told.count == 1, "\(told)")
  }

  @Test("A second run has nothing to do", arguments: trees)
  func again(_ sentence: String, _ files: [String: String], _ result: [String: String]) throws {
    let run = try Self.fixed(result, ["."])
    #expect(run.files == result && run.fixed == [], "\(sentence)")
  }

  @Test("On several threads the same comes of it", arguments: trees)
  func threads(_ sentence: String, _ files: [String: String], _ result: [String: String]) throws {
    for threads in [1, 4] {
      #expect(try Self.fixed(files, ["."], threads: threads).files == result, "\(sentence)")
    }
  }

  @Test(
    "A pattern that is inherited is overridden in every file that shows it, once"
  )
  func inherited() throws {
    let files = [
      "child.json": #"{"extends": "./parent.json", "new_messages": "N"}"#,
      "parent.json": #"{"extends": "en"}"#,
    ]
    let once = try Self.fixed(files, ["."])
    let pattern = #""date_format": "dd.MM.yyyy"}"#
    #expect(once.files["parent.json"] == #"{"extends": "en", "# + pattern)
    #expect(
      once.files["child.json"]
        == #"{"extends": "./parent.json", "new_messages": "N", "# + pattern)
    let twice = try Self.fixed(once.files, ["."])
    #expect(twice.files == once.files, "\(once.files)")
  }

  /// Files that extend one another by chance, with mistakes that have safe fixes.
  private static func graph(_ random: inout SeededGenerator) -> [String: String] {
    var files: [String: String] = [:]
    let mistakes = [
      #""date_format": "dd/MM/YYYY""#, #""date_format": "DD/MM/yyyy""#, #""time_format": "HH:MM""#,
      #""new_mesages": "N""#, #""powerd_by": "P""#, #""delivery_status_sent": "Enviado ""#,
      #""compose_placeholder": "Escribe""#, #""time_format": "hh:mm""#,
    ]
    for number in 0..<6 {
      let parent = random.pick(["es", "en", "pt", "./\(random.next(below: 7)).json"])
      let members = mistakes.shuffled(using: &random).prefix(random.next(below: 4))
      files["\(number).json"] =
        "{" + (["\"extends\": \"\(parent)\""] + members).joined(separator: ", ") + "}"
    }
    return files
  }

  @Test(
    "By whatever way they extend one another, the order is of no matter and twice is once",
    arguments: Seeded(1..<21))
  func random(seed: Seed) throws {
    var random = seed.numbers
    let files = Self.graph(&random)
    let names = files.keys.sorted()
    let threshold = random.pick([Fix.Applicability.safe, .unsafe])
    let first = try Self.fixed(files, names, applying: threshold)
    let other = try Self.fixed(files, names.shuffled(using: &random), applying: threshold)
    #expect(first.files == other.files)
    let again = try Self.fixed(first.files, names.reversed(), applying: threshold)
    #expect(again.files.filter { first.files[$0.key] != $0.value } == [:], "\(first.files)")
  }
}

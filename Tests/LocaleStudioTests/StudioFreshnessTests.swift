import Foundation
import LocaleFacts
import LocaleStudio
import TestSupport
import Testing

/// The service keeps what it found. Whatever was opened, edited and closed before, a file is shown as a
/// service shows it that has just begun.
@Suite("What the page shows after many edits")
struct StudioFreshnessTests {
  private static let paths = ["a.json", "b.json", "c.json", "chat.json", "d.json5"]

  private static let texts = [
    #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#, #"{"extends": "./b.json"}"#,
    #"{"extends": "./c.json", "new_messages": "Nowe"}"#,
    #"{"extends": "./a.json", "time_format": "H:MM"}"#,
    #"{"extends": "./gone.json", "powered_by": "x"}"#, #"{"name": "shop"}"#, "", "[]",
    #"{"onlinechat": {"locale": "a.json"}}"#,
    #"{"onlinechat": {"locale": "./d.json5", "mode": "widget"}}"#,
    #"{"onlinechat": {"locale": {"pl": "a.json", "es": "b.json"}}}"#,
    #"{"pl": {"extends": "en", "new_messages": "Nowe"}, "es": {"extends": "es"}}"#,
    #"{"extends": "es", "new_messages": "Nuevos", "#, #"{"extends": "d.json5"}"#,
  ]

  private static let keys = ["date_format", "time_format", "new_messages", "powered_by"]

  /// What was done to the page: the texts that are open.
  private struct Session {
    var page = StudioPage()
    var open: [String: String] = [:]
    var steps: [String] = []

    mutating func step(_ random: inout SeededGenerator) {
      let path = random.pick(StudioFreshnessTests.paths)
      switch random.next(below: 8) {
      case 0, 1, 2:
        let text = random.pick(StudioFreshnessTests.texts)
        keep(page.open(path, text), path)
        steps.append("open \(path) \(text)")
      case 3:
        _ = page.ask(["ask": "close", "path": path])
        open[path] = nil
        steps.append("close \(path)")
      case 4:
        keep(
          page.ask(["ask": "fix", "path": path, "finding": random.next(below: 3), "fix": 0]), path)
        steps.append("fix \(path)")
      case 5:
        _ = page.ask(["ask": "view", "path": path])
        steps.append("view \(path)")
      default:
        let key = random.pick(StudioFreshnessTests.keys)
        let text = random.chance(4) ? nil : random.pick(["Nowe", "dd.MM.YYYY", "HH:mm", ""])
        keep(page.set(key, text, in: path), path)
        steps.append("set \(path) \(key) \(text ?? "(none)")")
      }
    }

    private mutating func keep(_ answer: [String: Any], _ path: String) {
      if let text = answer["text"] as? String { open[path] = text }
    }
  }

  /// A view without the files that are to be shown anew, which depend on what was shown before.
  private static func shown(_ path: String, in page: inout StudioPage) -> NSDictionary {
    var view = page.ask(["ask": "view", "path": path])
    view["dependents"] = nil
    return view as NSDictionary
  }

  private static func fresh(_ open: [String: String]) -> StudioPage {
    var page = StudioPage()
    for (path, text) in open { _ = page.open(path, text) }
    // What was found while some files were not there yet is forgotten.
    _ = page.ask(["ask": "settings", "at": 1_795_370_645_678])
    return page
  }

  @Test("Every file is shown as it is now", arguments: Seeded(1..<41))
  func fresh(seed: Seed) {
    var random = seed.numbers
    var session = Session()
    for _ in 0..<20 {
      session.step(&random)
      var fresh = Self.fresh(session.open)
      for path in session.open.keys.sorted() {
        let (known, wanted) = (
          Self.shown(path, in: &session.page), Self.shown(path, in: &fresh)
        )
        #expect(known == wanted, "\(path)\n\(session.steps.joined(separator: "\n"))")
      }
    }
  }

  @Test("A file that has come names those that are to be shown anew for it")
  func comers() throws {
    for (name, text) in [
      ("child.json", #"{"extends": "./a.json", "new_messages": "N"}"#),
      ("chat.json", #"{"onlinechat": {"locale": "a.json"}}"#),
      ("chat.json", #"{"onlinechat": {"locale": {"pl": "a.json", "es": "b.json"}}}"#),
    ] {
      var page = StudioPage()
      func codes(_ view: [String: Any]) -> [String] {
        (view["findings"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
      }
      #expect(codes(page.open(name, text)).contains("extends-not-found"), "\(text)")
      let view = page.open("a.json", #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#)
      #expect((view["dependents"] as? [String])?.contains(name) == true, "\(text)")
      _ = page.open("b.json", #"{"extends": "es", "date_format": "dd.MM.yyyy"}"#)
      #expect(
        !codes(page.ask(["ask": "view", "path": name])).contains("extends-not-found"), "\(text)")
    }
  }
}

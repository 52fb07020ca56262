import Foundation
import LocaleFacts
import LocaleStudio
import TestSupport
import Testing

/// Every kind of request: asked rightly it is answered, asked wrongly it is answered with an error that names
/// what is wrong, and nothing that is open changes.
@Suite("Requests of the page")
struct StudioRequestTests {
  private static let polish = #"{"extends": "en", "date_format": "dd.MM.YYYY", "powered_by": "Z"}"#

  /// A request that is not right, and a word of what is said of it.
  static let wrong: [(request: String, word: String)] = [
    ("", ""), ("[]", ""), ("null", ""), ("5", ""), (#""view""#, ""), ("{", ""),
    (#"{"ask": }"#, ""),
    ("{}", "ask"), (#"{"ask": null}"#, "ask"), (#"{"ask": 5}"#, "ask"),
    (#"{"ask": "View"}"#, "View"),
    (#"{"ask": ""}"#, ""), (#"{"Ask": "view", "path": "pl.json"}"#, "ask"),
    (#"{"ask": "open"}"#, "path"), (#"{"ask": "open", "path": "x.json"}"#, "text"),
    (#"{"ask": "open", "path": 5, "text": "{}"}"#, "path"),
    (#"{"ask": "open", "path": "x.json", "text": null}"#, "text"),
    (#"{"ask": "open", "path": "x.json", "text": {}}"#, "text"),
    (#"{"ask": "open", "path": null, "text": ""}"#, "path"),
    (#"{"ask": "close"}"#, "path"), (#"{"ask": "view"}"#, "path"),
    (#"{"ask": "view", "path": "gone.json"}"#, "gone.json"),
    (#"{"ask": "view", "path": "pl.json", "overrides": "0"}"#, "overrides"),
    (#"{"ask": "view", "path": "pl.json", "overrides": 0.5}"#, "overrides"),
    (#"{"ask": "view", "path": "pl.json", "overrides": 1e300}"#, "overrides"),
    (#"{"ask": "set", "path": "pl.json"}"#, "key"),
    (#"{"ask": "set", "path": "pl.json", "key": "date_format"}"#, "text"),
    (#"{"ask": "set", "path": "pl.json", "key": "nope", "text": "x"}"#, "nope"),
    (#"{"ask": "set", "path": "pl.json", "key": "extends", "text": "es"}"#, "extends"),
    (#"{"ask": "set", "path": "pl.json", "key": "Date_format", "text": "x"}"#, "Date_format"),
    (#"{"ask": "set", "path": "pl.json", "key": null, "text": "x"}"#, "key"),
    (#"{"ask": "set", "path": "pl.json", "key": "powered_by", "text": 5}"#, "text"),
    (#"{"ask": "set", "path": "pl.json", "key": "powered_by", "text": ["x"]}"#, "text"),
    (#"{"ask": "set", "path": "gone.json", "key": "powered_by", "text": "x"}"#, "gone.json"),
    (
      #"{"ask": "set", "path": "pl.json", "key": "powered_by", "text": "x", "overrides": true}"#,
      "overrides"
    ),
    (#"{"ask": "fix", "path": "pl.json"}"#, "finding"),
    (#"{"ask": "fix", "path": "pl.json", "finding": 0}"#, "fix"),
    (#"{"ask": "fix", "path": "pl.json", "finding": 99, "fix": 0}"#, "fix"),
    (#"{"ask": "fix", "path": "pl.json", "finding": -1, "fix": 0}"#, "fix"),
    (#"{"ask": "fix", "path": "pl.json", "finding": 0, "fix": 99}"#, "fix"),
    (#"{"ask": "fix", "path": "pl.json", "finding": "0", "fix": 0}"#, "finding"),
    (#"{"ask": "fix", "path": "gone.json", "finding": 0, "fix": 0}"#, "gone.json"),
    (#"{"ask": "compare", "path": "pl.json"}"#, "text"),
    (#"{"ask": "compare", "path": "gone.json", "text": ""}"#, "gone.json"),
    (#"{"ask": "script"}"#, "path"), (#"{"ask": "script", "path": "gone.json"}"#, "gone.json"),
    (#"{"ask": "script", "path": "pl.json", "pinned": "yes"}"#, "pinned"),
    (#"{"ask": "create", "path": "de.json"}"#, "language"),
    (#"{"ask": "create", "path": "de.json", "language": "german!"}"#, "german!"),
    (#"{"ask": "create", "path": "de.json", "language": ""}"#, ""),
    (#"{"ask": "create", "path": "de.json", "language": "de", "extends": 5}"#, "extends"),
    (#"{"ask": "create", "language": "de"}"#, "path"),
    (#"{"ask": "settings", "at": "today"}"#, "at is not a number"),
    (#"{"ask": "settings", "at": 1e300}"#, ""),
    (#"{"ask": "settings", "messages": "de"}"#, "de"), (#"{"ask": "settings", "messages": 5}"#, ""),
    (#"{"ask": "settings", "timeZone": "Mars/Olympus"}"#, "Mars/Olympus"),
    (#"{"ask": "settings", "potato": 1}"#, "potato"),
  ]

  @Test(
    "What is asked wrongly is answered with what is wrong, and changes nothing", arguments: wrong)
  func errors(_ request: String, _ word: String) {
    var page = StudioPage()
    let before = page.open("pl.json", Self.polish) as NSDictionary
    let answer = page.ask(text: request)
    let message = (answer["error"] as? [String: Any])?["message"] as? String ?? ""
    #expect(!message.isEmpty && (word.isEmpty || message.contains(word)), "\(answer)")
    #expect(answer.count == 1)
    #expect(page.ask(["ask": "view", "path": "pl.json"]) as NSDictionary == before)
  }

  /// A request that is right, and what its answer has.
  static let right: [(request: String, members: Set<String>)] = [
    (#"{"ask": "languages"}"#, ["languages"]), (#"{"ask": "settings"}"#, ["done"]),
    (
      #"{"ask": "settings", "at": 1795370645678, "timeZone": "UTC", "messages": "pt"}"#,
      ["done"]
    ),
    (#"{"ask": "settings", "messages": null}"#, ["done"]),
    (#"{"ask": "close", "path": "gone.json"}"#, ["done"]),
    (#"{"ask": "close", "path": "pl.json"}"#, ["done"]),
    (#"{"ask": "compare", "path": "pl.json", "text": ""}"#, ["same", "strings"]),
    (#"{"ask": "script", "path": "pl.json"}"#, ["text"]),
    (#"{"ask": "script", "path": "pl.json", "pinned": true}"#, ["text"]),
    (#"{"ask": "script", "path": "pl.json", "pinned": null}"#, ["text"]),
    (#"{"ask": "view", "path": "pl.json"}"#, viewMembers),
    (#"{"ask": "view", "path": "pl.json", "overrides": null}"#, viewMembers),
    (
      #"{"ask": "view", "path": "pl.json", "overrides": 7}"#, viewMembers.subtracting(localeMembers)
    ),
    (
      #"{"ask": "view", "path": "pl.json", "overrides": -1}"#,
      viewMembers.subtracting(localeMembers)
    ),
    (#"{"ask": "set", "path": "pl.json", "key": "powered_by", "text": null}"#, viewMembers),
    (
      #"{"ask": "set", "path": "pl.json", "key": "powered_by", "text": "x", "overrides": 7}"#,
      ["refusal"]
    ),
    (
      #"{"ask": "set", "path": "pl.json", "key": "powered_by", "text": "x", "overrides": -1}"#,
      ["refusal"]
    ),
    (#"{"ask": "create", "path": "de.json", "language": "de"}"#, viewMembers),
    (#"{"ask": "create", "path": "pl.json", "language": "pl", "extends": "es"}"#, viewMembers),
  ]

  private static let localeMembers: Set<String> = ["extends", "strings", "date", "time", "chat"]

  private static let viewMembers: Set<String> = [
    "path", "text", "refusal", "language", "languageName", "isRightToLeft", "overrides", "findings",
    "config", "dependents", "extends", "strings", "date", "time", "chat",
  ]

  @Test("What is asked rightly is answered with all that belongs to it", arguments: right)
  func answers(_ request: String, _ members: Set<String>) {
    var page = StudioPage()
    _ = page.open("pl.json", Self.polish)
    #expect(Set(page.ask(text: request).keys) == members)
  }

  @Test("An answer is one line of JSON, whatever was asked", arguments: Seeded(1..<4))
  func lines(seed: Seed) throws {
    var random = seed.numbers
    var service = StudioService { $0 == "UTC" ? FixedTimeZone.utc : nil }
    let requests = Self.wrong.map(\.request) + Self.right.map(\.request)
    for _ in 0..<300 {
      var bytes = Array(random.pick(requests).utf8)
      // A byte is lost, another comes in its place.
      if !bytes.isEmpty, random.chance(2) {
        bytes[random.next(below: bytes.count)] = random.pick(
          [0, 0x22, 0x7B, 0x80, 0xFF, 0x5C] as [UInt8])
      }
      let answer = service.answer(bytes)
      #expect(!answer.contains(UInt8(ascii: "\n")), "\(String(decoding: bytes, as: UTF8.self))")
      let object = try? JSONSerialization.jsonObject(with: Data(answer)) as? [String: Any]
      #expect(object?.isEmpty == false, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}

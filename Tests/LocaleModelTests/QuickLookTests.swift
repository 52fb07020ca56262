import LocaleDiagnostics
import LocaleModel
import TestSupport
import Testing

/// Before a file of a folder is read it is only looked at, for the names of the chat. What is passed over
/// then is never checked: it must not be a file that would count, however its keys are misspelled.
@Suite("Files that are passed over unread")
struct QuickLookTests {
  private static let keys = StringKey.allCases.map(\.rawValue)

  /// A key with a slip of the hand, as people make them: a letter too many, too few, another or two in
  /// the wrong order; other words of the same name.
  private static func misspelled(_ key: String, _ random: inout SeededGenerator) -> String {
    var letters = Array(key)
    for _ in 0...random.next(below: 3) {
      let place = random.next(below: letters.count)
      switch random.next(below: 6) {
      case 0: letters.remove(at: place)
      case 1: letters.insert(random.pick(Array("aeiotrs_")), at: place)
      case 2: letters[place] = random.pick(Array("aeiotrsl"))
      case 3 where place > 0: letters.swapAt(place - 1, place)
      case 4: letters.insert(letters[place], at: place)
      default: letters[place] = Character(String(letters[place]).uppercased())
      }
      if letters.count < 4 { break }
    }
    return String(letters)
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// A key in another way of writing names.
  private static func respelled(_ key: String, _ random: inout SeededGenerator) -> String {
    let words = key.split(separator: "_").map(String.init)
    switch random.next(below: 6) {
    case 0: return words.joined(separator: "-")
    case 1: return words.joined()
    case 2: return words[0] + words.dropFirst().map(capitalized).joined()
    case 3: return words.map(capitalized).joined()
    case 4: return key.uppercased()
    default: return words.joined(separator: " ")
    }
  }

  @Test("No misspelled key hides a file that counts", arguments: Seeded(1..<21))
  func misspellings(seed: Seed) {
    var random = seed.numbers
    var counted = 0
    for _ in 0..<500 {
      let key = random.pick(Self.keys)
      let name =
        random.chance(2) ? Self.misspelled(key, &random) : Self.respelled(key, &random)
      let extends = random.pick([
        "", #""extends": "en", "#, #""extnds": "es", "#, #""Extends": "pt", "#,
      ])
      let bytes = Array("{\(extends)\"\(name)\": \"x\"}".utf8)
      guard WidgetDocument(path: "a.json", bytes: bytes).standing.counts else { continue }
      counted += 1
      #expect(WidgetDocument.mayBeWidgetFile(bytes), "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(counted > 50, "\(seed)")
  }

  @Test("A file that only extends is not passed over, whatever the base and however it is spelled")
  func extends() {
    for name in [
      "extends", "Extends", "EXTENDS", "extend", "xtends", "exends", "extneds", "extemds",
    ] {
      for base in ["en", "es", "com", "./a.json", "english", "pt-BR"] {
        for text in [#"{"\#(name)": "\#(base)"}"#, #"{"locale": {"\#(name)": "\#(base)"}}"#] {
          let document = WidgetDocument(path: "b.json", bytes: Array(text.utf8))
          guard document.standing.counts else { continue }
          #expect(WidgetDocument.mayBeWidgetFile(Array(text.utf8)), "\(text)")
        }
      }
    }
  }

  /// Files of other programs as they come in sites: most are passed over at once.
  static let others = [
    #"{"name": "shop", "version": "1.0.0", "scripts": {"build": "vite"}}"#,
    #"{"compilerOptions": {"strict": true}}"#, "{}", "[]", "null", "", "body { color: red }",
    "<!doctype html><p>Hello</p>", "console.log('hi')", #"{"home": "Start", "cart": "Korb"}"#,
  ]

  @Test("What has none of the names is passed over", arguments: others)
  func passedOver(_ text: String) {
    #expect(!WidgetDocument.mayBeWidgetFile(Array(text.utf8)))
  }

  @Test("A text in UTF-16 is looked at as what it says", arguments: others)
  func wide(_ text: String) {
    for isLittle in [true, false] {
      func wide(_ text: String) -> [UInt8] {
        (isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF])
          + text.utf16.flatMap { unit in
            isLittle
              ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
          }
      }
      #expect(!WidgetDocument.mayBeWidgetFile(wide(text)))
      #expect(WidgetDocument.mayBeWidgetFile(wide(text + #" {"compose_placeholder": "é"}"#)))
    }
  }
}

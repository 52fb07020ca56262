import Foundation
import LocaleDiagnostics
import LocaleModel
import LocaleRules
import LocaleWorkspace
import TestSupport
import Testing

/// One string of a file is given another text, as the translators' page does it: nothing else may change,
/// and an engine has to read back what was meant.
@Suite("A single string is edited")
struct SingleEditTests {
  /// A file in some style, with the strings that stand in it.
  private struct Sample {
    var path = "pl.json"
    /// What stands before the object and behind it.
    var before = ""
    var after = ""
    var object = ""

    var text: String { before + object + after }
  }

  private static let keys = StringKey.allCases

  private static let texts = [
    "Nowe", "", " ", "it's", #"say "x""#, #"back\slash"#, "`tick` ${x}", "two\nlines", "\r\n", "\t",
    "\u{0}", "\u{7F}", "\u{2028}\u{2029}", "</script>", "<!--", "-->", "]]>", "*/", "//",
    "é e\u{301}",
    "👋🏽", "مرحبا", "\u{FEFF}", "\u{200B}", "null", "true", "0",
    "dd.MM.yyyy", "HH:mm", "'quoted'", "\\u0041", "%s", "&amp;", "\u{10FFFF}", "a'b\"c`d\\",
  ]

  /// What a template engine would take for its own: in a page such a text is refused.
  private static let tags = ["{{ x }}", "<?php ?>", "{% if x %}", "<%= x %>"]

  /// A file with some of the strings, in a style that chance picks.
  private static func sample(_ random: inout SeededGenerator) -> Sample {
    let isJSON = random.chance(2)
    let newline = random.pick(["\n", "\r\n", "", ""])
    let indent = newline.isEmpty ? random.pick(["", " "]) : random.pick(["  ", "    ", "\t"])
    let quote = isJSON ? "\"" : random.pick(["\"", "'"])
    let isBare = !isJSON && random.chance(2)
    let colon = random.pick([":", ": ", " : "])
    var members = ["extends"].map { (name: $0, value: "en") }
    for key in keys.shuffled(using: &random).prefix(random.next(below: 5)) {
      members.append((key.rawValue, random.pick(["x", "dd.MM.yyyy", "Z 1", "ż"])))
    }
    if random.chance(3) { members.shuffle(using: &random) }
    let lines = members.map { member in
      indent + (isBare ? member.name : quote + member.name + quote) + colon + quote + member.value
        + quote
    }
    let comment = isJSON || newline.isEmpty || !random.chance(3) ? "" : " // why, and {no} end"
    let last = !isJSON && !newline.isEmpty && random.chance(3) ? "," : ""
    let object =
      "{" + newline + lines.joined(separator: "," + newline) + last + comment + newline + "}"
    var sample = Sample(path: isJSON ? "pl.json" : "pl.json5", object: object)
    switch random.next(below: isJSON ? 2 : 4) {
    case 0: sample.before = random.chance(2) ? "\u{FEFF}" : ""
    case 1: sample.after = newline
    case 2:
      sample = Sample(
        path: "pl.js", before: "window.crmPluginConfig = {onlinechat: {locale: ",
        after: "}};" + newline, object: object)
    default:
      sample = Sample(
        path: "pl.html",
        before: "<p>é</p>\(newline)<script>window.crmPluginConfig = {onlinechat: {locale: ",
        after: "}};</script>\(newline)", object: object)
    }
    return sample
  }

  private static let settings = Workspace.Settings(options: Files.options)

  private static var workspace: Workspace { Workspace(sources: MemoryProvider()) { _ in settings } }

  /// What an edit made, for an engine to judge.
  private struct Edit: Encodable {
    let old: String
    let new: String
    let key: String
    let text: String?
  }

  /// The object of a file that was edited: what stands around it has to be there still.
  private static func object(_ sample: Sample, in edited: String) -> String? {
    let (before, after) = (Array(sample.before.utf8), Array(sample.after.utf8))
    let bytes = Array(edited.utf8)
    guard bytes.starts(with: before), bytes.reversed().starts(with: after.reversed()) else {
      return nil
    }
    return String(decoding: bytes.dropFirst(before.count).dropLast(after.count), as: UTF8.self)
  }

  /// How many bytes at both ends two texts have in common.
  private static func common(_ old: String, _ new: String) -> Int {
    let (old, new) = (Array(old.utf8), Array(new.utf8))
    let start = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix(most).prefix { $0 == $1 }.count
    return start + end
  }

  @Test(
    "Node reads the new text and all others as they were; no byte around it changes",
    .enabled(if: Engine.node != nil, "needs Node"), arguments: Seeded(1..<5))
  func readBack(seed: Seed) throws {
    var random = seed.numbers
    var edits: [Edit] = []
    for _ in 0..<400 {
      let sample = Self.sample(&random)
      let key = random.pick(Self.keys)
      let text = random.chance(5) ? nil : random.pick(Self.texts) + random.pick(Self.texts)
      let document = Self.workspace.read(sample.path, Array(sample.text.utf8))
      let edited = try Self.workspace.setting(key, to: text, in: document)
      let new = String(decoding: edited.bytes, as: UTF8.self)
      let object = try #require(Self.object(sample, in: new), "\(sample.text)\n\(new)")
      edits.append(Edit(old: sample.object, new: object, key: key.rawValue, text: text))
      // A file with one kind of line ends keeps it.
      if sample.text.contains("\r\n") {
        #expect(new.utf8.filter { $0 == 10 }.count == new.utf8.filter { $0 == 13 }.count, "\(new)")
      } else {
        #expect(!new.utf8.contains(13), "\(new)")
      }
    }
    let wrong: [String] = try #require(Engine.node).call(
      """
      edits => edits.filter(({old, new: now, key, text}) => {
        const read = source => new Function('return (' + source + '\\n)')();
        const [before, after] = [read(old), read(now)];
        // JSON stays JSON.
        try { JSON.parse(old); JSON.parse(now) } catch (error) {
          let was = true;
          try { JSON.parse(old) } catch { was = false }
          if (was) return true;
        }
        const keys = Object.keys(before).filter(name => name !== key || text !== undefined);
        if (text !== undefined && !keys.includes(key)) keys.push(key);
        return JSON.stringify(Object.keys(after)) !== JSON.stringify(keys)
          || keys.some(name => after[name] !== (name === key ? text : before[name]));
      }).map(edit => JSON.stringify(edit))
      """, with: edits)
    #expect(wrong == [])
    for edit in edits where edit.text != nil && edit.old.contains(edit.key) {
      // The value between its quotes is all that differs: at most ten bytes of the old text.
      #expect(Self.common(edit.old, edit.new) >= edit.old.utf8.count - 10, "\(edit)")
    }
    // Where a comment ends the last line, the comma comes before it and the string behind.
    for edit in edits
    where edit.text != nil && !edit.old.contains(edit.key) && !edit.old.contains("//") {
      #expect(Self.common(edit.old, edit.new) >= edit.old.utf8.count, "\(edit)")
    }
  }

  @Test(
    "A string that is set and taken away again leaves the file as it was",
    arguments: Seeded(11..<19))
  func undone(seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<150 {
      let sample = Self.sample(&random)
      let document = Self.workspace.read(sample.path, Array(sample.text.utf8))
      for key in Self.keys where document.locales.first?.has(key) == false {
        let text = random.pick(Self.texts)
        let set = try Self.workspace.setting(key, to: text, in: document)
        let removed = try Self.workspace.setting(key, to: nil, in: set)
        #expect(
          removed.bytes == document.bytes,
          """
          \(key) \(text.debugDescription)
          \(sample.text)
          \(String(decoding: set.bytes, as: UTF8.self))
          \(String(decoding: removed.bytes, as: UTF8.self))
          """)
      }
    }
  }

  @Test(
    "A text that is changed and changed back leaves the file as it was", arguments: Seeded(21..<25))
  func changedBack(seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<150 {
      let sample = Self.sample(&random)
      let document = Self.workspace.read(sample.path, Array(sample.text.utf8))
      let overrides = try #require(document.locales.first)
      for key in Self.keys {
        guard let old = overrides.text(of: key)?.text else { continue }
        let changed = try Self.workspace.setting(key, to: random.pick(Self.texts), in: document)
        let back = try Self.workspace.setting(key, to: old, in: changed)
        #expect(back.bytes == document.bytes, "\(sample.text)")
      }
    }
  }

  /// A file, the number of its overrides, and why a string of them is not edited.
  static let refusals:
    [(sentence: String, path: String, text: String, number: Int, why: EditRefusal)] = [
      ("another program's", "a.json", #"{"name": "a", "version": "1"}"#, 0, .notOfChat),
      ("a list", "a.json", "[]", 0, .notOfChat),
      ("a page without the chat", "a.html", "<p>x</p>", 0, .notOfChat),
      ("a config without strings", "a.js", "crmPluginConfig = {hidden: true};", 0, .noOverrides),
      ("no such number", "a.json", #"{"extends": "en"}"#, 1, .noOverrides),
      ("a number below 0", "a.json", #"{"extends": "en"}"#, -1, .noOverrides),
      ("cut off", "a.json", #"{"extends": "en", "new_messages": "N"#, 0, .broken),
      ("a comma too many", "a.json", #"{"extends": "en",}"#, 0, .broken),
      (
        "a number where a text belongs", "a.json", #"{"extends": "en", "new_messages": 1}"#, 0,
        .notLiteral(.newMessages)
      ),
      (
        "a string that stands twice", "a.json5",
        "{extends: 'en', new_messages: 'a', new_messages: 'b'}",
        0, .notLiteral(.newMessages)
      ),
      (
        "a choice of the page's", "a.js",
        "crmPluginConfig = {onlinechat: {locale: {new_messages: a ? 'b' : 'c'}}};", 0,
        .notLiteral(.newMessages)
      ),
      (
        "set by a later assignment", "a.js",
        "crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}}; crmPluginConfig.onlinechat.locale.new_messages = x;",
        0, .notLiteral(.newMessages)
      ),
    ]

  @Test("What is not understood well enough is refused, with the reason", arguments: refusals)
  func refused(
    _ sentence: String, _ path: String, _ text: String, _ number: Int, _ why: EditRefusal
  ) {
    let document = Self.workspace.read(path, Array(text.utf8))
    let error = #expect(throws: EditRefusal.self) {
      try Self.workspace.setting(.newMessages, to: "x", in: document, overrides: number)
    }
    #expect(error == why, "\(sentence)")
  }

  @Test(
    "What a template engine would take for its own is a text in data and in scripts",
    arguments: tags)
  func templateTags(_ text: String) throws {
    for (path, source) in [
      ("pl.json", #"{"extends": "en"}"#),
      ("pl.js", "crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}};"),
    ] {
      let document = Self.workspace.read(path, Array(source.utf8))
      let edited = try Self.workspace.setting(.newMessages, to: text, in: document)
      #expect(edited.locales.first?.text(of: .newMessages)?.text == text)
    }
  }

  @Test("Of a map of languages the one that is meant is edited, and no other")
  func languages() throws {
    let text = """
      {
        "en": {"extends": "en", "new_messages": "N"},
        "es": {"extends": "es"},
        "pt": {"extends": "pt", "new_messages": "N"}
      }
      """
    let document = Self.workspace.read("all.json", Array(text.utf8))
    let added = try Self.workspace.setting(.newMessages, to: "E", in: document, overrides: 1)
    #expect(
      String(decoding: added.bytes, as: UTF8.self)
        == text.replacing(#"{"extends": "es"}"#, with: #"{"extends": "es", "new_messages": "E"}"#))
    let changed = try Self.workspace.setting(.newMessages, to: "P", in: document, overrides: 2)
    #expect(
      String(decoding: changed.bytes, as: UTF8.self)
        == text.replacing(
          #""pt", "new_messages": "N""#, with: #""pt", "new_messages": "P""#))
  }
}

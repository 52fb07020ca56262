import CRMLocaleKit
import Foundation
import LocaleDiagnostics
import LocaleRules
import Testing

/// What is said to people passes through a localizer, all of it.
@Suite("A language made for tests")
struct PseudoLanguageTests {
  /// The codes, and what stands for itself in every language.
  private static let severities: Set<String> = ["error", "warning", "note", "notice"]

  private static let examples = RuleRegistry.descriptors.flatMap { rule in
    rule.examples.map { (rule.code, $0) }
  }

  private static func report(_ example: RuleExample) -> Report {
    let check = Check(example.path, siblings: example.siblings)
    let file = check.checked(example.badSource)
    return Report(
      files: [file.summary], diagnostics: file.diagnostics,
      sources: [example.path: file.document.bytes])
  }

  @Test("Each part of the language's text is marked, and what is not marked is found")
  func marks() {
    let phrase = Phrase("test.marks") { key, kind in "\(key) takes text, and this is \(kind)" }
    let text = PseudoLanguage.localizer.text(phrase(.code("color"), .kind(.array)))
    #expect(text == "⟪color⟫⟪ takes text, and this is ⟫⟪⟪an array⟫⟫")
    #expect(PseudoLanguage.unsaidWords(text) == [])
    #expect(PseudoLanguage.unsaidWords("did you mean \(text)?") == ["did", "you", "mean"])
  }

  @Test("JSON says its sentences by messages", arguments: examples.indices)
  func json(_ index: Int) throws {
    let text = JSONReporter(localizer: PseudoLanguage.localizer).text(
      of: Self.report(Self.examples[index].1))
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8))
    for sentence in strings(under: ["message", "help", "title"], in: root) {
      #expect(PseudoLanguage.unsaidWords(sentence) == [])
    }
  }

  @Test("SARIF says its sentences by messages, those of the rules too", arguments: examples.indices)
  func sarif(_ index: Int) throws {
    let (code, example) = Self.examples[index]
    let rules = RuleRegistry.descriptors.filter { $0.code == code }
    let text = SARIFReporter(version: "1", rules: rules, localizer: PseudoLanguage.localizer).text(
      of: Self.report(example))
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8))
    // `insertedContent` is source.
    for sentence in strings(under: ["text"], in: root, except: ["insertedContent"]) {
      #expect(PseudoLanguage.unsaidWords(sentence) == [])
    }
  }

  @Test("GitHub's commands say their sentences by messages", arguments: examples.indices)
  func github(_ index: Int) {
    let report = Self.report(Self.examples[index].1)
    let text = GitHubReporter(localizer: PseudoLanguage.localizer).text(of: report)
    for line in text.split(separator: "\n") {
      // After the properties, and without the places of notes.
      let message = line.split(separator: "::", maxSplits: 1).last ?? ""
      let places = #/%0A[^ ⟪]+:\d+:\d+: /#
      let words = PseudoLanguage.unsaidWords(
        String(message.replacing(places, with: "").replacing("%0A", with: "")))
      #expect(words == [])
    }
  }

  @Test("The text report says its sentences by messages", arguments: examples.indices)
  func text(_ index: Int) {
    let report = Self.report(Self.examples[index].1)
    let options = FixOptions(safe: "⟪fix⟫", unsafe: "⟪unsafe⟫")
    let text = TextReporter(fixOptions: options, localizer: PseudoLanguage.localizer)
      .text(of: report)
    var words: [String] = []
    for line in text.split(separator: "\n") where line.firstMatch(of: #/^ *\d+ \|/#) == nil {
      // The place and the code, and the place of a note.
      let rest = line.replacing(#/^[^ ]+:\d+:\d+: ⟪[a-z]+⟫\[[a-z-]+\]: /#, with: "")
        .replacing(#/^ *= ⟪(note|help)⟫: ([^ ⟪]+:\d+:\d+: )?/#, with: "")
        .replacing(#/^ *--> .*/#, with: "").replacing(#/^ *\.\.\./#, with: "")
      words += PseudoLanguage.unsaidWords(String(rest))
    }
    #expect(words == [])
  }

  @Test("The overview of the rules says its sentences by messages")
  func overview() {
    let names = Set(RulePages.names).union(Self.severities)
    let words = PseudoLanguage.unsaidWords(
      RulePages(localizer: PseudoLanguage.localizer).overview.replacing("_", with: "-"))
    #expect(
      words.filter { !names.contains($0) && !names.contains($0.replacing("-", with: "_")) } == [])
  }

  @Test("The page of a rule or a string says its sentences by messages", arguments: RulePages.names)
  func page(_ name: String) throws {
    let page = try #require(RulePages(localizer: PseudoLanguage.localizer).page(of: name))
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("    ") }
    let head = lines[0].replacing(#/^[a-z_-]+ \((error|warning|note)?/#, with: "")
    let words = PseudoLanguage.unsaidWords(
      ([head] + lines.dropFirst()).joined(separator: "\n"))
    #expect(words == [])
  }

  private static let previews = [
    #"{"extends": "en", "date_format": "dd.MM.YYYY", "time_format": "hh:mm"}"#,
    #"{"extends": "es", "date_format": "EEE d MMM 'a' w", "time_format": "h a"}"#,
    #"{"extends": "pt", "date_format": "dd.MM.yyyy n"}"#, #"{"extends": "en"}"#,
    #"{"new_messages": "News"}"#,
  ]

  @Test("A preview says its labels and remarks by messages", arguments: previews)
  func preview(_ source: String) throws {
    let options = CheckOptions(instant: 1_795_348_800_000, timeZone: .utc, facts: .icu)
    let report = Workspace(options: options).preview(
      WidgetDocument(path: "p.json", bytes: Array(source.utf8)))
    let root = try JSONSerialization.jsonObject(
      with: Data(report.json(PseudoLanguage.localizer).text().utf8))
    for sentence in strings(under: ["label"], in: root) {
      #expect(PseudoLanguage.unsaidWords(sentence) == [])
    }
    let remarks = report.patterns.flatMap(\.remarks).map(PseudoLanguage.localizer.text)
    #expect(remarks.flatMap(PseudoLanguage.unsaidWords) == [])

    // What date-fns prints stands as it is, and so do keys and patterns.
    var printed: [String] = ["RangeError"]
    for preview in report.patterns {
      printed += preview.rows.compactMap { try? $0.dateFns.get() } + [preview.pattern.text]
    }
    for chat in report.chats {
      printed += chat.messages.compactMap(\.time) + [chat.day ?? "RangeError", chat.vendor]
      printed += chat.strings.compactMap(\.text).filter { !$0.isEmpty }
    }
    // The moments are written as the reader's language abbreviates them.
    var text = report.text(PseudoLanguage.localizer)
      .replacing(#/\w{3} \d+ \w{3} \d{4}, \d\d:\d\d/#, with: "")
      .replacing(#/p\.json: (date|time)_format/#, with: "")
      // The mark and the key beside the chat.
      .replacing(#/│ [ x!?*]( [a-z_]+)?\n/#, with: "\n")
      // The marks of the notes.
      .replacing(#/\n  x /#, with: "\n")
    for output in printed { text = text.replacing(output, with: "") }
    #expect(PseudoLanguage.unsaidWords(text) == [])
  }

  /// The strings that stand under one of some names, at any depth.
  private func strings(
    under names: Set<String>, in value: Any, except: Set<String> = []
  ) -> [String] {
    if let list = value as? [Any] {
      return list.flatMap { strings(under: names, in: $0, except: except) }
    }
    guard let object = value as? [String: Any] else { return [] }
    return object.flatMap { name, value -> [String] in
      if except.contains(name) { return [] }
      if names.contains(name), let text = value as? String { return [text] }
      return strings(under: names, in: value, except: except)
    }
  }
}

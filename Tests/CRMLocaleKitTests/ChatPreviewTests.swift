import CRMLocaleKit
import Foundation
import Phrasebook
import TestSupport
import Testing

@Suite("The sketch of the chat")
struct ChatPreviewTests {
  /// Noon on 22 November 2026 in UTC.
  private static let now: Int64 = 1_795_348_800_000

  private static let files = ["base.json": #"{"extends": "es", "powered_by": "Por"}"#]

  private static func report(_ source: String, path: String) -> LocalePreviewReport {
    let options = CheckOptions(instant: now, timeZone: .utc, facts: .icu)
    return Workspace(sources: MemoryProvider(files: files)) { _ in
      Workspace.Settings(options: options)
    }
    .preview(WidgetDocument(path: path, bytes: Array(source.utf8)))
  }

  private static func chat(_ source: String, path: String = "overrides.json") throws -> ChatPreview
  {
    try #require(report(source, path: path).chats.first)
  }

  /// The lines of the window, without the title above and the notes below.
  private static func window(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .drop { !$0.contains("╭") }.prefix { !$0.isEmpty }.map(\.self)
  }

  /// A file with all strings of a language.
  private static func whole(_ code: String) throws -> String {
    try #require(NewOverrides(language: LanguageTag(code), facts: .icu)).text(path: "\(code).json")
  }

  // MARK: What stands in it

  @Test("Every string stands in its place")
  func picture() {
    let source = """
      {"extends": "en", "date_format": "d.M.yyyy", "time_format": "HH.mm", \
      "compose_placeholder": "Kirjoita viesti", "delivery_status_sending": "Lähetetään", \
      "delivery_status_sent": "Lähetetty", "delivery_status_read": "Luettu", \
      "delivery_status_error": "Virhe", "new_messages": "Uusia viestejä"}
      """
    let expected = """
        ╭──────────────────────────────────────────────╮
        │                  22.11.2026                  │   date_format
        │                             ━━━━ ━━━━━━━ ━━━ │
        │                                 12.00 Luettu │   delivery_status_read
        │                                   ━━━━━━ ━━━ │
        │                              12.02 Lähetetty │   delivery_status_sent
        │                           ━━━ ━━━━━ ━━━━━━━━ │
        │                             12.03 Lähetetään │   delivery_status_sending
        │                                    ━━━━━━━━━ │
        │                                  12.05 Virhe │   delivery_status_error
        │─────────────── Uusia viestejä ───────────────│   new_messages
        │ ━━━━━ ━━━━ ━━━━━━                            │
        │ 12.09                                        │   time_format
        ├──────────────────────────────────────────────┤
        │ Kirjoita viesti                            > │   compose_placeholder
        │               Powered by Kommo               │ * powered_by
        ╰──────────────────────────────────────────────╯
      """
    let text = Self.report(source, path: "fi.json").text()
    #expect(text.hasPrefix("fi.json: the chat in Finnish, Sun 22 Nov 2026, 12:00\n\n"))
    #expect(Self.window(text).joined(separator: "\n") == expected)
    #expect(text.contains("\n\n  * not in this file but from en, in English: powered_by\n\n"))
  }

  @Test("Right to left it is the same in a mirror", arguments: ["ar", "he", "fa", "ur"])
  func mirrored(code: String) throws {
    let report = Self.report(try Self.whole(code), path: "\(code).json")
    let lines = Self.window(report.text())
    let chat = try #require(report.chats.first)
    #expect(chat.isRightToLeft)
    for state in ChatPreviewTests.states {
      let text = try #require(chat[state]?.text)
      let line = try #require(lines.first { $0.contains(text) && $0.contains(state.rawValue) })
      #expect(line.hasPrefix("  │ \(text) 12:0"), "\(line)")
    }
    #expect(lines.contains { $0.hasPrefix("  │ < ") && $0.contains("compose_placeholder") })
    #expect(lines.contains { $0.hasSuffix(" ━━━━━ ━━━━ ━━━━━━ │") })
  }

  private static let states: [StringKey] = [
    .deliveryStatusRead, .deliveryStatusSent, .deliveryStatusSending, .deliveryStatusError,
  ]

  @Test("There is a message in every state of delivery, in the order of time, and one that is new")
  func messages() throws {
    let chat = try Self.chat(#"{"extends": "en"}"#)
    #expect(chat.messages.map(\.state) == Self.states.map(Optional.some) + [nil])
    let instants = chat.messages.compactMap(\.instant.epochMilliseconds)
    #expect(instants.first == Self.now && instants == instants.sorted())
    #expect(chat.messages.map(\.time) == ["12:00", "12:02", "12:03", "12:05", "12:09"])
  }

  @Test("At its foot stands the name of whoever makes the chat")
  func vendor() throws {
    let amo = "window.amoSocialButtonConfig = {onlinechat: {locale: {extends: 'en'}}};"
    #expect(try Self.chat(amo, path: "chat.js").vendor == "amoCRM")
    #expect(try Self.chat(#"{"extends": "en"}"#).vendor == "Kommo")
  }

  @Test("A file of several languages has a chat for each")
  func languages() {
    let source = #"{"en": {"extends": "en"}, "ar": {"extends": "en"}, "pt": {"extends": "pt"}}"#
    let report = Self.report(source, path: "all.json")
    #expect(report.chats.map(\.language?.english) == ["English", "Arabic", "Portuguese"])
    #expect(report.chats.map(\.isRightToLeft) == [false, true, false])
    #expect(Self.count("╭", in: report.text()) == 3)
  }

  private static func count(_ character: Character, in text: String) -> Int {
    text.count { $0 == character }
  }

  // MARK: What it marks

  struct Mark: CustomTestStringConvertible {
    let testDescription: String
    let source: String
    var path = "overrides.json"
    let key: StringKey
    /// The mark and the words after it; `nil` where there is nothing to mark.
    let note: String?

    init(
      _ sentence: String, _ source: String, _ key: StringKey, _ note: String?,
      path: String = "overrides.json"
    ) {
      (testDescription, self.source, self.key, self.note, self.path) = (
        sentence, source, key, note, path
      )
    }
  }

  static let marks = [
    Mark("what the file sets", #"{"extends": "en", "new_messages": "New"}"#, .newMessages, nil),
    Mark(
      "what the base sets", #"{"extends": "en", "new_messages": "New"}"#, .poweredBy,
      "* not in this file but from en:"),
    Mark(
      "what the base sets in another language", #"{"extends": "en", "new_messages": "Neu"}"#,
      .poweredBy, "* not in this file but from en, in English:", path: "de.json"),
    Mark(
      "what another file sets", #"{"extends": "./base.json", "new_messages": "N"}"#, .poweredBy,
      "* not in this file but from base.json: powered_by"),
    Mark(
      "what the base of another file sets", #"{"extends": "./base.json", "new_messages": "N"}"#,
      .deliveryStatusRead, "* not in this file but from es:"),
    Mark(
      "what nothing sets", #"{"new_messages": "N"}"#, .poweredBy,
      "? not in this file, which extends nothing that is known:"),
    Mark(
      "what the page chooses",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', "
        + "new_messages: a ? 'N' : 'News'}}};", .newMessages,
      "? only running the page could tell: new_messages", path: "chat.js"),
    Mark(
      "what does not fit",
      #"{"extends": "en", "delivery_status_sent": "Your message has been sent to us"}"#,
      .deliveryStatusSent,
      "! does not fit: delivery_status_sent takes"),
    Mark(
      "a pattern with which format() throws", #"{"extends": "en", "time_format": "HH:mm n"}"#,
      .timeFormat, "x cannot be shown: time_format, because format() throws RangeError:"),
  ]

  @Test("A string has the mark that it deserves, and the mark is explained", arguments: marks)
  func mark(_ mark: Mark) throws {
    let text = Self.report(mark.source, path: mark.path).text()
    let line = try #require(Self.window(text).first { $0.hasSuffix(" \(mark.key.rawValue)") })
    guard let note = mark.note else {
      #expect(line.hasSuffix("│   \(mark.key.rawValue)"))
      return
    }
    #expect(line.hasSuffix("│ \(note.prefix(1)) \(mark.key.rawValue)"), "\(line)")
    // Notes are wrapped.
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(note), "\(text)")
  }

  @Test("A file that sets everything has no marks, in any language", arguments: Phrasebook.codes)
  func unmarked(code: String) throws {
    let report = Self.report(try Self.whole(code), path: "\(code).json")
    let text = report.text()
    for line in Self.window(text) { #expect(!line.contains("│ *") && !line.contains("│ !")) }
    #expect(!text.contains("not in this file") && !text.contains("does not fit"))
    #expect(
      report.chats.first?.strings.allSatisfy { $0.origin == .own && $0.excess == nil } == true)
  }

  static let lengths = Array(stride(from: 1, through: 80, by: 3))

  @Test("What does not fit is what the check calls too long", arguments: lengths)
  func excess(length: Int) throws {
    let workspace = Workspace(
      options: CheckOptions(instant: Self.now, timeZone: .utc, facts: .icu))
    for letter in ["n", "W", "i", "ж", "語"] {
      let text = String(repeating: letter, count: length)
      let members = StringKey.allCases.filter { !$0.isPattern }
        .map { "\"\($0.rawValue)\": \"\(text)\"" }.joined(separator: ", ")
      let document = WidgetDocument(
        path: "x.json", bytes: Array("{\"extends\": \"en\", \(members)}".utf8))
      let found = workspace.check(document).diagnostics.filter { $0.code == "text-too-long" }
      let chat = try #require(workspace.preview(document).chats.first)
      let marked = chat.strings.filter { $0.excess != nil }.map(\.key.rawValue)
      #expect(Set(found.compactMap(\.keyPath.last)) == Set(marked), "\(length) of \(letter)")
    }
  }

  // MARK: How it is laid out

  static let widths: [Int?] = [nil, 26, 30, 40, 52, 75, 76, 80, 132]

  /// Texts that are hard to lay out.
  static let hard = [
    "", " ", "a", "W W W", String(repeating: "w", count: 300), String(repeating: "語", count: 70),
    String(repeating: "שלום ", count: 30), "👨‍👩‍👧‍👦 emoji 🇵🇱", "e\u{301}\u{302}\u{303}",
    "กำลังส่งข้อความอยู่ในขณะนี้ครับผม",
    "tab\tand\nbreak", "\u{202E}turned", "\u{1B}[31mred", "::error::x", "a\u{A0}b\u{200B}c",
  ]

  private static let hostile = hard.enumerated().map { number, text in
    let members = StringKey.allCases.map {
      "\"\($0.rawValue)\": " + JSONValue.string($0.isPattern ? "'\(text)'HH" : text).text()
    }
    return (
      path: number % 2 == 0 ? "ar.json" : "ja.json", source: "{\(members.joined(separator: ", "))}"
    )
  }

  @Test(
    "The borders stand under one another, and nothing is wider than the terminal", arguments: widths
  )
  func borders(columns: Int?) throws {
    let own = try Phrasebook.codes.map { (path: "\($0).json", source: try Self.whole($0)) }
    for (path, source) in own + Self.hostile {
      let style = PreviewStyle(columns: columns)
      let lines = Self.window(Self.report(source, path: path).text(style: style)).map { Cells($0) }
      let right = try #require(lines.first).places(of: "╮")
      for line in lines {
        #expect(["╭", "│", "├", "╰"].contains(line[2]), "\(path): \(line.cells.joined())")
        #expect(right.count == 1 && ["╮", "│", "┤", "╯"].contains(line[right[0]]), "\(path)")
        #expect(line.count <= columns ?? 80, "\(path): \(line.cells.joined())")
      }
    }
  }

  @Test("Keys stand beside it where there is room", arguments: widths)
  func keys(columns: Int?) {
    let style = PreviewStyle(columns: columns)
    let text = Self.report(#"{"extends": "en"}"#, path: "x.json").text(style: style)
    let named = Self.window(text).contains { $0.hasSuffix("│ * delivery_status_sending") }
    #expect(named == ((columns ?? 80) >= 76))
    #expect(Self.window(text).contains { $0.hasSuffix("│ *") } == !named)
  }

  @Test("No line is wider than a narrow terminal, in any language", arguments: [40, 50, 64])
  func narrow(columns: Int) throws {
    let failing = #"{"extends": "en", "date_format": "dd.MM.yyyy n", "time_format": "hh:mm"}"#
    let all = try Phrasebook.codes.map { ("\($0).json", try Self.whole($0)) }
    for (path, source) in all + [("de.json", failing)] {
      let text = Self.report(source, path: path).text(style: PreviewStyle(columns: columns))
      for line in text.split(separator: "\n") {
        #expect(Cells(line).count <= columns, "\(path): \(line)")
      }
    }
  }

  @Test("On a terminal, and only there, what is read from right to left is isolated")
  func isolates() throws {
    let isolates = "\u{2066}\u{2067}\u{2068}\u{2069}"
    let report = Self.report(try Self.whole("ar"), path: "ar.json")
    #expect(!report.text().contains { isolates.contains($0) })
    let onTerminal = report.text(style: PreviewStyle(columns: 80))
    for text in ["جارٍ الإرسال", "رسائل جديدة"] {
      #expect(onTerminal.contains("\u{2067}\(text)\u{2069}"))
    }
    // What is opened is closed on its line.
    for line in onTerminal.split(separator: "\n") {
      let scalars = line.unicodeScalars
      #expect(
        scalars.count { (0x2066...0x2068).contains($0.value) }
          == scalars.count { $0.value == 0x2069 })
    }
    let polish = Self.report(try Self.whole("pl"), path: "pl.json")
    #expect(!polish.text(style: PreviewStyle(columns: 80)).contains { isolates.contains($0) })
  }

  @Test("Colour is all that colour adds", arguments: [nil, 40, 80])
  func colour(columns: Int?) {
    let report = Self.report(
      #"{"extends": "en", "time_format": "n", "powered_by": "Por"}"#, path: "x.json")
    let plain = report.text(style: PreviewStyle(columns: columns))
    let colored = report.text(style: PreviewStyle(styler: .ansi, columns: columns))
    #expect(colored != plain)
    #expect(colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    #expect(!plain.contains("\u{1B}"))
  }

  @Test("A text of which there is no end is cut after three lines")
  func endless() throws {
    let text = String(repeating: "word ", count: 200)
    let lines = Self.window(
      Self.report(#"{"extends": "en", "new_messages": "\#(text)"}"#, path: "x.json").text())
    #expect(lines.count { $0.contains("word") } == 2)
    #expect(lines.count { $0.contains(" … ") } == 1)
  }

  // MARK: JSON

  @Test("The JSON has all of it")
  func json() throws {
    let source = #"{"extends": "en", "date_format": "dd.MM.yyyy n", "powered_by": "نحن"}"#
    let report = Self.report(source, path: "ar.json")
    let read = try JSONDecoder().decode(
      PreviewJSON.self, from: Data(report.json().text(.compact).utf8))
    let chat = try #require(read.chats.first)
    #expect(chat.language == "ar" && chat.direction == "rtl")
    #expect(
      chat.parts.map(\.part) == ["date"] + Array(repeating: "message-out", count: 4)
        + ["new-messages", "message-in", "placeholder", "foot"])
    #expect(
      chat.parts.map(\.text) == [
        nil, "Read", "Sent", "Sending", "Error", "New messages", nil, "Write a message...",
        "نحن Kommo",
      ])
    #expect(chat.parts.compactMap(\.time) == ["12:00", "12:02", "12:03", "12:05", "12:09"])
    #expect(chat.strings.map(\.key) == StringKey.allCases.map(\.rawValue))
    #expect(chat.strings.map(\.origin).prefix(3) == ["own", "inherited", "inherited"])
    #expect(chat.strings.map(\.source).prefix(3) == [nil, "en", "en"])
    #expect(chat.strings.first?.error?.name == "RangeError")
    #expect(chat.strings.allSatisfy { $0.fits && $0.percent == nil })
    #expect(read.patterns.count == report.patterns.count)
  }

  private struct PreviewJSON: Decodable {
    struct Part: Decodable {
      let part: String
      let key, text, time: String?
      let at: Int64?
    }
    struct Failure: Decodable { let name, message: String }
    struct Text: Decodable {
      let key, origin: String
      let value, source: String?
      let fits: Bool
      let percent: Int?
      let error: Failure?
    }
    struct Chat: Decodable {
      let language: String?
      let direction: String
      let parts: [Part]
      let strings: [Text]
    }
    struct Pattern: Decodable { let key: String }
    let chats: [Chat]
    let patterns: [Pattern]
  }
}

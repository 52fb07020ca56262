import LocaleDiagnostics
import LocaleModel
import LocaleRules
import LocaleWorkspace
import TestSupport
import Testing

/// What fixes have done to files of users, and what is right there.
@Suite("Fixes of what users wrote")
struct UserFixTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let source: String
    let safe: String
    let all: String

    /// - Parameters:
    ///   - safe: What safe fixes make of it; by default they leave it as it is.
    ///   - all: What all fixes make of it; by default the same.
    init(
      _ sentence: String, _ path: String, _ source: String, safe: String? = nil, all: String? = nil
    ) {
      testDescription = sentence
      self.path = path
      self.source = source
      self.safe = safe ?? source
      self.all = all ?? safe ?? source
    }
  }

  static let cases = [
    Case(
      "two names that mean one key: one is renamed, no key comes twice", "en.json",
      #"{"extends":"en","date_format":"dd.MM.yyyy","newMessages":"a","new-messages":"b"}"#,
      safe: #"{"extends":"en","date_format":"dd.MM.yyyy","new_messages":"a","new-messages":"b"}"#),
    Case(
      "a key that is nearly there counts as there: the pattern is the user's own", "en.json",
      #"{"extends":"en","dateFormat":"DD.MM.YYYY","timeFormat":"HH:MM"}"#,
      safe: #"{"extends":"en","date_format":"dd.MM.yyyy","time_format":"HH:mm"}"#),
    Case(
      "so it does in another shape", "es.json",
      "{\n  \"extends\": \"es\",\n  \"dateFormat\": \"d/M/yyyy\"\n}\n",
      safe: "{\n  \"extends\": \"es\",\n  \"date_format\": \"d/M/yyyy\"\n}\n"),
    Case(
      "and where two are nearly there", "es.json",
      #"{"extends": "es", "date-format": "d-M-yyyy", "dateFormat": "d/M/yyyy"}"#,
      safe: #"{"extends": "es", "date_format": "d-M-yyyy", "dateFormat": "d/M/yyyy"}"#),
    Case(
      "a comment in JSON is not lost unseen", "en.json",
      "{\n  // agreed with the client\n  \"extends\": \"en\",\n  \"date_format\": \"dd.MM.yyyy\"\n}\n",
      all: "{\n  \"extends\": \"en\",\n  \"date_format\": \"dd.MM.yyyy\"\n}\n"),
    Case(
      "a comment that silences is never removed", "en.json",
      "{\n  \"extends\": \"en\",\n  // crmlocale: ignore=date-pattern-week-year\n  \"date_format\": \"dd.MM.YYYY\"\n}\n"
    ),
    Case(
      "a template literal that never closes", "chat.js",
      "window.crmPluginConfig = {\n  onlinechat: {\n    locale: {\n      extends: \"en\",\n      new_messages: `Neue,\n    }\n  }\n};\n"
    ),
    Case(
      "the same in a page", "chat.html",
      "<script>\nwindow.crmPluginConfig = {onlinechat: {locale: {extends: \"es\", new_messages: `Hola}}};\n</script>\n<p>x</p>\n"
    ),
    Case(
      "an apostrophe ends a string", "chat.html",
      "<script>\nwindow.crmPluginConfig = {onlinechat: {locale: {\n  extends: 'en',\n  delivery_status_error: 'Échec de l'envoi',\n}}};\n</script>\n"
    ),
    Case(
      "the script beside a broken one is fixed", "chat.html",
      "<script>crmPlugin('onChatReady', 'x);</script>\n<script>crmPluginConfig = {onlinechat: {locale: {extends: 'en', date_format: 'dd.MM.YYYY'}}};</script>\n",
      safe:
        "<script>crmPlugin('onChatReady', 'x);</script>\n<script>crmPluginConfig = {onlinechat: {locale: {extends: 'en', date_format: 'dd.MM.yyyy'}}};</script>\n",
      all:
        "<script>crmPlugin('onChatReady', 'x)';</script>\n<script>crmPluginConfig = {onlinechat: {locale: {extends: 'en', date_format: 'dd.MM.yyyy'}}};</script>\n"
    ),
    Case(
      "an escape within a heredoc of PHP, which takes backslashes itself", "chat.php",
      "<?php\n$x = <<<HTML\n<script>crmPluginConfig={onlinechat:{locale:{extends:\"es\",compose_placeholder:\"a\\nb\",date_format:\"dd/MM/yyyy\"}}}</script>\nHTML;\n",
      safe:
        "<?php\n$x = <<<HTML\n<script>crmPluginConfig={onlinechat:{locale:{extends:\"es\",compose_placeholder:\"a b\",date_format:\"dd/MM/yyyy\"}}}</script>\nHTML;\n"
    ),
    Case(
      "a fence around what was pasted", "chat.json",
      "```json\n{\n  \"extends\": \"en\",\n  \"date_format\": \"dd.MM.yyyy\"\n}\n```\n",
      safe: "{\n  \"extends\": \"en\",\n  \"date_format\": \"dd.MM.yyyy\"\n}\n"),
    Case(
      "a sentence and a fence around what was pasted: the sentence may be wanted", "chat.json",
      "Here it is:\n\n```json\n{\"extends\": \"en\", \"date_format\": \"dd.MM.yyyy\"}\n```\n",
      all: "{\"extends\": \"en\", \"date_format\": \"dd.MM.yyyy\"}\n"),
    Case(
      "sentences before and after", "chat.json",
      "Here it is:\n{\"extends\": \"en\", \"date_format\": \"dd.MM.yyyy\"}\nThat's all.\n",
      all: "{\"extends\": \"en\", \"date_format\": \"dd.MM.yyyy\"}"),
    Case(
      "no-break spaces become plain ones, and nothing else changes", "chat.json",
      "{\"extends\": \"en\",\n\u{A0} \u{A0} \"date_format\": \"dd.MM.yyyy\"}\n",
      safe: "{\"extends\": \"en\",\n    \"date_format\": \"dd.MM.yyyy\"}\n"),
    Case(
      "full-width marks", "chat.json",
      "{\n  \"extends\": \"en\"，\n  \"date_format\"： \"dd.MM.yyyy\"\n}\n",
      safe: "{\n  \"extends\": \"en\",\n  \"date_format\": \"dd.MM.yyyy\"\n}\n"),
    Case(
      "typographic quotes of German, and one that is straight", "chat.json",
      "{„extends“: „en“, „date_format\": „dd.MM.yyyy“}\n",
      safe: "{\"extends\": \"en\", \"date_format\": \"dd.MM.yyyy\"}\n"),
    Case(
      "the marks of French in a script", "chat.js",
      "crmPluginConfig = {onlinechat: {locale: {extends: « en », date_format: «dd/MM/yyyy»}}};\n",
      safe:
        "crmPluginConfig = {onlinechat: {locale: {extends: \"en\", date_format: \"dd/MM/yyyy\"}}};\n"
    ),
    Case(
      "a base that is nearly one is a guess, and what it hid is no reason to refuse it", "en.json",
      #"{"extends": "eng", "date_format": "dd.MM.yyyy"}"#,
      all: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#),
    Case(
      "extends with a capital, and what it hid is no reason to refuse it", "en.json",
      #"{"Extends": "en", "date_format": "dd.MM.yyyy", "new_messages": "x"}"#,
      safe: #"{"extends": "en", "date_format": "dd.MM.yyyy", "new_messages": "x"}"#),
    Case(
      "a placeholder that was copied with its mistake", "messages.json",
      #"{"com": "{{bot_params.name}}", "es": "{{bot_params.name}}", "pt": "{{bot_params.name}}","#
        + #" "pl": "{{bot_params.nam}}", "uk": "{{bot_params.nam}}"}"#,
      safe:
        #"{"com": "{{bot_params.name}}", "es": "{{bot_params.name}}", "pt": "{{bot_params.name}}","#
        + #" "pl": "{{bot_params.name}}", "uk": "{{bot_params.name}}"}"#),
    Case(
      "of two mistakes only one can be fixed", "en.json",
      #"{"extends": "en" x "date_format": "dd.MM.yyyy", "new_messages": "N", }"#),
    Case(
      "a quote within a string", "en.json",
      "{\n  \"extends\": \"en\",\n  \"new_messages\": \"He said \"hi\" to you\"\n}\n"),
    Case(
      "a quote that closes a key is missing", "es.json",
      #"{"extends":"es","date_format:"dd/MM/yyyy"}"#,
      all: #"{"extends":"es","date_format":"dd/MM/yyyy"}"#),
    Case(
      "a file that was cut off", "es.json", #"{"extends":"es","new_messages":"Hola}"#,
      all: #"{"extends":"es","new_messages":"Hola}", "date_format": "dd.MM.yyyy"}"#),
    Case(
      "what follows from a comma comes after it", "en.json",
      #"{"extends": "en", "date_format": "dd.MM.yyyy", "powerd_by": "By", }"#,
      safe: #"{"extends": "en", "date_format": "dd.MM.yyyy", "powered_by": "By" }"#),
  ]

  private static let settings = Workspace.Settings(options: Files.options)

  private static func fixed(
    _ path: String, _ text: String, _ threshold: Fix.Applicability
  ) -> Workspace.FixedFile {
    let workspace = Workspace(sources: MemoryProvider()) { _ in settings }
    return workspace.fix(workspace.read(path, Array(text.utf8)), applying: threshold)
  }

  @Test("Safe fixes do what is surely right", arguments: cases)
  func safe(_ example: Case) {
    let fixed = Self.fixed(example.path, example.source, .safe)
    #expect(String(decoding: fixed.file.document.bytes, as: UTF8.self) == example.safe)
  }

  @Test("All fixes do no more than what is likely right", arguments: cases)
  func all(_ example: Case) {
    let fixed = Self.fixed(example.path, example.source, .unsafe)
    #expect(String(decoding: fixed.file.document.bytes, as: UTF8.self) == example.all)
  }

  @Test("What is not done is not offered", arguments: cases)
  func offered(_ example: Case) {
    let file = Self.fixed(example.path, example.source, .safe).original
    let offers = file.diagnostics.compactMap { $0.fixes.first?.applicability }
    if example.safe == example.source { #expect(!offers.contains(.safe)) }
    if example.all == example.source { #expect(offers.isEmpty) }
  }

  @Test("No fix stands where the text was not read whole, but that of the text itself")
  func broken() {
    let text = #"{"extends": "en", "date_format": "dd.MM.YYYY", "powerd_by": "By", }"#
    let file = Self.fixed("en.json", text, .safe)
    let offered = file.original.diagnostics.filter { !$0.fixes.isEmpty }
    #expect(offered.map(\.code) == ["syntax-error"])
    #expect(file.original.declinedFixes == 2)
    #expect(file.count == 3 && file.file.declinedFixes == 0)
  }

  @Test("A fix is proved against rules that are switched off, too")
  func unheard() {
    var settings = Self.settings
    settings.rules.disable("duplicate-key")
    let workspace = Workspace(sources: MemoryProvider()) { [settings] _ in settings }
    let text = #"{"extends":"en","date_format":"dd.MM.yyyy","newMessages":"a","new-messages":"b"}"#
    let fixed = workspace.fix(workspace.read("en.json", Array(text.utf8)), applying: .unsafe)
    #expect(fixed.count == 1)
  }

  @Test("Thousands of fixes that spoil each other come to an end")
  func hostile() {
    let members = (0..<3000).map { _ in #""newMessages": "a""# }.joined(separator: ",\n")
    let fixed = Self.fixed("en.json", "{\"extends\": \"en\",\n\(members)}\n", .safe)
    #expect(String(decoding: fixed.file.document.bytes, as: UTF8.self).contains("newMessages"))
  }
}

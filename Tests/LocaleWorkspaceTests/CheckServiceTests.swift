import LocaleDiagnostics
import LocaleReporters
import LocaleWorkspace
import TestSupport
import Testing

@Suite("Answers to documents")
struct CheckServiceTests {
  private static func answer(_ line: String, files: [String: String] = [:]) -> String {
    let service = CheckService(Files(files).workspace())
    return String(decoding: service.answer(Array(line.utf8)), as: UTF8.self)
  }

  static let refusals: [(sentence: String, line: String, message: String)] = [
    ("a line without anything", "", "not JSON: "),
    ("what is not JSON", "{", "not JSON: "),
    ("JSON5", "{path: 'a.json', text: ''}", "not JSON: "),
    ("a list", "[]", "a request is a JSON object"),
    ("a text", #""a.json""#, "a request is a JSON object"),
    ("no path", #"{"text": ""}"#, "path is missing"),
    ("no contents", #"{"path": "a.json"}"#, "text is missing, and so is base64"),
    (
      "contents twice", #"{"path": "a.json", "text": "", "base64": ""}"#,
      "both text and base64 say what is checked"
    ),
    (
      "a text twice", #"{"path": "a.json", "text": "", "text": ""}"#,
      "both text and text say what is checked"
    ),
    ("a number for a text", #"{"path": "a.json", "text": 1}"#, "text is not a string"),
    ("null for a path", #"{"path": null, "text": ""}"#, "path is not a string"),
    (
      "letters that are not Base64", #"{"path": "a.json", "base64": "?"}"#,
      "base64 is not what its name says"
    ),
    (
      "a member that means nothing", #"{"path": "a.json", "text": "", "url": ""}"#,
      #"unknown property \"url\""#
    ),
  ]

  @Test("A line that is not understood is answered with an error, on one line", arguments: refusals)
  func refused(_ sentence: String, _ line: String, _ message: String) {
    let answer = Self.answer(line)
    let start = #"{"error":{"name":"RequestError","message":"\#(message)"#
    #expect(answer.hasPrefix(start), "\(sentence): \(answer)")
    #expect(answer.hasSuffix("\"}}") && !answer.contains("\n"), "\(sentence)")
  }

  static let documents: [(sentence: String, path: String, text: String)] = [
    ("overrides", "es.json", #"{"extends": "es", "date_format": "dd.MM.YYYY"}"#),
    (
      "a page", "index.html",
      "<script>\nwindow.crmPluginConfig = {onlinechat: {locale: {today: 1}}}\n</script>"
    ),
    ("what has a parent", "a/b.json", #"{"extends": "../base.json", "new_messages": ""}"#),
    ("a text that cannot be read", "x.json", #"{"extends": "en", "new_messages": "#),
    (
      "line breaks and controls", "n.json",
      "{\r\n\"extends\": \"en\",\n\"powered_by\": \"by\",\n\"todai\": \"\\u0000\u{2028}\"}"
    ),
  ]

  @Test("A document is answered with the report of a file, on one line", arguments: documents)
  func reports(_ sentence: String, _ path: String, _ text: String) {
    let files = ["base.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#]
    var quoted = ""
    for scalar in text.unicodeScalars {
      let code = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - code.count) + code
    }
    let answer = Self.answer(#"{"path": "\#(path)", "text": "\#(quoted)"}"#, files: files)
    let file = Files(files).workspace().check(path: path, bytes: Array(text.utf8))
    var (reporter, report) = (JSONReporter(), "")
    reporter.begin(to: &report)
    reporter.write(file.report, to: &report)
    reporter.end(to: &report)
    report.removeAll { $0 == "\n" }
    #expect(!file.diagnostics.isEmpty && !answer.contains("\n"), "\(sentence)")
    #expect(answer == #"{"path":"\#(path)","# + report.dropFirst(), "\(sentence)")
  }

  @Test("Bytes that are not UTF-8 come in Base64")
  func bytes() {
    // {"extends": "en", "new_messages": "\xFF"}
    let answer = Self.answer(
      #"{"path": "a.json", "base64": "eyJleHRlbmRzIjogImVuIiwgIm5ld19tZXNzYWdlcyI6ICL/In0="}"#)
    #expect(answer.contains(#""code":"syntax-error""#) && answer.contains("UTF-8"))
  }

  @Test(
    "What has nothing to do with the chat has a report without a file",
    arguments: [#"{}"#, #"{\"name\": \"site\", \"version\": \"1.0.0\"}"#, "<p>", ""])
  func others(_ text: String) {
    #expect(
      Self.answer(#"{"path": "https://site.example/?a=\"b\"", "text": "\#(text)"}"#)
        == #"{"path":"https://site.example/?a=\"b\"","schemaVersion":1,"diagnostics":[],"#
        + #""files":[],"summary":{"errors":0,"warnings":0,"notes":0,"files":0}}"#)
  }

  @Test("What is not grave enough is left out")
  func severity() {
    let line =
      #"{"path": "es.json", "text": "{\"extends\": \"es\", \"date_format\": \"dd.MM.YYYY\"}"}"#
    let service = CheckService(Files([:]).workspace(), minimumSeverity: .error)
    let answer = String(decoding: service.answer(Array(line.utf8)), as: UTF8.self)
    #expect(answer.contains(#""diagnostics":[],"files":[{"#))
  }
}

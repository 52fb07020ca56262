import Foundation
import TestSupport
import Testing

@Suite("crmlocale lsp")
struct LanguageServerTests {
  private static func framed(_ messages: String...) -> String {
    messages.map { "Content-Length: \($0.utf8.count)\r\n\r\n\($0)" }.joined()
  }

  private static let initialize =
    #"{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"processId": null, "capabilities": {}}}"#
  private static let shutdown = #"{"jsonrpc": "2.0", "id": 2, "method": "shutdown"}"#
  private static let exit = #"{"jsonrpc": "2.0", "method": "exit"}"#

  @Test(
    "How it ends follows from what the editor said",
    arguments: [
      (framed(initialize, shutdown, exit), 0), (framed(initialize, exit), 1),
      (framed(initialize), 1), (framed(initialize, shutdown), 0), ("", 1), ("garbage", 1),
      (framed("{"), 1), (framed(exit), 1),
    ] as [(String, Int32)])
  func endings(input: String, status: Int32) throws {
    try Folder.temporary { folder in
      let run = try folder.run("lsp", "--stdio", input: input)
      #expect(run.status == status)
      #expect(!run.isCrash)
      #expect(run.errors.isEmpty)
    }
  }

  @Test("It finds what check finds, by the settings of the folder and of the command line")
  func findings() throws {
    let files = [
      "crmlocale.json": #"{"rules": {"missing-key": "off"}}"#,
      "en.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#,
    ]
    try Folder.temporary(files) { folder in
      let uri = URL(fileURLWithPath: folder.path("en.json")).absoluteString
      let text = #"{\"extends\": \"en\", \"date_format\": \"dd.MM.YYYY\"}"#
      let open = """
        {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": \
        {"uri": "\(uri)", "languageId": "json", "version": 1, "text": "\(text)"}}}
        """
      // What is left to do when the editor says no more is not done.
      let ask = """
        {"jsonrpc": "2.0", "id": 3, "method": "textDocument/diagnostic", "params": \
        {"textDocument": {"uri": "\(uri)"}}}
        """
      let run = try folder.run(
        "lsp", "--at", "2026-11-22T12:00:00Z", "--time-zone", "UTC",
        input: Self.framed(Self.initialize, open, ask, Self.shutdown, Self.exit))
      #expect(run.status == 0)
      #expect(run.output.contains("on Sunday 27 December 2026 visitors read 27.12.2027"))
      #expect(!run.output.contains("missing-key"))
    }
  }

  @Test("It ends with the process that has started the editor's side")
  func parent() throws {
    try Folder.temporary { folder in
      let initialize = Self.initialize.replacing("null", with: "'$pid'")
      // The length is that of the message with the number in it.
      let line = """
        (exit 0) & pid=$!; wait $pid; m='\(initialize)'
        "$0" lsp < <(printf 'Content-Length: %d\\r\\n\\r\\n%s' ${#m} "$m"; exec sleep 30 2>/dev/null)
        echo "status $?"
        """
      let run = try Program.shell(line, in: folder.url)
      #expect(run.output.hasSuffix("status 1\n"))
    }
  }
}

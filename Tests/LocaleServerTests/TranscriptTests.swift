import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("Every answer names its places as the editor counts, however the text is written")
struct TranscriptTests {
  /// A question, and the places that the answer names.
  struct Question: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let method: String
    var path = "en.json"
    var languageID = "json"
    /// The text: the cursor or the range asked about between `⟨` and `⟩`, the places of the answer
    /// between `⟦` and `⟧`.
    let marked: String
    /// What else is asked.
    var members: [JSONValue.Member] = []
    /// The name in the answer under which places stand.
    var places = "range"
    /// Which elements of the answer are looked at: those that hold this text; all where it is empty.
    var holding = ""
  }

  private static let questions: [Question] = [
    Question(
      testDescription: "diagnostics", method: "textDocument/diagnostic",
      marked: """
        {"extends": "en",
         "powered_by": "·", ⟨⟩"date_format": "dd.MM.⟦YYYY⟧"}
        """, holding: "date-pattern-week-year"),
    Question(
      testDescription: "hover over a value", method: "textDocument/hover",
      marked: """
        {"extends": "en",
         "powered_by": "·", "date_format": ⟦"dd.MM.⟨⟩YYYY"⟧}
        """),
    Question(
      testDescription: "hover over a key", method: "textDocument/hover",
      marked: """
        {"extends": "en",
         "powered_by": "·", "⟦date⟨⟩_format⟧": "dd.MM.YYYY"}
        """),
    Question(
      testDescription: "hints", method: "textDocument/inlayHint",
      marked: """
        ⟨{"extends": "en",
         "powered_by": "·", "date_format": "dd.MM.YYYY"⟦⟧, "time_format": "HH:mm"⟦⟧}⟩
        """, places: "position"),
    Question(
      testDescription: "completion of a token", method: "textDocument/completion",
      marked: """
        {"extends": "en",
         "powered_by": "·", "date_format": "dd.MM.⟦YY⟨⟩⟧"}
        """, holding: #""label":"MM""#),
    Question(
      testDescription: "completion of a whole pattern", method: "textDocument/completion",
      marked: """
        {"extends": "en",
         "powered_by": "·", "date_format": "⟦dd.⟨⟩MM.YYYY⟧"}
        """, holding: #""kind":12"#),
    Question(
      testDescription: "completion of a base", method: "textDocument/completion",
      marked: """
        {"powered_by": "·", "extends": "⟦e⟨⟩n⟧",
         "date_format": "dd.MM.YYYY"}
        """, holding: #""label":"pt""#),
    Question(
      testDescription: "links", method: "textDocument/documentLink",
      marked: """
        {
         "powered_by": "·⟨⟩", "extends": "⟦./base.json⟧"}
        """),
    Question(
      testDescription: "symbols", method: "textDocument/documentSymbol",
      marked: """
        {"⟦extends⟧": "en",⟨⟩
         "⟦powered_by⟧": "·", "⟦date_format⟧": "dd.MM.YYYY"}
        """, places: "selectionRange"),
    Question(
      testDescription: "colours of a page", method: "textDocument/documentColor",
      path: "index.html", languageID: "html",
      marked: """
        <!doctype html><title>·</title>⟨⟩
        <script>/* · */ crmPluginConfig = {onlinechat: {theme: {background: "⟦#fff⟧"}}};</script>
        """),
    Question(
      testDescription: "a colour that was picked", method: "textDocument/colorPresentation",
      path: "index.html", languageID: "html",
      marked: """
        <!doctype html><title>·</title>
        <script>/* · */ crmPluginConfig = {onlinechat: {theme: {background: "⟦⟨#fff⟩⟧"}}};</script>
        """,
      members: [.init("color", ["red": 1, "green": 0, "blue": 0, "alpha": 1])]),
    Question(
      testDescription: "a fix", method: "textDocument/codeAction",
      marked: """
        {"extends": "en",
         "powered_by": "·", "date_format": "dd.MM.⟦⟨YYYY⟩⟧"}
        """, holding: "Write yyyy"),
    Question(
      testDescription: "a fix in a page", method: "textDocument/codeAction",
      path: "index.html", languageID: "html",
      marked: """
        <!doctype html><title>·</title>
        <script>
        crmPluginConfig = {onlinechat: {locale: {
          extends: 'pt', powered_by: '·', date_format: 'dd.MM.⟦⟨YYYY⟩⟧',
        }}};
        </script>
        """, holding: "Write yyyy"),
    Question(
      testDescription: "a comment that silences", method: "textDocument/codeAction",
      path: "en.json5",
      marked: """
        {extends: "en",
        ⟦⟧ powered_by: "·", date_format: "dd.MM.⟨YYYY⟩"}
        """, holding: "Silence"),
    Question(
      testDescription: "a key to be renamed", method: "textDocument/prepareRename",
      marked: """
        {"extends": "en",
         "date_format": "dd.MM.yyyy·", "⟦powerd⟨⟩_by⟧": "·"}
        """),
    Question(
      testDescription: "a key that is renamed", method: "textDocument/rename",
      marked: """
        {"extends": "en",
         "date_format": "dd.MM.yyyy·", "⟦powerd⟨⟩_by⟧": "·"}
        """, members: [.init("newName", "powered_by")]),
  ]

  private static let encodings = ["utf-16", "utf-8"]

  private static let forms = TextForm.allCases.flatMap { form in encodings.map { (form, $0) } }

  private func session(_ encoding: String) throws -> Session {
    try Session(
      ["base.json": #"{"extends": "en"}"#],
      capabilities: [
        "general": ["positionEncodings": [.string(encoding)]],
        "workspace": [
          "diagnostics": ["refreshSupport": true], "workspaceEdit": ["documentChanges": true],
        ],
        "textDocument": [
          "diagnostic": [:], "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
        ],
      ])
  }

  private func parameters(
    _ question: Question, _ text: String, _ asked: Range<Int>, _ session: Session,
    _ encoding: PositionEncoding
  ) -> JSONValue {
    .object(
      [
        .init("textDocument", ["uri": .string(session.uri(question.path))]),
        .init("position", Oracle.position(of: asked.lowerBound, in: text, encoding)),
        .init("range", Oracle.range(of: asked, in: text, encoding)),
        .init("context", ["diagnostics": []]),
      ] + question.members)
  }

  /// The places that an answer names.
  private func places(_ question: Question, in answer: JSONValue) -> [JSONValue] {
    guard !question.holding.isEmpty else { return answer.all(named: question.places) }
    let elements = answer["items"]?.array ?? answer.array ?? []
    let first = elements.first { $0.text().contains(question.holding) }
    // A diagnostic that an action names is not an edit of it.
    return (first?["edit"] ?? first?["textEdit"] ?? first ?? .null).all(named: question.places)
  }

  @Test("In each encoding and each form of text", arguments: questions, forms)
  func answers(_ question: Question, form: (TextForm, String)) throws {
    let marked = MarkedText(form.0.written(question.marked))
    let encoding = try #require(PositionEncoding(rawValue: form.1))
    let session = try session(form.1)
    session.open(question.path, marked.text, languageID: question.languageID)
    let answer = session.ask(
      question.method,
      parameters(question, marked.text, marked.noteSpans[0], session, encoding))
    let expected = marked.spans.map { span in
      question.places == "position"
        ? Oracle.position(of: span.lowerBound, in: marked.text, encoding)
        : Oracle.range(of: span, in: marked.text, encoding)
    }
    #expect(
      places(question, in: answer ?? .null) == expected, "\(answer?.text() ?? "no answer")")
  }

  @Test(
    "A file that is named leads to its address, whatever stands around",
    arguments: TextForm.allCases)
  func definition(form: TextForm) throws {
    for encoding in Self.encodings {
      let marked = MarkedText(
        form.written("{\"powered_by\": \"·\",\n \"extends\": \"./ba⟨⟩se.json\"}"))
      let session = try session(encoding)
      session.open("en.json", marked.text)
      let kind = try #require(PositionEncoding(rawValue: encoding))
      let place = Oracle.position(of: marked.noteSpans[0].lowerBound, in: marked.text, kind)
      let answer = session.ask(
        "textDocument/definition", session.parameters("en.json", .init("position", place)))
      #expect(answer?["uri"] == .string(session.uri("base.json")))
    }
  }

  @Test(
    "The edits of each action make the same text in both encodings", arguments: TextForm.allCases)
  func actions(form: TextForm) throws {
    let text = form.written(
      """
      {
        "powerd_by": "·",
        "compose_placeholder": " · ", "date_format": "dd.MM.YYYY",
        "extends": "en"
      }
      """)
    var results: [[String: String]] = []
    for encoding in Self.encodings {
      let session = try session(encoding)
      session.open("en.json", text)
      let parameters = session.parameters(
        "en.json", .init("range", Session.everything), .init("context", ["diagnostics": []]))
      let actions = session.ask("textDocument/codeAction", parameters)?.array ?? []
      #expect(actions.count > 3)
      var made: [String: String] = [:]
      for action in actions {
        let change = action["edit", "documentChanges"]?.array?.first
        guard change?["textDocument", "uri"] == .string(session.uri("en.json")) else { continue }
        let edits = change?["edits"]?.array ?? []
        let title = action["title"]?.string ?? ""
        made[title] =
          encoding == "utf-8"
          ? Oracle.applyingUTF8(edits, to: text) : Oracle.applying(edits, to: text)
        #expect(made[title] != text)
      }
      results.append(made)
    }
    #expect(results[0] == results[1])
    #expect(results[0]["Write yyyy"] == text.replacing("YYYY", with: "yyyy"))
    #expect(results[0]["Write powered_by"] == text.replacing("powerd_by", with: "powered_by"))
  }
}

import Foundation
import LocaleDiagnostics
import LocaleReporters
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What must hold by Jenkins's schema (`junit-10.xsd` of its xUnit plugin), which the other readers are
/// content with.
@Suite struct JUnitReporterTests {
  private static let report: Report = {
    var report = Report(path: "a.json", #"{"⟦a⟧": "⟦b⟧", "c": "⟦d⟧"}"#) {
      $0.message = "a < b & \"c\"\u{0}\u{202E}]]>"
    }
    report.diagnostics[1].severity = .warning
    report.diagnostics[2].severity = .note
    report.files.append(.plain("b & c.json"))
    return report
  }()

  private struct Suite {
    var attributes: [String: String]
    var cases: [Case] = []
  }

  private struct Case {
    var attributes: [String: String]
    var children: [String] = []
    var text = ""
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var suites: [Suite] = []
    var elements: Set<String> = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements.insert(name)
      switch name {
      case "testsuites": break
      case "testsuite": suites.append(Suite(attributes: attributes))
      case "testcase": suites[suites.count - 1].cases.append(Case(attributes: attributes))
      default:
        let number = suites.count - 1
        suites[number].cases[suites[number].cases.count - 1].children.append(name)
      }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      guard let suite = suites.last, !suite.cases.isEmpty else { return }
      suites[suites.count - 1].cases[suite.cases.count - 1].text += text
    }
  }

  private func suites(of text: String) -> [Suite] {
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(
      reader.elements.isSubset(of: ["testsuites", "testsuite", "testcase", "failure", "system-out"])
    )
    return reader.suites
  }

  @Test("Every file is a suite whose counts are those of its cases, whatever its texts hold")
  func counts() {
    let suites = suites(of: JUnitReporter().text(of: Self.report))
    #expect(suites.map { $0.attributes["name"] } == ["a.json", "b & c.json"])
    for suite in suites {
      #expect(suite.attributes["tests"] == "\(suite.cases.count)")
      let failures = suite.cases.filter { $0.children == ["failure"] }.count
      #expect(suite.attributes["failures"] == "\(failures)" && suite.attributes["errors"] == "0")
      for testCase in suite.cases {
        #expect(testCase.attributes["name"] != nil)
        #expect(testCase.attributes["classname"] == suite.attributes["name"])
      }
    }
    #expect(suites[1].cases.map(\.children) == [[]])
  }

  @Test(
    "What fails is what counts for the exit status",
    arguments: [(Severity.error, 1), (.warning, 2), (.note, 3)])
  func failing(_ severity: Severity, _ count: Int) {
    let suite = suites(of: JUnitReporter(failingSeverity: severity).text(of: Self.report))[0]
    #expect(suite.attributes["failures"] == "\(count)")
    #expect(suite.cases.filter { $0.children == ["system-out"] }.count == 3 - count)
  }

  @Test("A case says where and what, and hides nothing")
  func words() {
    let first = suites(of: JUnitReporter().text(of: Self.report))[0].cases[0]
    #expect(first.attributes["name"] == "the-code 1:3")
    // The line break that ends the case itself is no part of it.
    let text = first.text.trimmingCharacters(in: .newlines)
    #expect(text == "a.json:1:3: error: a < b & \"c\"␀<U+202E>]]>")
  }

  @Test("No files are a document all the same")
  func empty() {
    let nothing = Report(files: [], diagnostics: [], sources: [:])
    #expect(suites(of: JUnitReporter().text(of: nothing)).isEmpty)
  }
}

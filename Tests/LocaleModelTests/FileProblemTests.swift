import LocaleDiagnostics
import LocaleModel
import Testing

@Suite("Why a file cannot be had")
struct FileProblemTests {
  static let problems: [(FileProblem, String, String)] = [
    (.notFound, "file.not-found", "there is no such file"),
    (
      .outsideRoot, "file.outside-root",
      "it lies outside the folder that extended files are taken from"
    ),
    (.isFolder, "file.is-folder", "it is a folder"),
    (.notAFile, "file.not-a-file", "it is not a file that can be read"),
    (.exists, "file.exists", "the file exists already"),
    (.holdsNoOverrides, "file.holds-no-overrides", "it holds no overrides"),
    (.notBundled, "file.not-bundled", "it is not bundled"),
    (.system(number: 2, text: "x"), "file.no-such-file", "No such file or directory"),
    (.system(number: 13, text: "x"), "file.permission-denied", "Permission denied"),
    (.system(number: 24, text: "x"), "file.too-many-open", "Too many open files"),
    (.system(number: 12, text: "x"), "file.no-memory", "Cannot allocate memory"),
    (.system(number: 9, text: "x"), "file.bad-descriptor", "Bad file descriptor"),
    (.system(number: 26, text: "Text file busy"), "file.system", "Text file busy"),
  ]

  @Test(
    "Each reason ends a sentence, and a rare one of the system's stands in its words",
    arguments: problems)
  func words(_ problem: FileProblem, _ id: String, _ english: String) {
    #expect(problem.message.id == id)
    #expect(problem.message.description == english)
  }

  static let chains: [(ExtendsProblem, String)] = [
    (.notReadable(isDynamic: true), "only running the page could tell what it extends"),
    (.notReadable(isDynamic: false), "the value of extends is not a string"),
    (.unknownBase("xx"), #"the chat has no base "xx""#),
    (.unbundledBase("ru"), #"the base "ru" is not bundled"#),
    (
      .unavailable(path: "a.json", reason: .isFolder),
      "extends leads to a.json, but it is a folder"
    ),
    (
      .unavailable(path: "a.json", reason: .system(number: 5, text: "Input/output error")),
      "extends leads to a.json, but it cannot be read: Input/output error"
    ),
    (
      .cycle(["a.json", "b.json", "a.json"]),
      "extends goes round in a circle: a.json → b.json → a.json"
    ),
  ]

  @Test("Why a chain breaks off is one sentence", arguments: chains)
  func sentences(_ problem: ExtendsProblem, _ english: String) {
    #expect(problem.message.description == english)
    #expect(problem.message.id.hasPrefix("extends."))
  }

  @Test("The error number is a fact of its own")
  func numbers() {
    let first = FileProblem.system(number: 2, text: "x")
    #expect(first != .system(number: 3, text: "x"))
    #expect(first == .system(number: 2, text: "x"))
  }
}

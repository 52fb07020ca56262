import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleReporters
import LocaleRules
import LocaleWorkspace
import Testing

@Suite("A workspace")
struct WorkspaceTests {
  @Test("A parent is read once, however many files extend it")
  func parents() {
    let files = Files(["base.json": #"{"extends": "en", "new_messages": "N"}"#])
    let workspace = files.workspace()
    for number in 0..<50 {
      let file = workspace.check(
        path: "\(number).json", bytes: Array(#"{"extends": "./base.json"}"#.utf8))
      #expect(file.summary.extends == ["base.json", "en"])
    }
    #expect(files.asked == ["base.json": 1])
  }

  @Test("Where nobody looks at fixes none is offered, and all else is said as it was")
  func withoutFixes() {
    let source =
      #"{"extends":"en","date_format":"dd.MM.YYYY","new_mesages":"N","time_format":"h:MM"}"#
    let document = WidgetDocument(path: "de.json", bytes: Array(source.utf8))
    let (all, none) = (
      Files([:]).workspace().check(document),
      Files([:]).workspace().check(document, offersFixes: false)
    )
    #expect(all.diagnostics.contains { !$0.fixes.isEmpty })
    #expect(none.diagnostics.allSatisfy { $0.fixes.isEmpty })
    #expect(none.diagnostics.map { $0.code } == all.diagnostics.map { $0.code })
    #expect(none.diagnostics.map { $0.message } == all.diagnostics.map { $0.message })
    #expect(none.diagnostics.map { $0.location } == all.diagnostics.map { $0.location })
  }

  @Test("What is known of a text is known of one string in one language")
  func texts() {
    let source =
      #"{"extends":"en","delivery_status_sent":"Wysłano","delivery_status_read":"Wysłano"}"#
    let workspace = Files([:]).workspace()
    let paths = ["pl.json", "de.json", "pl.json", "uk.json", "plain.json"]
    for path in paths {
      let fresh = Files([:]).workspace().check(path: path, bytes: Array(source.utf8))
      let known = workspace.check(path: path, bytes: Array(source.utf8))
      #expect(
        known.diagnostics.map { $0.message } == fresh.diagnostics.map { $0.message }, "\(path)")
    }
  }

  @Test("A file that is not there is asked for once")
  func missing() {
    let files = Files([:])
    let workspace = files.workspace()
    for number in 0..<5 {
      let file = workspace.check(
        path: "\(number).json", bytes: Array(#"{"extends": "./gone.json"}"#.utf8))
      #expect(file.diagnostics.contains { $0.code == "extends-not-found" })
    }
    #expect(files.asked == ["gone.json": 1])
  }

  @Test("A base needs no provider, and nobody is asked for the scope of what extends one")
  func bases() {
    let files = Files([:])
    let workspace = files.workspace()
    let file = workspace.check(path: "a.json", bytes: Array(#"{"extends": "com"}"#.utf8))
    #expect(file.summary.extends == ["com"])
    #expect(file.summary.strings.inherited == 9)
    #expect(files.asked.isEmpty && files.scopesAsked == 0)
  }

  @Test("Files of different scopes share nothing")
  func scopes() {
    let files = Files([
      "a/base.json": #"{"extends": "en"}"#, "b/base.json": #"{"extends": "es"}"#,
    ])
    let workspace = files.workspace()
    for path in ["a/1.json", "a/2.json", "b/1.json"] {
      _ = workspace.check(path: path, bytes: Array(#"{"extends": "../a/base.json"}"#.utf8))
    }
    #expect(files.asked == ["a/base.json": 2])
  }

  @Test("An open text counts instead of the file, until it is closed")
  func open() {
    let files = Files(["base.json": #"{"extends": "en", "new_messages": "disk"}"#])
    let workspace = files.workspace()
    func inherited() -> String? {
      workspace.resolve(workspace.read("a.json", Array(#"{"extends": "./base.json"}"#.utf8)))
        .first?[.newMessages]?.text
    }
    #expect(inherited() == "disk")
    workspace.open(
      path: "base.json", bytes: Array(#"{"extends": "en", "new_messages": "open"}"#.utf8))
    #expect(inherited() == "open")
    workspace.open(
      path: "base.json", bytes: Array(#"{"extends": "en", "new_messages": "again"}"#.utf8))
    #expect(inherited() == "again")
    #expect(workspace.openDocument(at: "base.json") != nil)
    workspace.close(path: "base.json")
    #expect(inherited() == "disk")
    #expect(workspace.openDocument(at: "base.json") == nil)
  }

  @Test("Who extends a file, through however many, is known")
  func dependents() {
    let files = Files([
      "b.json": #"{"extends": "./c.json"}"#, "c.json": #"{"extends": "en"}"#,
      "circle.json": #"{"extends": "./circle.json"}"#,
    ])
    let workspace = files.workspace()
    for (path, parent) in [("z.json", "b"), ("a.json", "b"), ("y.json", "c"), ("x.json", "circle")]
    {
      _ = workspace.check(path: path, bytes: Array("{\"extends\": \"./\(parent).json\"}".utf8))
    }
    #expect(workspace.dependents(of: "c.json") == ["a.json", "b.json", "y.json", "z.json"])
    #expect(workspace.dependents(of: "circle.json") == ["circle.json", "x.json"])
    #expect(workspace.dependents(of: "a.json") == [])
  }

  @Test("Settings are those of the path")
  func settings() {
    let files = Files([:])
    let workspace = Workspace(sources: files) { path in
      var options = Files.options
      options.requireComplete = path.hasPrefix("shop/")
      var settings = Workspace.Settings(options: options)
      if path.hasPrefix("legacy/") { settings.rules.disable("unknown-key") }
      return settings
    }
    let text = Array(#"{"extends": "en", "nope": "x"}"#.utf8)
    func codes(_ path: String) -> Set<String> {
      Set(workspace.check(path: path, bytes: text).diagnostics.map { "\($0.severity) \($0.code)" })
    }
    #expect(codes("a.json").isSuperset(of: ["error unknown-key", "note missing-key"]))
    #expect(!codes("legacy/a.json").contains("error unknown-key"))
    #expect(codes("shop/a.json").contains("error missing-key"))
  }

  @Test("A file with nothing to fix is checked once; with fixes, until nothing more can be fixed")
  func fixing() {
    final class Count { var checks = 0 }
    let count = Count()
    let workspace = Workspace(sources: Files([:])) { _ in
      count.checks += 1
      return Workspace.Settings(options: Files.options)
    }
    let clean = workspace.read(
      "a.json", Array(#"{"extends": "en", "date_format": "dd.MM.yyyy"}"#.utf8))
    #expect(workspace.fix(clean, applying: .unsafe).count == 0)
    #expect(count.checks == 1)
    let broken = workspace.read(
      "a.json", Array(#"{"extends": "en", "date_format": "dd.MM.YYYY"}"#.utf8))
    let fixed = workspace.fix(broken, applying: .safe)
    #expect(fixed.count == 1 && fixed.file.document.bytes == clean.bytes)
    #expect(fixed.original.document.bytes == broken.bytes)
    #expect(count.checks == 3)
  }

  @Test("A report brings the text of the files that its notes speak of")
  func sources() {
    let files = Files(["base.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#])
    let file = files.workspace().check(
      path: "a.json", bytes: Array(#"{"extends": "./base.json"}"#.utf8))
    var reporter = JSONReporter()
    var text = ""
    reporter.begin(to: &text)
    reporter.write(file.report, to: &text)
    reporter.end(to: &text)
    let paths = file.diagnostics.flatMap { $0.notes }.compactMap { $0.location?.path }
    if paths.contains("base.json") {
      #expect(
        text.contains(#""path":"base.json","range":{"start":{"offset":34,"line":1,"column":35"#))
    }
  }
}

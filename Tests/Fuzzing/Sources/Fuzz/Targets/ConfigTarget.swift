import JSONText
import LocaleDiagnostics
import LocaleModel
import LocaleScanning
import LocaleSyntax
import LocaleWorkspace
import WidgetConfig

/// The config writer: what is written reads back equal by our own reader, and does nothing else wherever in
/// a page it stands.
struct ConfigTarget {
  private let workspace = ChatFolder.workspace()

  /// Takes an input for a value, and for a program with a config.
  func check(_ input: [UInt8]) {
    var reader = ValueReader(input)
    let value = reader.object(depth: 0)
    let comment = reader.text()
    for layout in [JavaScriptWriter.Layout.readable, .minified] {
      let script = JavaScriptWriter(layout).assignment(
        of: value, to: "window.crmPluginConfig", comment: comment)
      checkInertness(script, layout)
      checkReading(of: value, from: script, path: "a.js")
      let page = "<!doctype html><script>\(script)</script><script>crmPlugin('open')</script>"
      // What a template engine would fill in is left to it in a page, and not in a component.
      let hasTags = ["{{", "{%", "{#"].contains { page.utf8.containsText($0) }
      let scan = checkReading(of: value, from: page, path: hasTags ? "a.vue" : "a.html")
      let end = page.utf8.count - "crmPlugin('open')</script>".utf8.count
      require(
        scan.calls.contains { $0.range.lowerBound == end },
        "the script does not end where it should: \(page)")
    }
    checkProgram(input)
  }

  private func checkInertness(_ script: String, _ layout: JavaScriptWriter.Layout) {
    for text in ["<", "]]>", "-->", "--!>", "\u{2028}", "\u{2029}", "\r", "\0", "\t"] {
      require(!script.utf8.containsText(text), "\(text.debugDescription) stands in \(script)")
    }
    require(layout == .readable || !script.contains("\n"), "a minified script has a line break")
  }

  @discardableResult
  private func checkReading(
    of value: JavaScriptValue, from text: String, path: String
  ) -> SourceScan {
    let scan = WidgetDocument.scanner.scan(Array(text.utf8), path: path)
    // A text may itself be code that sets a config, to be written into a page.
    let found = scan.assignments.first { $0.text == 0 }?.value
    guard let found else { fail("no config is read from \(text)") }
    require(
      scan.diagnostics.isEmpty || scan.assignments.count > 1, "mistakes are found in \(text)")
    require(found.holds(value), "what is read is not what was written: \(text)")
    return scan
  }

  /// What a program makes of its config is written; that is a program which makes the same.
  private func checkProgram(_ input: [UInt8]) {
    guard WidgetDocument.mayBeWidgetFile(input) else { return }
    var options = ConfigGenerator.Options()
    options.comment = ""
    let generator = ConfigGenerator(workspace: workspace, options: options)
    for path in ["a.js", "a.json"] {
      let document = workspace.read(path, input)
      guard let written = try? generator.script(for: document) else { continue }
      checkInertness(written.text(), .readable)
      // Where strings come from another file a comment says so, which that file is not told of.
      let script = written.text(.minified)
      checkInertness(script, .minified)
      let again = workspace.read("b.js", Array(script.utf8))
      do throws(ConfigRefusal) {
        let second = try generator.script(for: again).text(.minified)
        require(second == script, "\(script) is written again as \(second)")
      } catch {
        fail("\(script) is refused: \(error)")
      }
    }
  }
}

extension Sequence<UInt8> {
  /// Whether a text stands in it, byte for byte.
  fileprivate func containsText(_ text: String) -> Bool {
    let (all, part) = (Array(self), Array(text.utf8))
    return all.indices.contains { all[$0...].starts(with: part) }
  }
}

extension ValueSyntax {
  /// Whether it is a value, all of it and nothing else.
  fileprivate func holds(_ value: JavaScriptValue) -> Bool {
    switch value {
    case .null: kind == .null
    case .bool(let value): bool == value
    case .number(let value):
      number.map { $0 == value || $0.isNaN && value.isNaN } ?? !value.isFinite
    case .string(let text): string?.codeUnits == Array(text.utf16)
    case .codeUnits(let units): string?.codeUnits == units
    case .array(let values):
      array.map { $0.count == values.count && zip($0, values).allSatisfy { $0.holds($1) } } ?? false
    case .object(let properties): object?.holds(properties) ?? false
    }
  }
}

extension ObjectSyntax {
  /// Whether it has these properties in their order and no others.
  fileprivate func holds(_ properties: [JavaScriptValue.Property]) -> Bool {
    members.count == properties.count
      && zip(members, properties).allSatisfy { member, property in
        member.kind == .property && member.key.map { $0.text == property.name } ?? false
          && member.value.holds(property.value)
      }
  }
}

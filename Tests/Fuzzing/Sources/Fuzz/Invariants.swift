import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax

/// What holds for every input.
enum Invariants {
  private static let scanner = SourceScanner(
    ScanNames(
      configs: ["crmPluginConfig"], functions: ["crmPlugin"], objects: ["crm_plugin"],
      loaderAddresses: ["gso.kommo.com/js/button.js"]))

  /// Reads an input in every way and stops the program where something does not hold.
  static func check(_ bytes: [UInt8]) {
    for dialect in [Dialect.json, .json5, .javaScript, .typeScript] {
      let tree = SyntaxTree.parse(bytes, path: "input", dialect: dialect)
      precondition(tree.printed == bytes, "the text does not print back")
      if let root = tree.root { check(root, in: bytes) }
      check(tree.diagnostics, in: bytes)
      for comment in tree.comments { check(comment.range, in: bytes) }
    }
    for path in ["a.js", "a.tsx", "a.ts", "a.html", "a.vue", "a.php", "a.js.twig"] {
      check(scanner.scan(bytes, path: path), in: bytes)
    }
  }

  private static func check(_ scan: SourceScan, in bytes: [UInt8]) {
    for assignment in scan.assignments {
      check(assignment.range, in: bytes)
      check(assignment.nameRange, in: bytes)
      for step in assignment.steps { check(step.range, in: bytes) }
      check(assignment.value, in: bytes)
    }
    for call in scan.calls {
      check(call.range, in: bytes)
      for argument in call.arguments { check(argument, in: bytes) }
    }
    for loader in scan.loaders { check(loader.range, in: bytes) }
    for comment in scan.comments { check(comment.range, in: bytes) }
    for export in scan.exports { check(export, in: bytes) }
    check(scan.diagnostics, in: bytes)
  }

  private static func check(_ value: ValueSyntax, in bytes: [UInt8]) {
    // Values nest as deep as the input says, so the walk keeps its own stack.
    var open = [value]
    var visited = 0
    while let value = open.popLast(), visited < 10_000 {
      visited += 1
      check(value.range, in: bytes)
      _ = value.sourceText
      _ = value.number
      if let text = value.string { check(text, in: bytes) }
      if let object = value.object { check(object, in: bytes, &open) }
      open += value.array ?? []
      open += value.alternatives
    }
  }

  private static func check(_ object: ObjectSyntax, in bytes: [UInt8], _ open: inout [ValueSyntax])
  {
    check(object.range, in: bytes)
    check(object.openBrace, in: bytes)
    let editor = ObjectEditor(object)
    check(editor.inserting([.init("key", text: "it's \"text\"")]), in: bytes)
    for member in object.members {
      check(member.range, in: bytes)
      check(member.keyRange, in: bytes)
      check(editor.removing(member), in: bytes)
      check(editor.renaming(member, to: "other"), in: bytes)
      open.append(member.value)
    }
  }

  private static func check(_ text: MappedText, in bytes: [UInt8]) {
    let count = text.text.utf8.count
    check(text.fileRange, in: bytes)
    for lower in stride(from: 0, to: count, by: max(1, count / 8)) {
      check(text.fileRange(of: lower..<min(lower + 1, count)), in: bytes)
      check(text.fileRange(of: lower..<lower), in: bytes)
    }
    _ = text.encoded("</script>'\"`")
  }

  private static func check(_ findings: [Diagnostic], in bytes: [UInt8]) {
    for finding in findings {
      check(finding.location.range, in: bytes)
      for fix in finding.fixes { check(fix.edits, in: bytes) }
    }
  }

  private static func check(_ edits: [TextEdit], in bytes: [UInt8]) {
    for edit in edits { check(edit.range, in: bytes) }
  }

  private static func check(_ range: Range<Int>, in bytes: [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a range lies outside")
  }
}

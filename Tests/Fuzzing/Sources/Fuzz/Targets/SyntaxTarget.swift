import JSONText
import LocaleDiagnostics
import LocaleSyntax

@testable import LocaleServer

/// The reader: whatever the text, it prints back byte for byte, all places lie in it, and an edit of an
/// object without mistakes is one.
struct SyntaxTarget {
  /// Reads an input in every dialect.
  func check(_ bytes: [UInt8]) {
    let places = Places(bytes)
    for dialect in [Dialect.json, .json5, .javaScript, .typeScript] {
      let tree = SyntaxTree.parse(bytes, path: "input", dialect: dialect)
      require(tree.printed == bytes, "the text does not print back")
      places.check(tree.diagnostics)
      for comment in tree.comments { places.check(comment.range) }
      guard let root = tree.root else { continue }
      places.check(root)
      if tree.diagnostics.isEmpty, let object = root.object { checkEdits(object, dialect, places) }
    }
    checkJSON(bytes)
    Growth.check(bytes) { bytes in
      for dialect in [Dialect.json, .javaScript] {
        _ = SyntaxTree.parse(bytes, path: "input", dialect: dialect).root?.object?.members.count
      }
    }
  }

  private static let plain: [ValueSyntax.Kind] = [.string, .number, .boolean, .null, .undefined]

  /// What is edited parses as before, and reads as it was meant.
  private func checkEdits(_ object: ObjectSyntax, _ dialect: Dialect, _ places: Places) {
    let members = object.members
    // What only running could tell is not judged as a whole, and may hide a mistake.
    let isData = dialect == .json || dialect == .json5
    guard
      members.allSatisfy({ member in
        member.kind == .property && (isData || Self.plain.contains(member.value.kind))
      })
    else { return }
    let editor = ObjectEditor(object)
    for place in [ObjectEditor.Place.start, .end] {
      let text = "it's \"here\" \\ </script>\u{2028}"
      let edited = read(editor.inserting([.init("a-b", text: text)], at: place), dialect, places)
      let matching = edited.members.filter { $0.key?.text == "a-b" }
      require(
        edited.members.count == members.count + 1
          && matching.contains { $0.value.string?.text == text },
        "a member was not added to \(dialect): \(ValueSyntax(edited).sourceText)")
    }
    for member in members.prefix(4) {
      let left = read(editor.removing(member), dialect, places).members
      require(left.count == members.count - 1, "a member was not removed")
      let renamed = read(editor.renaming(member, to: "d-c"), dialect, places).members
      require(
        renamed.count == members.count && renamed.contains { $0.key?.text == "d-c" },
        "a member was not renamed")
    }
  }

  private func read(_ edits: [TextEdit], _ dialect: Dialect, _ places: Places) -> ObjectSyntax {
    let edited = places.applying(edits)
    let tree = SyntaxTree.parse(edited, path: "input", dialect: dialect)
    let text = String(decoding: edited, as: UTF8.self)
    require(tree.diagnostics.isEmpty, "\(dialect): an edit brought a mistake in: \(text)")
    guard let object = tree.root?.object else { fail("an edit lost the object: \(text)") }
    return object
  }

  /// JSON that is read, written and read again is the same.
  private func checkJSON(_ bytes: [UInt8]) {
    guard let value = JSONValue(reading: bytes), value.isFinite else { return }
    require(JSONValue(reading: value.utf8()) == value, "JSON does not read back: \(value.text())")
  }
}

extension JSONValue {
  /// Whether no number in it is beyond what JSON can write.
  fileprivate var isFinite: Bool {
    switch self {
    case .double(let number): number.isFinite
    case .array(let elements): elements.allSatisfy(\.isFinite)
    case .object(let members): members.allSatisfy(\.value.isFinite)
    default: true
    }
  }
}

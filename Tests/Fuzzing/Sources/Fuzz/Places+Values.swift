import LocaleSyntax

extension Places {
  /// Checks a value and what is in it.
  func check(_ value: ValueSyntax) {
    // Values nest as deep as the input says, so the walk keeps its own stack.
    var open = [value]
    var visited = 0
    while let value = open.popLast(), visited < 10_000 {
      visited += 1
      check(value.range)
      _ = value.sourceText
      _ = value.number
      if let text = value.string { check(text) }
      if let object = value.object { check(object, &open) }
      open += value.array ?? []
      open += value.alternatives
    }
  }

  private func check(_ object: ObjectSyntax, _ open: inout [ValueSyntax]) {
    check(object.range)
    check(object.openBrace)
    let editor = ObjectEditor(object)
    check(editor.inserting([.init("key", text: "it's \"text\"")]))
    for member in object.members {
      check(member.range)
      check(member.keyRange)
      if let key = member.key { check(key) }
      check(editor.removing(member))
      check(editor.renaming(member, to: "other"))
      open.append(member.value)
    }
  }
}

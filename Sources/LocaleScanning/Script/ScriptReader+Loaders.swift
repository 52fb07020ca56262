internal import LocaleSyntax

/// The vendor's loader: a function called at once, or its statements written out.
extension ScriptReader {
  /// Finds functions that are called at once with one of the names as a text.
  mutating func findSnippets() {
    let called = functions.functions.filter { $0.value.isCalledAtOnce }
    for (body, function) in called.sorted(by: { $0.key < $1.key }) {
      let isLoader = function.arguments.values.contains { argument in
        guard tokens.kind(argument)?.isString == true else { return false }
        let text = string(argument)
        return names.functions.contains(text) || names.objects.contains(text)
      }
      guard isLoader, loaderRecords.count < Self.mostLoaders else { continue }
      var first = function.parameters.lowerBound
      // Back to the word `function` and the mark before it.
      for _ in 0..<4 {
        let before = tokens.significant(before: first)
        switch tokens.kind(before) {
        case .openParen, .bang: first = before
        case .identifier where parser.isWord(before, "function", "void", "async"): first = before
        default: break
        }
      }
      var last = function.span.upperBound
      let after = tokens.significant(from: last + 1)
      if tokens.kind(after) == .closeParen, tokens.opening(of: after).map({ $0 >= first }) == true {
        last = after
      }
      loaderRecords.append(LoaderRecord(form: .snippet, span: min(first, body)...last))
    }
  }

  /// `crm_plugin = {id: …, hash: …, locale: …}`: the loader's identity.
  mutating func noteIdentity(at start: Int, first: Int) {
    guard tokens.kind(start) == .openBrace else { return }
    let (value, end) = value(at: start)
    guard parser.nodes[Int(value.node)].kind == .object else { return }
    if let index = loaderRecords.firstIndex(where: { $0.span.contains(first) }) {
      loaderRecords[index].object = value.node
    } else if loaderRecords.count < Self.mostLoaders {
      let last = max(first, tokens.significant(before: end))
      loaderRecords.append(
        LoaderRecord(form: .statements, span: first...last, object: value.node))
    }
  }

  /// Notes the address of the vendor's code in the string of a token.
  mutating func noteAddress(_ token: Int) -> Bool {
    let text = string(token)
    guard names.isLoaderAddress(text),
      !text.contains(where: { $0 == " " || $0 == "\n" || $0 == "<" || $0 == ";" })
    else { return false }
    if let index = loaderRecords.firstIndex(where: { $0.span.contains(token) }) {
      loaderRecords[index].source = token
    } else if let index = loaderRecords.firstIndex(where: {
      $0.form == .statements && $0.source == nil
    }) {
      loaderRecords[index].source = token
      let span = loaderRecords[index].span
      loaderRecords[index].span = min(span.lowerBound, token)...max(span.upperBound, token)
    } else if loaderRecords.count < Self.mostLoaders {
      loaderRecords.append(LoaderRecord(form: .statements, span: token...token, source: token))
    }
    return true
  }

  /// The loaders as views.
  func loaders(_ tree: SyntaxTree, _ assignments: [ConfigAssignment]) -> [LoaderSyntax] {
    loaderRecords.map { record in
      let range = tree.fileRange(
        ofTokens: UInt32(truncatingIfNeeded: record.span.lowerBound),
        UInt32(truncatingIfNeeded: record.span.upperBound))
      let object = record.object.map { ObjectSyntax(tree: tree, node: $0) }
      let hidden = assignments.last {
        record.form == .snippet && range.contains($0.range.lowerBound)
          && $0.steps.map { $0.name } == [names.loaderSetting]
      }
      return LoaderSyntax(
        form: record.form, range: range, locale: object?[names.loaderLanguage]?.value.string,
        hidden: hidden?.value, source: record.source.map { tree.literal(ofToken: $0) },
        text: item.text)
    }
  }
}

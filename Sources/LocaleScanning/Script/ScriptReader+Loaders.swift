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
      let span = min(first, body)...last
      loaderRecords.append(
        LoaderRecord(
          form: .snippet, span: span, start: span.lowerBound,
          isBalanced: function.parameterCount == function.argumentCount))
    }
    findUncalledSnippets()
  }

  /// `crm_plugin = {id: …, hash: …, locale: …}`: the loader's identity.
  mutating func noteIdentity(at start: Int, first: Int) {
    guard tokens.kind(start) == .openBrace else { return }
    let (value, end) = value(at: start)
    guard parser.nodes[Int(value.node)].kind == .object else { return }
    followNames(in: value.node)
    if let index = loaderRecords.firstIndex(where: { $0.span.contains(first) }) {
      loaderRecords[index].object = value.node
    } else if loaderRecords.count < Self.mostLoaders {
      let last = max(first, tokens.significant(before: end))
      loaderRecords.append(
        LoaderRecord(form: .statements, span: first...last, object: value.node))
    }
  }

  /// `crmPlugin = {id: …, hash: …}`: the identity under the name of the function.
  mutating func noteFunctionObject(_ root: ConstantValue.Step, valueAt start: Int) {
    guard tokens.kind(start) == .openBrace, functionObjects.count < Self.mostLoaders else { return }
    let object = value(at: start).value.node
    guard parser.nodes[Int(object)].kind == .object else { return }
    let keys = children(of: object).map { parser.nodes[Int($0)].key }.filter { $0 != Node.none }
    let names = Set(keys.map { memberName(Int($0)) })
    guard names.contains("id"), names.contains("hash") else { return }
    let tokens = root.tokens.lowerBound
    functionObjects.append(
      NamedPlace(
        name: root.name, range: item.source.map.fileRange(of: self.tokens.range(tokens))))
  }

  /// Notes the address of the vendor's code in the string of a token.
  mutating func noteAddress(_ token: Int) -> Bool {
    guard isAddress(string(token)) else { return false }
    switch use(of: token) {
    case .loads: noteLoad(token, source: token, start: token)
    case .isKept: noteLoad(token, source: token, start: nil)
    case .isCompared: break
    case .isNamed(let name): followAddress(name, token)
    }
    return true
  }

  /// Whether a text is the address and nothing beside it.
  private func isAddress(_ text: String) -> Bool {
    names.isLoaderAddress(text)
      && !text.contains { $0 == " " || $0 == "\n" || $0 == "<" || $0 == ";" || $0 == "[" }
  }

  /// What is done with an address.
  private enum AddressUse {
    /// An element takes it, or a function that loads.
    case loads
    /// Something holds it that may load it some time.
    case isKept
    /// It is only looked for.
    case isCompared
    /// A constant holds it, whose name stands at a token.
    case isNamed(Int)
  }

  private func use(of token: Int) -> AddressUse {
    var before = tokens.significant(before: token)
    // `'https:' + '//gso…'`
    while tokens.kind(before) == .plus { before = tokens.significant(before: before - 1) }
    switch tokens.kind(before) {
    case .binary: return .isCompared
    case .assign:
      let target = tokens.significant(before: before)
      if declarations.names.contains(target) { return .isNamed(target) }
      return parser.isWord(target, "src", "href") ? .loads : .isKept
    case .openParen, .comma: return use(inCallAround: before)
    default: return .isKept
    }
  }

  private func use(inCallAround start: Int) -> AddressUse {
    var open = start
    while tokens.kind(open) == .comma {
      var token = tokens.significant(before: open)
      while let kind = tokens.kind(token), kind != .comma, !kind.isOpening {
        token = tokens.significant(before: tokens.opening(of: token) ?? token)
      }
      open = token
    }
    guard tokens.kind(open) == .openParen else { return .isKept }
    let name = tokens.significant(before: open)
    if parser.isWord(
      name, "includes", "startsWith", "endsWith", "indexOf", "match", "test", "search",
      "querySelector", "querySelectorAll", "log", "warn", "error", "info", "debug", "Error", "find",
      "has", "get", "if", "while", "dnsPrefetch", "preconnect")
    {
      return .isCompared
    }
    return tokens.kind(name) == .identifier ? .loads : .isKept
  }

  /// Follows a constant with the address to where something takes it.
  private mutating func followAddress(_ name: Int, _ source: Int) {
    let text = parser.text(name)
    guard addressNames.insert(text).inserted else { return }
    var isUsed = false
    for token in 0..<tokens.count where token != name && isReference(token, to: text) {
      if case .loads = use(of: token) {
        noteLoad(token, source: source, start: token)
        isUsed = true
      }
    }
    if !isUsed { noteLoad(source, source: source, start: nil) }
  }

  private mutating func noteLoad(_ token: Int, source: Int, start: Int?) {
    if let index = loaderRecords.firstIndex(where: { $0.span.contains(token) }) {
      loaderRecords[index].source = source
    } else if let index = loaderRecords.firstIndex(where: {
      $0.form == .statements && $0.source == nil
    }) {
      loaderRecords[index].source = source
      loaderRecords[index].start = start
      let span = loaderRecords[index].span
      loaderRecords[index].span = min(span.lowerBound, token)...max(span.upperBound, token)
    } else if loaderRecords.count < Self.mostLoaders {
      loaderRecords.append(
        LoaderRecord(form: .statements, span: token...token, source: source, start: start))
    }
  }

  /// The loaders as views.
  mutating func loaders(
    _ tree: SyntaxTree, _ assignments: [ConfigAssignment]
  ) -> [LoaderSyntax] {
    let moments = loaderRecords.map { $0.start.flatMap { moment(of: $0) } }
    return zip(loaderRecords, moments).map { record, moment in
      let range = tree.fileRange(
        ofTokens: UInt32(truncatingIfNeeded: record.span.lowerBound),
        UInt32(truncatingIfNeeded: record.span.upperBound))
      let object = record.object.map { ObjectSyntax(tree: tree, node: $0) }
      let hidden = assignments.last {
        record.form == .snippet && range.contains($0.range.lowerBound)
          && $0.steps.map { $0.name } == [names.loaderSetting]
      }
      var loader = LoaderSyntax(
        form: record.form, range: range, locale: object?[names.loaderLanguage]?.value.string,
        hidden: hidden?.value, source: record.source.map { tree.literal(ofToken: $0) },
        text: item.text)
      loader.moment = moment
      loader.identity = object
      loader.isBalanced = record.isBalanced
      loader.defect = defect(of: record)
      if let start = record.start { loader.blocks = ordinaryBlocks(around: start) }
      return loader
    }
  }
}

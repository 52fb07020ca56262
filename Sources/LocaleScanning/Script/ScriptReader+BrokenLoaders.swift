internal import LocaleSyntax

/// Copies of the vendor's loader from which something is missing.
extension ScriptReader {
  /// Finds the loader's function where it stands as a statement and nothing calls it.
  mutating func findUncalledSnippets() {
    let uncalled = functions.functions.filter { !$0.value.isCalledAtOnce }
    for (body, function) in uncalled.sorted(by: { $0.key < $1.key }) {
      guard loaderRecords.count < Self.mostLoaders, let end = tokens.closing(of: body),
        let first = startOfStatement(before: function.parameters.lowerBound), isLoader(body..<end)
      else { continue }
      loaderRecords.append(LoaderRecord(form: .snippet, span: first...end, isCalled: false))
    }
  }

  /// The parenthesis or the mark before a function without a name, with which a statement begins; `nil`
  /// where the function is a value that something may call.
  private func startOfStatement(before parameters: Int) -> Int? {
    let word = tokens.significant(before: parameters - 1)
    guard parser.isWord(word, "function") else { return nil }
    let open = tokens.significant(before: word)
    guard tokens.kind(open) == .openParen || tokens.kind(open) == .bang else { return nil }
    switch tokens.kind(tokens.significant(before: open)) {
    case nil, .semicolon, .closeBrace: return open
    default: return nil
    }
  }

  /// Whether tokens hold what only the loader has: the address, and the object with the button's id and
  /// hash that it hands over.
  private func isLoader(_ span: Range<Int>) -> Bool {
    guard
      names.mentionsLoader(
        item.source.bytes[tokens.start(span.lowerBound)..<tokens.start(span.upperBound)])
    else { return false }
    return span.contains { parser.isWord($0, "hash") } && span.contains { parser.isWord($0, "id") }
  }

  /// Why a loader loads nothing, where that is sure.
  func defect(of record: LoaderRecord) -> LoaderSyntax.Defect? {
    guard record.form == .snippet else { return nil }
    if !record.isCalled { return .isNotCalled }
    guard record.object != nil, let element = createdElement(in: record.span) else { return nil }
    let setsAddress =
      record.source != nil
      || record.span.contains { parser.isWord($0, "src", "setAttribute", "assign", "import") }
    if !setsAddress { return .hasNoAddress }
    return isHandedOn(element, in: record.span) ? nil : .isNotPlaced
  }

  /// The token of the name in `s = d.createElement('script')`.
  private func createdElement(in span: ClosedRange<Int>) -> Int? {
    guard let word = span.first(where: { parser.isWord($0, "createElement") }),
      let start = chainStart(endingAt: word)
    else { return nil }
    let operation = tokens.significant(before: start)
    let name = tokens.significant(before: operation)
    return tokens.kind(operation) == .assign && tokens.kind(name) == .identifier ? name : nil
  }

  /// Whether an element is given to a function, or anywhere else: to the page, in most cases.
  private func isHandedOn(_ element: Int, in span: ClosedRange<Int>) -> Bool {
    let text = parser.text(element)
    return span.contains { token in
      guard token != element, isReference(token, to: text) else { return false }
      switch tokens.kind(tokens.significant(from: token + 1)) {
      case .dot, .questionDot, .openBracket, .assign: return false
      default: return true
      }
    }
  }
}

/// Whether a text is a script of ECMAScript 2025.
package enum ScriptGrammar {
  /// How engines read a text.
  package enum Target: Sendable, Hashable {
    case script, module
    /// As either: nothing says which.
    case either
  }

  /// The first token at which every engine gives up on a text.
  ///
  /// - Parameters:
  ///   - allowsReturn: whether the text may be the body of a function, as files of Node are.
  /// - Returns: the number of the token, which is that of all tokens together where the text ends too early;
  ///   `nil` where the text is right, or may be of another language.
  package static func firstFault(
    in source: SyntaxSource, _ tokens: TokenList, target: Target, allowsReturn: Bool = false
  ) -> Int? {
    let list = GrammarToken.list(tokens, source.bytes)
    guard !list.contains(where: { $0.kind == .hole || $0.kind == .at }) else { return nil }
    func verdict(_ target: Recognizer.Target) -> Recognizer.Verdict {
      var recognizer = Recognizer(
        list, tokens, source.bytes, target: target, allowsReturn: allowsReturn)
      return recognizer.run()
    }
    let place: Int
    switch target {
    case .script:
      guard case .wrong(let fault) = verdict(.script) else { return nil }
      place = fault
    case .module:
      guard case .wrong(let fault) = verdict(.module) else { return nil }
      place = fault
    case .either:
      guard case .wrong(let script) = verdict(.script), case .wrong(let module) = verdict(.module)
      else { return nil }
      place = max(script, module)
    }
    // Asked last, for few scripts come here.
    return TagMarks.stand(in: source.bytes) ? nil : list[min(place, list.count - 1)].index
  }
}

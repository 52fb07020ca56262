public import LocaleDiagnostics
internal import LocaleSyntax

extension LocaleOverrides {
  /// The edits that give a string a text of its own, or take its own text away.
  ///
  /// What is added looks like what stands there; nothing else is touched. Whether the file then means
  /// what was wanted is not asked here: a workspace proves that.
  ///
  /// - Parameters:
  ///   - key: The string.
  ///   - text: What visitors are to read; `nil` to take it from the base.
  /// - Returns: No edits where nothing changes; `nil` where the string is set several times, by
  ///   something else than a text, or by what only running the page could tell.
  public func edits(setting key: StringKey, to text: String?) -> [TextEdit]? {
    let properties = object.properties.filter { $0.isNamed(key.rawValue) }
    guard properties.count < 2 else { return nil }
    guard let property = properties.first else { return text.map { inserting(key, $0) } ?? [] }
    guard let text else { return removing(property) }
    guard let value = self.text(of: key) else { return nil }
    return value.text.utf8.elementsEqual(text.utf8) ? [] : [value.replacement(text)]
  }

  private func inserting(_ key: StringKey, _ text: String) -> [TextEdit]? {
    guard object.unknowns.isEmpty else { return nil }
    return object.syntax.map { ObjectEditor($0).inserting([.init(key.rawValue, text: text)]) }
  }

  private func removing(_ property: ConfigProperty) -> [TextEdit]? {
    guard let object = object.syntax, let member = property.member else { return nil }
    return ObjectEditor(object).removing(member)
  }
}

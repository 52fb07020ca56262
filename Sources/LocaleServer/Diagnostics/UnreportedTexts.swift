internal import LocaleDiagnostics

/// The open texts whose diagnostics may be other than the editor knows.
struct UnreportedTexts {
  private var texts: Set<DocumentURI> = []

  /// Those of them that mean something else though the editor has not changed them.
  private var surprising: Set<DocumentURI> = []

  /// Takes note of a text.
  ///
  /// - Parameter isSurprising: Whether the editor cannot know that there may be something new, since it
  ///   has not changed the text itself.
  mutating func insert(_ uri: DocumentURI, isSurprising: Bool) {
    texts.insert(uri)
    if isSurprising { surprising.insert(uri) }
  }

  /// Takes note that the editor knows what there is to know of a text, or has closed it.
  mutating func remove(_ uri: DocumentURI) {
    texts.remove(uri)
    surprising.remove(uri)
  }

  /// Takes out the text whose address comes first, so that a run is like the one before; `nil` where
  /// there is none.
  mutating func popFirst() -> DocumentURI? {
    let first = texts.min { $0.text.precedes($1.text) }
    if let first { remove(first) }
    return first
  }

  /// Takes out all texts.
  ///
  /// - Returns: Whether one of them was surprising.
  mutating func popAll() -> Bool {
    defer { self = UnreportedTexts() }
    return !surprising.isEmpty
  }
}

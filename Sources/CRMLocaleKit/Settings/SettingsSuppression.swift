internal import LocaleDiagnostics
internal import LocaleSyntax

extension ProjectSettings {
  /// Findings that the settings silence.
  struct Suppression: Sendable {
    /// A code that is silent, and where it stands.
    struct Code: Sendable {
      let code: RuleCode
      let range: Range<Int>
    }

    /// Empty for all files.
    let globs: [PathGlob]

    /// The property that the findings are about; `nil` for any.
    let key: String?

    let codes: [Code]

    init(_ object: ObjectSyntax) {
      globs = (object.value("files")?.texts ?? []).map { PathGlob($0) }
      key = object.value("key")?.string?.text
      codes = (object.value("codes")?.array ?? []).compactMap { value in
        value.string.map { Code(code: RuleCode(rawValue: $0.text), range: value.range) }
      }
    }

    /// Whether it speaks of a file, by its path from the folder of the settings.
    func concerns(_ path: String) -> Bool {
      globs.isEmpty || globs.contains { $0.matches(path) }
    }
  }
}

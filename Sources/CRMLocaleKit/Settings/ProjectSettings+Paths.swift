public import LocaleFacts
internal import LocaleRules
internal import LocaleWorkspace

extension ProjectSettings {
  /// A path as globs are held against it; `nil` for a file outside of the settings' folder.
  func relative(_ path: String) -> String? {
    RealPath.relative(RealPath.named(path), to: file.folder)
  }

  /// The language of the strings of a file; `nil` where nothing is said.
  public func language(of path: String) -> LanguageTag? {
    relative(path).flatMap { language(ofRelative: $0)?.tag }
  }

  func language(ofRelative path: String) -> Language? {
    languages.last { $0.glob.matches(path) }
  }

  /// Whether a search of a folder looks at a file.
  func includes(_ path: String) -> Bool {
    guard !include.isEmpty else { return true }
    guard let path = relative(path) else { return false }
    return include.contains { $0.matches(path) }
  }

  /// What a search passes over.
  func exclusions(forNamedFiles: Bool) -> Exclusions? {
    exclude.isEmpty
      ? nil : Exclusions(exclude, in: file.folder, isForNamedFiles: forNamedFiles)
  }

  /// Whether the settings leave a file out, also where somebody opens it.
  package func leavesOut(_ path: String) -> Bool {
    !includes(path) || exclusions(forNamedFiles: true)?.containsFile(path) ?? false
  }

  /// A search of folders that passes over what the settings leave out.
  package var search: FileSearch {
    var search = FileSearch(formats: formats)
    if let exclusions = exclusions(forNamedFiles: false) { search.exclusions.append(exclusions) }
    return search
  }

  /// What a file is judged by: the options of the command line before these settings.
  ///
  /// - Parameter choice: What the command line says of rules.
  func settings(
    for path: String, over usual: Workspace.Settings, _ choice: RuleChoice
  ) -> Workspace.Settings {
    var selection = rules.applied(to: RuleSelection())
    var suppressions: [SettingSuppression] = []
    var language: LanguageTag?
    if let path = relative(path) {
      for override in overrides where override.globs.contains(where: { $0.matches(path) }) {
        selection = override.rules.applied(to: selection)
      }
      for (number, entry) in self.suppressions.enumerated() where entry.concerns(path) {
        suppressions.append(
          SettingSuppression(number: number, key: entry.key, codes: entry.codes.map { $0.code }))
      }
      language = self.language(ofRelative: path)?.tag
    }
    return usual.adapted(
      language: language, rules: choice.applied(to: selection), suppressions: suppressions)
  }
}

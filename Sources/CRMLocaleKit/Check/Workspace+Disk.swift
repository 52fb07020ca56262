public import LocaleRules
public import LocaleScanning
public import LocaleWorkspace

extension Workspace {
  /// A workspace over the disk, with the same settings for every path.
  ///
  /// - Parameters:
  ///   - root: The folder that extended files may not lie outside of; `nil` for the root of
  ///     the repository around the working directory, else that directory.
  ///   - formats: What the endings of names mean.
  public convenience init(
    options: CheckOptions, rules: RuleSelection = RuleSelection(), root: String? = nil,
    formats: FileFormats = FileFormats()
  ) {
    let settings = Settings(options: options, rules: rules)
    self.init(sources: DiskProvider(root: root), formats: formats) { _ in settings }
  }
}

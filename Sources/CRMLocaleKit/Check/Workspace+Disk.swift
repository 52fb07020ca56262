public import LocaleRules
public import LocaleWorkspace

extension Workspace {
  /// A workspace over the disk, with the same settings for every path.
  ///
  /// - Parameters:
  ///   - options: What the check assumes.
  ///   - rules: Which rules run, and how grave their findings are.
  ///   - root: The folder that extended files may not lie outside of; `nil` for the root of the
  ///     repository around the working directory, else that directory.
  public convenience init(
    options: CheckOptions, rules: RuleSelection = RuleSelection(), root: String? = nil
  ) {
    let settings = Settings(options: options, rules: rules)
    self.init(sources: DiskProvider(root: root)) { _ in settings }
  }
}

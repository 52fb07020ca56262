/// What kinds of actions there are.
enum CodeActionKind: String, CaseIterable {
  /// Does something about one finding.
  case quickFix = "quickfix"
  /// Applies every safe fix, also when a file is saved.
  case fixAll = "source.fixAll.crmlocale"

  /// Whether a request asks for it.
  ///
  /// - Parameter wanted: The kinds that are asked for, each with all whose names go on from it; empty
  ///   where all are.
  func isAskedFor(_ wanted: [String]) -> Bool {
    wanted.isEmpty
      || wanted.contains { $0.isEmpty || $0 == rawValue || rawValue.hasPrefix($0 + ".") }
  }
}

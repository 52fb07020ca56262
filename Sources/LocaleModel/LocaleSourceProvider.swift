/// Where the resolver gets the files and bases that `extends` names.
///
/// The model never looks at a disk: a program hands it files, an editor its buffers, a test a
/// dictionary.
public protocol LocaleSourceProvider: Sendable {
  /// What stands under a reference.
  func source(of reference: LocaleReference) -> LocaleSource
}

/// What a provider found under a reference.
public enum LocaleSource: Sendable {
  /// The text of a file or a base, and the path to name it by in reports.
  case found(path: String, bytes: [UInt8])
  /// Nothing that can be used, and why.
  case unavailable(reason: FileProblem)
}

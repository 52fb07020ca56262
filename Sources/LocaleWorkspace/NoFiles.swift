package import LocaleModel

/// A provider without files, for where only what is open counts.
package final class NoFiles: LocaleSourceProvider {
  /// A provider of nothing.
  package init() {}

  /// Nothing.
  package func source(at path: String, in scope: String) -> LocaleSource {
    .unavailable(reason: .notFound)
  }

  /// One scope for all.
  package func scope(of path: String) -> String { "" }
}

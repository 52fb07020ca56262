/// Names files as reports for programs do: from the root of the sources, wherever the program was
/// started.
package struct ReportPaths {
  private let root: String

  /// Paths from `GITHUB_WORKSPACE` where that is set, else from the repository's root, else from the
  /// working directory.
  package init() {
    let workspace = POSIX.environment("GITHUB_WORKSPACE").flatMap { $0.isEmpty ? nil : $0 }
    root =
      workspace.map { RealPath.followed($0) } ?? Repository.root(around: ".")
      ?? RealPath.followed(".")
  }

  /// The name of a file; from the root of the file system where it stands outside. Standard input
  /// without a name keeps its `-`.
  package func name(of path: String) -> String {
    guard path != "-" else { return path }
    let real = RealPath.named(path)
    return RealPath.relative(real, to: root) ?? real
  }
}

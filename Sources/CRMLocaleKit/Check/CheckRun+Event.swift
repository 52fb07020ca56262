public import LocaleDiagnostics
public import LocaleReporters
public import LocaleWorkspace

extension CheckRun {
  /// What a run does besides checking.
  public enum Task: Sendable, Hashable {
    /// Nothing.
    case check
    /// Writes what fixes make of the files.
    case fix(Fix.Applicability)
    /// Shows what fixes would change.
    case diff(Fix.Applicability)
  }

  /// What a run takes for files of the chat.
  public struct Options: Sendable, Hashable {
    /// Whether it is no failure that there is nothing to check. Hooks that name every changed file ask
    /// for it: then a named file is judged as one in a folder.
    public var allowsEmpty = false

    /// Whether what `.gitignore` files name is passed over in folders.
    public var readsIgnoreFiles = true

    /// What is left out, also where the user names it: globs as `.gitignore` files have them, from the
    /// working directory.
    public var exclude: [String] = []

    /// Paths that are named and are not UTF-8: each is told, and what stands in its place is not opened.
    public var unreadable: Set<String> = []

    /// The usual options.
    public init() {}
  }

  /// What there is to tell.
  public enum Event {
    /// A file was checked.
    case checked(CheckedFile)
    /// What there is to say of the settings themselves, or of the baseline.
    case settings(FileReport)
    /// The baseline was written.
    case wroteBaseline(String)
    /// Standard input was fixed: its new text.
    case output([UInt8])
    /// What fixes would change in a file, as a patch.
    case patch([UInt8])
    /// Fixes were written to a file, or to standard output for standard input.
    case fixed(path: String, count: Int)
    /// A file that the user named is not the chat's, and why.
    case passedOver(Message)
    /// Something could not be done.
    case problem(Message)
    /// Some time is over, and so many files were checked: nothing has to be said, but what was kept to
    /// be said later can be, and the reader may want to know how far the run is.
    case running(checkedFiles: Int)
  }
}

/// How a run of the program ended, by the contract with scripts.
enum ExitStatus: Int32, Error {
  /// Done, and no error was reported.
  case done = 0
  /// Errors were reported; with `--strict`, warnings count.
  case findings = 1
  /// The job could not be done: wrong usage, an unreadable path, nothing to check.
  case impossible = 2
}

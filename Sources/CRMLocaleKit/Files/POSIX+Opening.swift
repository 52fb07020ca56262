internal import CFiles

extension POSIX {
  /// Opens a file with the program that the user has for it; `false` where none could be started.
  package static func openForUser(_ path: String) -> Bool {
    #if canImport(Darwin)
      let opener = "open"
    #else
      let opener = "xdg-open"
    #endif
    return crmlocale_start(opener, path) == 0
  }
}

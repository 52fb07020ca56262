internal import CFiles

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file beside another one, which is to take its place.
struct TemporaryFile {
  let path: String
  let descriptor: Int32
  private let name: String

  /// - Parameter name: The file that errors name.
  init(in folder: String, for name: String) throws(FileError) {
    Litter.clear(in: folder)
    self.name = name
    path = Litter.path(in: folder)
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path: name, number: errno) }
    crmlocale_remember(path)
  }

  func write(_ bytes: [UInt8]) throws(FileError) {
    if let number = POSIX.write(bytes, to: descriptor) {
      throw FileError(path: name, number: number)
    }
    guard fsync(descriptor) == 0 else { throw FileError(path: name, number: errno) }
  }

  /// Removes it, where it has not taken the other's place.
  func remove() {
    unlink(path)
    close(descriptor)
    crmlocale_forget()
  }
}

/// The names of the files that a run makes beside others: a run that was killed cannot remove them, so a
/// later one does.
private enum Litter {
  private static let prefix = ".crmlocale-"
  private static let suffix = ".tmp"

  static func path(in folder: String) -> String {
    "\(folder)/\(prefix)\(getpid())-\(UInt64.random(in: 0 ..< .max))\(suffix)"
  }

  /// Removes those of programs that run no more.
  static func clear(in folder: String) {
    for name in ((try? POSIX.names(in: folder)) ?? []).map(\.text) {
      guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { continue }
      let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let process = pid_t(number), kill(process, 0) != 0, errno == ESRCH else { continue }
      unlink("\(folder)/\(name)")
    }
  }
}

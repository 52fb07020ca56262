internal import CFiles
internal import Synchronization

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
  private let litter: Int32

  /// - Parameter name: The file that errors name.
  init(in folder: String, for name: String) throws(FileError) {
    Litter.clear(in: folder)
    self.name = name
    path = Litter.path(in: folder)
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path: name, number: errno) }
    _ = crmlocale_lock(descriptor)
    litter = crmlocale_remember(path)
  }

  func write(_ bytes: [UInt8]) throws(FileError) {
    if let number = POSIX.write(bytes, to: descriptor) {
      throw FileError(path: name, number: number)
    }
  }

  /// Makes sure that all that was written is on the disk.
  func save() throws(FileError) {
    guard fsync(descriptor) == 0 else { throw FileError(path: name, number: errno) }
  }

  /// The same for several; `false` where it is not sure of one.
  static func save(_ files: [TemporaryFile]) -> Bool {
    files.map(\.descriptor).withUnsafeBufferPointer {
      crmlocale_save_all($0.baseAddress, Int32($0.count)) == 0
    }
  }

  /// Removes it, where it has not taken the other's place.
  func remove() {
    unlink(path)
    close(descriptor)
    crmlocale_forget(litter)
  }
}

/// The names of the files that a run makes beside others: a run that was killed cannot remove them, so a
/// later one does.
private enum Litter {
  private static let prefix = ".crmlocale-"
  private static let suffix = ".tmp"

  /// The folders that were cleared: ten thousand files of one are fixed, and it is read once.
  private static let cleared = Mutex<Set<String>>([])

  static func path(in folder: String) -> String {
    "\(folder)/\(prefix)\(getpid())-\(UInt64.random(in: 0 ..< .max))\(suffix)"
  }

  /// Removes those of programs that run no more.
  static func clear(in folder: String) {
    guard cleared.withLock({ $0.insert(folder).inserted }) else { return }
    for name in ((try? POSIX.names(in: folder)) ?? []).map(\.text) {
      guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { continue }
      let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let process = pid_t(number), kill(process, 0) != 0, errno == ESRCH else { continue }
      remove("\(folder)/\(name)")
    }
  }

  /// Removes one, unless a program has it that cannot be seen from here, as from a container.
  private static func remove(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    if crmlocale_lock(descriptor) != 0 { unlink(path) }
  }
}

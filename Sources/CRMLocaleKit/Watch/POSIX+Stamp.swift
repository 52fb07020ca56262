#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension POSIX {
  /// What tells one state of a file from the next without reading it.
  struct Stamp: Sendable, Hashable {
    /// When it was last written, in nanoseconds since 1970.
    let written: Int64
    /// Its size in bytes.
    let size: Int64
    /// Its number, which changes where another file takes its place.
    let number: UInt64

    init(_ status: stat) {
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      written = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
      size = Int64(status.st_size)
      number = UInt64(status.st_ino)
    }
  }

  /// The state of a file, links followed; `nil` where there is none.
  static func stamp(of path: String) -> Stamp? {
    var status = stat()
    return stat(path, &status) == 0 ? Stamp(status) : nil
  }

  /// The state of an open file.
  static func stamp(of descriptor: Int32) -> Stamp? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Stamp(status) : nil
  }

  /// Waits.
  package static func sleep(milliseconds: Int) {
    var time = timespec(
      tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    nanosleep(&time, nil)
  }
}

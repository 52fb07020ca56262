internal import CFiles

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a program asks of the operating system about itself: its variables, its streams, the time.
extension POSIX {
  /// The value of an environment variable; `nil` where it is not set.
  package static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether a descriptor is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) != 0
  }

  /// The error number of a write to a pipe that nobody reads any more.
  package static let brokenPipe = EPIPE

  /// Makes sure that no file is opened in the place of a standard stream that is closed, where messages
  /// would be written into it.
  package static func occupyStreams() {
    crmlocale_occupy_streams()
  }

  /// Makes a write to a closed pipe fail instead of ending the program.
  package static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Ends the program.
  package static func exit(_ status: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status)
    #elseif canImport(Musl)
      Musl.exit(status)
    #else
      Darwin.exit(status)
    #endif
  }

  /// The present moment, in milliseconds since 1970 in UTC.
  package static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// What the operating system says of an error number, such as `No such file or directory`.
  package static func message(_ number: Int32) -> String {
    String(cString: strerror(number))
  }
}

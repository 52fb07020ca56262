internal import CFiles
internal import LocaleDiagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The few calls of the operating system that reading and writing files needs.
///
/// They are used as they are: Foundation would cost more time at start than a whole check takes.
package enum POSIX {
  /// What stands at a path, links followed.
  package enum Entry {
    case file
    case folder
    /// A pipe, such as the shell makes of `<(…)`. Reading waits for whoever writes.
    case pipe
    /// A socket, a device or another thing that has no contents to check.
    case other
  }

  /// Whether something can stand at a path: the system would read it only up to a zero byte, and take
  /// another file for it.
  private static func isName(_ path: String) -> Bool { !path.utf8.contains(0) }

  /// What stands at a path, links followed.
  package static func entry(at path: String) throws(FileError) -> Entry {
    guard isName(path) else { throw FileError(path: path, .notFound) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError(path: path, number: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFIFO: return .pipe
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The path with every link followed and every `.` and `..` resolved; `nil` where nothing is.
  package static func realPath(_ path: String) -> String? {
    guard isName(path), let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The same; `nil` also where it is not UTF-8, so that it would name another file.
  static func exactRealPath(_ path: String) -> String? {
    guard isName(path), let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }

  /// The size in bytes that nothing exceeds which is written for a browser: what is larger is a dump,
  /// and would take the memory of the machine.
  package static let largest = 128 << 20

  /// The whole contents of a file, as they are at one moment.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    guard isName(path) else { throw FileError(path: path, .notFound) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    defer { close(descriptor) }
    for _ in 0..<3 {
      let before = stamp(of: descriptor)
      let expected = Int(before?.size ?? 0)
      guard expected <= largest else { throw FileError(path: path, .tooLarge(limit: largest)) }
      let bytes = try read(descriptor, expecting: expected > 0 ? expected : 65_536, path: path)
      // Half of a file that somebody is writing would have findings of its own. A pipe is read once.
      guard expected > 0, stamp(of: descriptor) != before else { return bytes }
      guard lseek(descriptor, 0, SEEK_SET) == 0 else { return bytes }
    }
    throw FileError(path: path, .changed)
  }

  /// All that a descriptor gives until its end.
  package static func read(
    _ descriptor: Int32, expecting expected: Int, path: String
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    try reserve(expected, path)
    bytes.reserveCapacity(expected + 1)
    while true {
      // What is left, and one more byte for the end of it; else as much as there may be.
      let rest = expected - bytes.count
      guard let count = readOnce(descriptor, rest >= 0 ? rest + 1 : 65_536, into: &bytes) else {
        throw FileError(path: path, number: errno)
      }
      if count == 0 { return bytes }
      if bytes.count > largest { throw FileError(path: path, .tooLarge(limit: largest)) }
      if bytes.count > expected { try reserve(bytes.count, path) }
    }
  }

  /// Makes sure that there is memory for a text and what is made of it, where that is limited: the
  /// program would end when it is not had.
  private static func reserve(_ size: Int, _ path: String) throws(FileError) {
    // Of realistic texts, a tree takes up to 35 times their size.
    guard size > 1 << 20, crmlocale_has_memory(40 * Int64(size)) == 0 else { return }
    throw FileError(path: path, number: ENOMEM)
  }

  /// What a descriptor gives at once: what stands ready, or the next thing that comes. Empty at the
  /// end.
  package static func readChunk(
    _ descriptor: Int32, path: String = "-"
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    guard readOnce(descriptor, 65_536, into: &bytes) != nil else {
      throw FileError(path: path, number: errno)
    }
    return bytes
  }

  /// Waits until a descriptor has something to read, or is at its end; `false` where nothing came in
  /// time.
  ///
  /// - Parameter milliseconds: How long to wait; 0 to ask and not wait.
  package static func waitForInput(_ descriptor: Int32, milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  /// Whether a process is there, whoever's it is.
  package static func isRunning(process: Int32) -> Bool {
    kill(process, 0) == 0 || errno == EPERM
  }

  private static func readOnce(
    _ descriptor: Int32, _ step: Int, into bytes: inout [UInt8]
  ) -> Int? {
    withUnsafeTemporaryAllocation(byteCount: min(step, 1 << 20), alignment: 1) { buffer in
      while true {
        #if canImport(Glibc)
          let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
          let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
        if count < 0, errno == EINTR || isReady(descriptor, for: POLLIN) { continue }
        if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
        return count < 0 ? nil : count
      }
    }
  }

  /// Waits for a descriptor that a program before has set so that it does not wait itself; `false` where
  /// that is not why it failed. `errno` stays.
  private static func isReady(_ descriptor: Int32, for event: Int32) -> Bool {
    let number = errno
    defer { errno = number }
    guard number == EAGAIN || number == EWOULDBLOCK else { return false }
    var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    return poll(&request, 1, -1) > 0 || errno == EINTR
  }

  /// Writes all of the bytes; the error number where the other side is closed, the disk is full, or
  /// the descriptor is.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer -> Int32? in
      var done = 0
      while done < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if count < 0 {
          if errno == EINTR || isReady(descriptor, for: POLLOUT) { continue }
          return errno
        }
        done += count
      }
      return nil
    }
  }

  /// A name in a folder.
  package struct Name {
    /// The name.
    package let text: String

    /// What it is, where the folder itself says it; `nil` for a link, and where it does not.
    package let entry: Entry?
  }

  /// Writes a new file that only its owner can read, in the folder for temporary files.
  ///
  /// - Returns: Its path, which begins with `name` and ends with `suffix`.
  package static func createTemporary(
    named name: String, _ suffix: String, with bytes: [UInt8]
  ) throws(FileError) -> String {
    let folder = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(folder)/\(name)-XXXXXX\(suffix)".utf8CString)
    // The file has mode 0600 from the start.
    let descriptor = mkstemps(&template, Int32(suffix.utf8.count))
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    let failure = write(bytes, to: descriptor)
    guard close(descriptor) == 0, failure == nil else {
      unlink(template)
      throw FileError(path: path, number: failure ?? errno)
    }
    return path
  }

  /// The file of the running program; `nil` where the system does not tell.
  package static var executablePath: String? {
    #if canImport(Darwin)
      CommandLine.arguments.first.flatMap { realPath($0) }
    #else
      realPath("/proc/self/exe")
    #endif
  }

  /// The names in a folder but `.` and `..`, in the order of their bytes.
  ///
  /// - Parameter unreadable: Called for each name that is not UTF-8, with U+FFFD for what cannot be
  ///   read: by such a name no file can be opened.
  package static func names(
    in folder: String, unreadable: (String) -> Void = { _ in }
  ) throws(FileError) -> [Name] {
    guard let stream = opendir(folder) else { throw FileError(path: folder, number: errno) }
    defer { closedir(stream) }
    var names: [Name] = []
    while let entry = readdir(stream) {
      let (name, isText) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) {
          (String(cString: $0), String(validatingCString: $0) != nil)
        }
      }
      if !isText {
        unreadable(name)
      } else if name != ".", name != ".." {
        names.append(Name(text: name, entry: self.entry(ofType: Int32(entry.pointee.d_type))))
      }
    }
    return names.sorted { $0.text.precedes($1.text) }
  }

  private static func entry(ofType type: Int32) -> Entry? {
    switch type {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    default: nil
    }
  }

  /// Whether a path is a link, whatever it points to.
  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

internal import CFiles
internal import LocaleModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// New contents for a file, put in its place in one step: no reader and no crash ever meets half of
/// them, and nobody else's change is lost.
///
/// A link keeps pointing to its file. Owner, group, permissions and extended attributes stay; where
/// they cannot be given to a new file, or the file has several names, it is written where it stands.
struct Replacement {
  private let path: String
  private let target: String
  private let expected: [UInt8]?

  /// - Parameter expected: The contents that the new ones were made from; `nil` where any may be lost.
  init(_ path: String, expecting expected: [UInt8]? = nil) {
    self.path = path
    target = POSIX.exactRealPath(path) ?? path
    self.expected = expected
  }

  /// Whether the file is one that can be replaced, as far as can be said without writing.
  ///
  /// - Throws: `FileError` with the reason why it cannot.
  func prepare() throws(FileError) {
    var status = stat()
    guard lstat(target, &status) == 0 else {
      if errno == ENOENT { return }
      throw FileError(path: path, number: errno)
    }
    // A link that leads nowhere, a pipe, a device: a file in its place would be something else.
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path: path, .notRegular) }
    guard access(target, W_OK) == 0, access(folder, W_OK | X_OK) == 0 else {
      throw FileError(path: path, number: errno)
    }
  }

  /// A file for new contents, in the folder of the one that is replaced.
  func temporaryFile() throws(FileError) -> TemporaryFile {
    try TemporaryFile(in: folder, for: path)
  }

  /// Puts new contents in place.
  func run(with bytes: [UInt8]) throws(FileError) {
    try prepare()
    let temporary = try temporaryFile()
    defer { temporary.remove() }
    try temporary.write(bytes)
    try run(with: temporary)
  }

  /// Puts the contents of a file of ``temporaryFile()`` in place.
  func run(with temporary: TemporaryFile) throws(FileError) {
    try temporary.save()
    try place(temporary)
  }

  /// The same for a file that was saved.
  func place(_ temporary: TemporaryFile) throws(FileError) {
    try prepare()
    let old = open(target, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard old >= 0 else {
      guard errno == ENOENT, expected == nil else { throw FileError(path: path, number: errno) }
      return try create(from: temporary)
    }
    defer { close(old) }
    var status = stat()
    guard fstat(old, &status) == 0 else { throw FileError(path: path, number: errno) }
    try compare(old)
    if status.st_nlink > 1 || crmlocale_copy_attributes(old, temporary.descriptor) != 0 {
      try overwrite(old, size: Int64(status.st_size), with: temporary)
    } else {
      try replace(old, with: temporary)
    }
  }

  private var folder: String { RealPath.folder(of: target) }

  private func create(from temporary: TemporaryFile) throws(FileError) {
    // Only setting the mask tells it.
    let mask = umask(0)
    umask(mask)
    fchmod(temporary.descriptor, 0o666 & ~mask)
    guard rename(temporary.path, target) == 0 else { throw FileError(path: path, number: errno) }
  }

  private func replace(_ old: Int32, with temporary: TemporaryFile) throws(FileError) {
    try compare(old)
    let written = POSIX.stamp(of: temporary.path)
    switch crmlocale_exchange(temporary.path, target) {
    case 0: try confirm(temporary, written)
    case ENOSYS, EINVAL, ENOTSUP:
      guard rename(temporary.path, target) == 0 else { throw FileError(path: path, number: errno) }
    case let number: throw FileError(path: path, number: number)
    }
  }

  /// Looks once more at the file that stood there until now: what somebody wrote into it, or put in its
  /// place, between the last look and the exchange goes back.
  private func confirm(_ temporary: TemporaryFile, _ written: POSIX.Stamp?) throws(FileError) {
    guard let expected else { return }
    var problem = FileProblem.changed
    do {
      if try POSIX.read(temporary.path) == expected { return }
    } catch {
      problem = error.problem
    }
    _ = crmlocale_exchange(temporary.path, target)
    // Unless somebody has gone on from the new contents by then: theirs stay.
    if POSIX.stamp(of: temporary.path) != written {
      _ = crmlocale_exchange(temporary.path, target)
    }
    throw FileError(path: path, problem)
  }

  /// Makes sure that a file holds what was expected.
  private func compare(_ file: Int32) throws(FileError) {
    guard let expected else { return }
    guard lseek(file, 0, SEEK_SET) == 0 else { throw FileError(path: path, number: errno) }
    let found = try POSIX.read(file, expecting: expected.count, path: path)
    guard found == expected else { throw FileError(path: path, .changed) }
  }
}

extension Replacement {
  /// Writes the new contents where the old ones stand. There is room for them before the first byte is
  /// lost.
  private func overwrite(
    _ file: Int32, size: Int64, with temporary: TemporaryFile
  ) throws(FileError) {
    let newSize = lseek(temporary.descriptor, 0, SEEK_END)
    guard newSize >= 0, lseek(temporary.descriptor, 0, SEEK_SET) == 0 else {
      throw FileError(path: path, number: errno)
    }
    let room = crmlocale_reserve(file, Int64(newSize))
    guard room == 0 else {
      ftruncate(file, off_t(size))
      throw FileError(path: path, number: room)
    }
    guard lseek(file, 0, SEEK_SET) == 0 else { throw FileError(path: path, number: errno) }
    try copy(temporary.descriptor, to: file)
    guard ftruncate(file, newSize) == 0, fsync(file) == 0 else {
      throw FileError(path: path, number: errno)
    }
  }

  private func copy(_ source: Int32, to file: Int32) throws(FileError) {
    while true {
      let chunk = try POSIX.readChunk(source, path: path)
      if chunk.isEmpty { return }
      if let number = POSIX.write(chunk, to: file) { throw FileError(path: path, number: number) }
    }
  }
}

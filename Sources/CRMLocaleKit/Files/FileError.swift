/// A path that could not be read or written, and why.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path as the caller named it.
  public let path: String

  /// Why, in the operating system's words, such as `Permission denied`.
  public let reason: String

  /// Creates an error in words of our own.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  init(path: String, number: Int32) {
    self.init(path: path, reason: POSIX.message(number))
  }

  /// The path and the reason.
  public var description: String { "\(path): \(reason)" }
}

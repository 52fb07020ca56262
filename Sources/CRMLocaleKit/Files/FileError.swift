public import LocaleModel

/// A path that could not be read or written, and why.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path as the caller named it.
  public let path: String

  /// Why.
  public let problem: FileProblem

  /// Creates an error.
  public init(path: String, _ problem: FileProblem) {
    self.path = path
    self.problem = problem
  }

  init(path: String, number: Int32) {
    self.init(path: path, .system(number: number, text: POSIX.message(number)))
  }

  /// The path and the reason, in English.
  public var description: String { "\(path): \(problem.message)" }
}

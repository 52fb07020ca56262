public import LocaleDiagnostics
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

  private static let phrase = Phrase("file.error") { path, reason in "\(path): \(reason)" }

  /// The path and the reason.
  public var message: Message { Self.phrase(.code(path), .message(problem.message)) }

  /// The path and the reason, in English.
  public var description: String { message.description }
}

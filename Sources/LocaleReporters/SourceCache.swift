internal import LocaleDiagnostics

/// The files of a report, each with its lines found at most once.
final class SourceCache {
  private let sources: [String: [UInt8]]
  private var files: [String: SourceFile] = [:]

  init(_ report: Report) {
    sources = report.sources
  }

  /// Whether the report holds the file's content.
  func has(_ path: String) -> Bool { sources[path] != nil }

  /// The file at a path; an empty one where the report does not hold it.
  func file(_ path: String) -> SourceFile {
    if let file = files[path] { return file }
    let file = SourceFile(path: path, bytes: sources[path] ?? [])
    files[path] = file
    return file
  }

  /// The source at a location; empty where the report does not hold the file.
  func bytes(at location: SourceLocation) -> ArraySlice<UInt8> {
    let file = file(location.path)
    return file.bytes[file.clamped(location.range)]
  }

  /// Where a location starts.
  func start(of location: SourceLocation) -> SourcePosition {
    file(location.path).position(of: location.range.lowerBound)
  }

  /// Where a location ends; the character there is not part of it.
  func end(of location: SourceLocation) -> SourcePosition {
    file(location.path).position(of: location.range.upperBound)
  }
}

import Foundation

/// The files that the tests read.
enum Fixtures {
  /// A file in the folder `Fixtures`.
  static func url(_ name: String) -> URL {
    Bundle.module.bundleURL.appendingPathComponent("Fixtures").appendingPathComponent(name)
  }

  /// The lines of a file, without the last empty one.
  static func lines(_ name: String) throws -> [Substring] {
    try String(contentsOf: url(name), encoding: .utf8).split(separator: "\n")
  }
}

import Foundation
import TestSupport
import Testing

/// Lines of bash that bring about a fault, and what they print: a row of a table.
struct Fault: CustomTestStringConvertible {
  let testDescription: String
  let lines: String
  let output: String

  /// - Parameters:
  ///   - sentence: The fault.
  ///   - lines: Lines of bash in a folder of the test's own, in which `"$0"` is the program.
  ///   - output: What they print.
  init(_ sentence: String, _ lines: String, _ output: String) {
    testDescription = sentence
    self.lines = lines
    self.output = output
  }

  /// An override file with one warning, which has a safe fix.
  static let wrong = #"{"extends": "es", "date_format": "dd.MM.YYYY"}"#

  /// The same as the fix leaves it.
  static let right = #"{"extends": "es", "date_format": "dd.MM.yyyy"}"#

  /// Functions that the lines can call: `fix` runs `check --fix` and prints its status, what it says goes to
  /// `errors`.
  private static let functions = """
    fix() { "$0" check --fix "$@" > /dev/null 2> errors; echo "status $?"; }

    """

  /// Runs lines in a folder with `a.json`, which is ``wrong``.
  static func shell(_ lines: String, _ files: [String: String] = [:]) throws -> Program.Outcome {
    let folder = try Folder(["a.json": wrong].merging(files) { $1 })
    return try Program.shell(functions + lines, in: folder.url)
  }

  /// The same as root of a namespace of their own, in which they may mount: nobody else sees it.
  static func shellInNamespace(_ lines: String) throws -> Program.Outcome {
    let folder = try Folder(["a.json": wrong])
    return try Program.run(
      ["-rm", "/bin/bash", "-c", functions + lines, Program.url.path], in: folder.url,
      program: URL(fileURLWithPath: "/usr/bin/unshare"))
  }

  /// Whether this machine lets a user have a namespace.
  static let hasNamespaces =
    (try? shellInNamespace("mkdir d && mount -t tmpfs none d").status) == 0
}

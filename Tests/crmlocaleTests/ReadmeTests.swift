import Foundation
import TestSupport
import Testing

/// The README shows what the program prints. Whoever changes the one has to change the other.
@Suite("The README")
struct ReadmeTests {
  struct Example: CustomTestStringConvertible {
    let command: String
    let output: String
    var testDescription: String { command }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The commands of every block that is marked `console`, each with what stands under it.
  static let examples: [Example] = {
    let text =
      (try? String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""
    var examples: [Example] = []
    var command: String?
    var output: [Substring] = []
    var isInside = false
    func finish() {
      guard let done = command else { return }
      examples.append(Example(command: done, output: output.map { $0 + "\n" }.joined()))
      command = nil
      output = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```console" {
        isInside = true
      } else if line == "```", isInside {
        finish()
        isInside = false
      } else if isInside, line.hasPrefix("$ ") {
        finish()
        command = String(line.dropFirst(2))
      } else if isInside {
        output.append(line)
      }
    }
    return examples
  }()

  @Test("It has examples, and every one is a command of the program")
  func some() {
    #expect(!Self.examples.isEmpty)
    for example in Self.examples {
      #expect(example.command.hasPrefix("crmlocale "), "\(example.command)")
    }
  }

  @Test(
    "Each example prints what stands there, run beside the files of Tests/Examples",
    arguments: examples)
  func example(_ example: Example) throws {
    let folder = try Folder()
    let place = folder.url.appendingPathComponent("Examples")
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent("Tests/Examples"), to: place)
    let arguments = Self.words(of: example.command).dropFirst()
    let outcome = try Program.run(Array(arguments), in: place, mergesErrors: true)
    #expect(outcome.output == example.output)
    #expect(!outcome.isCrash)
  }

  /// The words of a command as a shell splits them, quotes respected.
  static func words(of command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in command {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}

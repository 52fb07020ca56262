import Foundation
import TestSupport
import Testing

@Suite("Documents on standard input")
struct DocumentsTests {
  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  private static func run(_ arguments: [String], _ input: String) throws -> Program.Outcome {
    try Folder.temporary { folder in
      try Program.run(["check", "--jsonl"] + arguments, in: folder.url, input: Data(input.utf8))
    }
  }

  private static let chat =
    #"{"path": "es.json", "text": "{\"extends\": \"es\", \"powered_by\": \"por\", \"todai\": \"Hoy\"}"}"#
  private static let other = #"{"path": "a.html", "base64": "PHA+"}"#

  @Test("Each line has its answer, in order, and the status is 0 whatever is found")
  func answers() throws {
    let input = [Self.chat, Self.other, "no JSON", "", Self.chat].map { $0 + "\n" }.joined()
    let outcome = try Self.run([], input)
    let lines = Self.lines(outcome.output)
    #expect(outcome.status == 0 && outcome.errors == "" && lines.count == 5)
    #expect(lines.first?.contains("unknown-key") == true && lines.last == lines.first)
    #expect(lines[1].hasPrefix(#"{"path":"a.html","#) && lines[1].contains(#""files":[]"#))
    #expect(lines[2...3].allSatisfy { $0.hasPrefix(#"{"error":{"name":"RequestError","#) })
  }

  @Test("A last line needs no break, and breaks of Windows are breaks")
  func breaks() throws {
    let one = Self.lines(try Self.run([], Self.chat + "\r\n" + Self.chat).output)
    #expect(one.count == 2 && one[0] == one[1])
    #expect(try Self.run([], "").output == "")
  }

  @Test(
    "Thousands of documents, those of the chat far apart, are answered the same by any number of threads",
    arguments: Seeded(20))
  func many(seed: Seed) throws {
    var random = seed.numbers
    var input = ""
    var wanted: [Bool] = []
    for number in 0..<3000 {
      let isOfChat = random.next() % 40 == 0
      let size = Int(random.next() % 300)
      wanted.append(isOfChat)
      input +=
        isOfChat
        ? Self.chat.replacing("es.json", with: "\(number).es.json") + "\n"
        : #"{"path": "\#(number).html", "text": "\#(String(repeating: "<p>", count: size))"}"#
          + "\n"
    }
    let one = try Self.run(["--jobs", "1"], input)
    let lines = Self.lines(one.output)
    #expect(lines.count == 3000)
    for (number, line) in lines.enumerated() {
      #expect(line.hasPrefix(#"{"path":"\#(number)."#), "\(seed)")
      #expect(line.contains("unknown-key") == wanted[number], "line \(number), \(seed)")
    }
    #expect(try Self.run(["--jobs", "5"], input).output == one.output, "\(seed)")
  }

  @Test("The counts are those of a run over the same files")
  func counts() throws {
    let texts = (0..<60).map { number in
      switch number % 3 {
      case 0: #"{"extends": "./base.json", "date_format": "dd.MM.YYYY"}"#
      case 1: #"{"extends": "en", "powered_by": "by", "todai": "Today"}"#
      default: #"{"name": "another program"}"#
      }
    }
    var files = Dictionary(
      uniqueKeysWithValues: texts.enumerated().map { ("site/\($0).json", $1) })
    files["site/base.json"] = #"{"extends": "pt", "compose_placeholder": ""}"#
    let folder = try Folder(files)
    let input = files.keys.sorted().map { path in
      #"{"path": "\#(path)", "base64": "\#(Data((files[path] ?? "").utf8).base64EncodedString())"}"#
    }
    let answers = try Program.run(
      ["check", "--jsonl"], in: folder.url, input: Data(input.joined(separator: "\n").utf8))
    let plain = try Program.run(["check", "site", "--format", "json"], in: folder.url)
    for name in ["errors", "warnings", "notes", "files"] {
      let sum = Self.lines(answers.output).map { Self.count(name, in: String($0)) }.reduce(0, +)
      #expect(sum == Self.count(name, in: plain.output) && sum > 0, "\(name)")
    }
  }

  private static func count(_ name: String, in report: String) -> Int {
    let object = try? JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
    return (object?["summary"] as? [String: Int])?[name] ?? -1000
  }

  @Test("One who asks has the answer before asking again")
  func conversation() throws {
    let process = Process()
    process.executableURL = Program.url
    process.arguments = ["check", "--jsonl", "--jobs", "3"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 0..<20 {
      let question = Self.chat.replacing("es.json", with: "\(number).es.json") + "\n"
      try input.fileHandleForWriting.write(contentsOf: Data(question.utf8))
      var answer = Data()
      while answer.last != UInt8(ascii: "\n") {
        let piece = output.fileHandleForReading.availableData
        if piece.isEmpty { break }
        answer += piece
      }
      #expect(String(decoding: answer, as: UTF8.self).hasPrefix(#"{"path":"\#(number).es.json""#))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("A reader that goes away ends it")
  func closed() throws {
    let outcome = try Folder.temporary { folder in
      try Program.shell(
        #"yes '{"path": "a", "text": ""}' | head -200000 | "$0" check --jsonl | head -1"#,
        in: folder.url)
    }
    #expect(outcome.status == 0 && Self.lines(outcome.output).count == 1 && outcome.errors == "")
  }

  @Test("A long line is read in one go, and one that is far too long is answered and passed over")
  func longLines() throws {
    let text = String(repeating: "<p> </p>", count: 200_000)
    let long = #"{"path": "a.html", "text": "\#(text)"}"# + "\n"
    let answers = Self.lines(try Self.run([], long + Self.chat).output)
    #expect(answers.count == 2 && answers[1].contains("unknown-key"))
  }

  static let refusals: [([String], String)] = [
    (["site"], "a path"), (["--fix"], "--fix"), (["--diff"], "--diff"), (["--watch"], "--watch"),
    (["--format", "sarif"], "--format sarif"), (["--output", "json=x"], "--output"),
    (["--write-baseline"], "--write-baseline"), (["--statistics"], "--statistics"),
    (["--stdin-filename", "a.json"], "--stdin-filename"), (["--jobs", "0"], "--jobs"),
  ]

  @Test("What does not go with documents is refused", arguments: refusals)
  func refused(_ arguments: [String], _ name: String) throws {
    let outcome = try Self.run(arguments, Self.chat)
    #expect(outcome.status == 2 && outcome.output == "" && outcome.errors.contains(name))
  }

  @Test("Severities and rules are chosen as for files")
  func selection() throws {
    let quiet = try Self.run(["--quiet", "--ignore", "unknown-key"], Self.chat).output
    #expect(quiet.contains(#""diagnostics":[]"#) && quiet.contains(#""files":[{"#))
    let note = try Self.run(["--select", "missing-key"], Self.chat).output
    #expect(!note.contains("unknown-key"))
  }
}

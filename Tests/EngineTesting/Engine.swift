internal import Foundation

/// A program that tests compare with, where the machine has it.
public struct Engine: Sendable {
  private let path: String

  /// The first of these files that can be run; `nil` where there is none.
  private init?(at paths: [String]) {
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    self.path = path
  }

  /// Node.js.
  public static let node = Engine(at: ["/usr/bin/node", "/usr/local/bin/node"])

  /// Chromium, without a window.
  public static let chromium = Engine(at: ["/usr/bin/chromium", "/usr/bin/chromium-browser"])

  /// A program that did not do what it was asked for.
  public struct Failure: Error, CustomStringConvertible {
    /// What went wrong.
    public let description: String
  }

  /// Runs the program to its end and returns what it printed.
  ///
  /// Output goes to a file, so that no pipe can fill up; what runs longer than three minutes is
  /// ended.
  private func run(_ arguments: [String], in folder: URL) throws -> Data {
    let output = folder.appendingPathComponent("output")
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    let watchdog = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 180, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(path) ended with status \(process.terminationStatus)")
    }
    return try Data(contentsOf: output)
  }

  private func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("crmlocale-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// Calls a JavaScript function in Node with the inputs, and returns what it returns.
  ///
  /// - Parameter function: a function expression that takes the array of inputs.
  public func call<Input: Encodable, Output: Decodable>(
    _ function: String, with inputs: [Input], returning: Output.Type = Output.self
  ) throws -> Output {
    try inFolder { folder in
      let input = folder.appendingPathComponent("input.json")
      try JSONEncoder().encode(inputs).write(to: input)
      let script = folder.appendingPathComponent("script.js")
      try """
      const inputs = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
      require('fs').writeSync(1, JSON.stringify((\(function))(inputs)) + '\\n');
      """.write(to: script, atomically: true, encoding: .utf8)
      return try JSONDecoder().decode(
        Output.self, from: run([script.path, input.path], in: folder))
    }
  }

  /// Calls a JavaScript function in a page in Chromium with each input, and returns what it returns.
  ///
  /// - Parameters:
  ///   - function: a function expression that takes one input. What it throws ends the test.
  ///   - body: the body of the page, before the script that calls the function.
  public func callInPage<Input: Encodable, Output: Decodable>(
    _ function: String, withEach inputs: [Input], body: String = "",
    returning: Output.Type = Output.self
  ) throws -> [Output] {
    try inFolder { folder in
      var json = ""
      for scalar in String(decoding: try JSONEncoder().encode(inputs), as: UTF8.self).utf16 {
        let isSafe = scalar < 0x7F && scalar != 0x3C  // `<` could end the script.
        json += isSafe ? String(UnicodeScalar(UInt8(scalar))) : Self.escaped(scalar)
      }
      let page = folder.appendingPathComponent("page.html")
      try """
      <!doctype html><meta charset="utf-8"><body>\(body)<pre id="result"></pre><script>
      const text = JSON.stringify(\(json).map(\(function)));
      const bytes = Array.from(new TextEncoder().encode(text), b => String.fromCharCode(b));
      document.getElementById('result').textContent = '[[' + btoa(bytes.join('')) + ']]';
      </script>
      """.write(to: page, atomically: true, encoding: .utf8)
      let profile = folder.appendingPathComponent("profile").path
      let dom = try run(
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
          "--user-data-dir=\(profile)", "--dump-dom", page.absoluteString,
        ], in: folder)
      let text = String(decoding: dom, as: UTF8.self)
      guard let start = text.range(of: "<pre id=\"result\">[["),
        let end = text.range(of: "]]</pre>", range: start.upperBound..<text.endIndex),
        let result = Data(base64Encoded: String(text[start.upperBound..<end.lowerBound]))
      else { throw Failure(description: "the page came to no result") }
      return try JSONDecoder().decode([Output].self, from: result)
    }
  }

  private static func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

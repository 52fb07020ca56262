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
  public static let node = Engine(at: [
    "/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node",
  ])

  /// Chromium, without a window.
  public static let chromium = Engine(
    at: [TestSettings.chromium].compactMap(\.self) + [
      "/usr/bin/chromium", "/usr/bin/chromium-browser",
    ])

  /// A program that did not do what it was asked for.
  public struct Failure: Error, CustomStringConvertible {
    /// What went wrong.
    public let description: String
  }

  /// Runs the program to its end and returns what it printed.
  ///
  /// Output goes to a file, so that no pipe can fill up; what runs longer than three minutes is
  /// ended.
  private func run(_ arguments: [String], input: URL? = nil, in folder: URL) throws -> Data {
    let output = folder.appendingPathComponent("output")
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput =
      try input.map(FileHandle.init(forReadingFrom:)) ?? FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    let errors = folder.appendingPathComponent("errors")
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    // It is held until its time has come, and would hold the process open.
    let identifier = process.processIdentifier
    let watchdog = DispatchWorkItem { kill(identifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 180, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    guard process.terminationStatus == 0 else {
      let said = String(decoding: try Data(contentsOf: errors), as: UTF8.self).prefix(2_000)
      throw Failure(
        description: "\(path) ended with status \(process.terminationStatus)\n\(said)")
    }
    return try Data(contentsOf: output)
  }

  /// Runs a script in Node with a text on its standard input, and returns what it prints.
  public func run(_ script: String, input: String) throws -> String {
    try Folder.temporary(["script.js": script, "input": input]) { folder in
      let input = URL(fileURLWithPath: folder.path("input"))
      let output = try run([folder.path("script.js")], input: input, in: folder.url)
      return String(decoding: output, as: UTF8.self)
    }
  }

  /// Whether `JSON.parse` in Node takes a text and a script then finds nothing wrong with `report`.
  public func accepts(_ json: String, script: String = "") -> Bool {
    let reading = "const report = JSON.parse(require('fs').readFileSync(0, 'utf8'));\n"
    return (try? run(reading + script, input: json)) != nil
  }

  /// Calls a JavaScript function in Node with the inputs, and returns what it returns.
  ///
  /// - Parameter function: a function expression that takes the array of inputs.
  public func call<Input: Encodable, Output: Decodable>(
    _ function: String, with inputs: [Input], returning: Output.Type = Output.self
  ) throws -> Output {
    let script = """
      const inputs = JSON.parse(require('fs').readFileSync(0, 'utf8'));
      require('fs').writeSync(1, JSON.stringify((\(function))(inputs)) + '\\n');
      """
    let input = String(decoding: try JSONEncoder().encode(inputs), as: UTF8.self)
    return try JSONDecoder().decode(Output.self, from: Data(run(script, input: input).utf8))
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
    let page = """
      <!doctype html><meta charset="utf-8"><body>\(body)<pre id="result"></pre><script>
      const text = JSON.stringify(\(try Self.literal(inputs)).map(\(function)));
      const bytes = Array.from(new TextEncoder().encode(text), b => String.fromCharCode(b));
      document.getElementById('result').textContent = '[[' + btoa(bytes.join('')) + ']]';
      </script>
      """
    return try Folder.temporary(["page.html": page]) { folder in
      let dom = try run(
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
          "--user-data-dir=\(folder.path("profile"))", "--dump-dom",
          URL(fileURLWithPath: folder.path("page.html")).absoluteString,
        ], in: folder.url)
      return try Self.result(inPage: String(decoding: dom, as: UTF8.self))
    }
  }

  /// The inputs as an expression of JavaScript that nothing in a page can end.
  private static func literal<Input: Encodable>(_ inputs: [Input]) throws -> String {
    var json = ""
    for scalar in String(decoding: try JSONEncoder().encode(inputs), as: UTF8.self).utf16 {
      let isSafe = scalar < 0x7F && scalar != 0x3C  // `<` could end the script.
      json += isSafe ? String(UnicodeScalar(UInt8(scalar))) : escaped(scalar)
    }
    return json
  }

  private static func result<Output: Decodable>(inPage text: String) throws -> [Output] {
    guard let start = text.range(of: "<pre id=\"result\">[["),
      let end = text.range(of: "]]</pre>", range: start.upperBound..<text.endIndex),
      let result = Data(base64Encoded: String(text[start.upperBound..<end.lowerBound]))
    else { throw Failure(description: "the page came to no result") }
    return try JSONDecoder().decode([Output].self, from: result)
  }

  private static func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

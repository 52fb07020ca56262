public import Foundation

/// The built program, which stands beside the tests.
public enum Program {
  /// How a run ended, and what it printed.
  public struct Outcome: Sendable {
    /// The exit status, or the number of the signal that ended it.
    public let status: Int32
    /// Whether a signal ended it, as a crash does.
    public let isCrash: Bool
    /// All of standard output.
    public let output: String
    /// All of standard error; empty where it goes to standard output.
    public let errors: String
  }

  /// Where the program is.
  public static let url: URL = {
    // On macOS the tests are a bundle in a runner of Xcode's.
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folder =
      bundle?.bundleURL.deletingLastPathComponent()
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appendingPathComponent("crmlocale")
  }()

  /// Runs the program to its end. Nothing of the tests' own surroundings reaches it.
  ///
  /// - Parameters:
  ///   - folder: The working directory.
  ///   - input: Standard input; closed at once where there is none.
  ///   - mergesErrors: Whether standard error goes where standard output goes, as on a terminal.
  ///   - program: What to run instead.
  public static func run(
    _ arguments: [String], in folder: URL, input: Data? = nil, environment: [String: String] = [:],
    mergesErrors: Bool = false, program: URL = url
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["TZ": "UTC", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = mergesErrors ? output : errors
    let source = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : source
    hearAllSignals()
    try process.run()
    let watchdog = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global(qos: .userInteractive)
      .asyncAfter(deadline: .now() + 180, execute: watchdog)
    if let input {
      DispatchQueue.global().async {
        write(input, to: source.fileHandleForWriting)
        try? source.fileHandleForWriting.close()
      }
    }
    let printed = Collected(from: output)
    let said = mergesErrors ? nil : Collected(from: errors)
    process.waitUntilExit()
    watchdog.cancel()
    return Outcome(
      status: process.terminationStatus, isCrash: process.terminationReason == .uncaughtSignal,
      output: printed.text(), errors: said?.text() ?? "")
  }

  /// A thread of Dispatch's hears no signals, and neither would a program that it starts.
  private static func hearAllSignals() {
    var signals = sigset_t()
    sigfillset(&signals)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Writes to a program, which may have ended without reading: the signal that would end the tests
  /// then is caught by this thread alone, and the programs that they start do not ignore it.
  private static func write(_ input: Data, to handle: FileHandle) {
    var (signals, before, pending) = (sigset_t(), sigset_t(), sigset_t())
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    try? handle.write(contentsOf: input)
    sigpending(&pending)
    if sigismember(&pending, SIGPIPE) == 1 {
      var number: Int32 = 0
      sigwait(&signals, &number)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  /// Runs a line of bash in which `"$0"` is the program.
  public static func shell(_ line: String, in folder: URL) throws -> Outcome {
    try run(
      ["-c", line, url.path], in: folder, program: URL(fileURLWithPath: "/bin/bash"))
  }

  /// What comes out of a pipe. A lock guards it.
  private final class Collected: @unchecked Sendable {
    private let lock = NSLock()
    private let isAtEnd = DispatchSemaphore(value: 0)
    private var data = Data()

    init(from pipe: Pipe) {
      DispatchQueue(label: "output of a program").async {
        while true {
          let piece = pipe.fileHandleForReading.availableData
          if piece.isEmpty { break }
          self.lock.lock()
          self.data += piece
          self.lock.unlock()
        }
        self.isAtEnd.signal()
      }
    }

    /// All that came until the end. Once the program has ended, it is not waited for longer than some
    /// seconds: what the program has started, and left behind, may hold the other side.
    func text() -> String {
      _ = isAtEnd.wait(timeout: .now() + 5)
      lock.lock()
      defer { lock.unlock() }
      return String(decoding: data, as: UTF8.self)
    }
  }
}

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
    try hearingSignals { try process.run() }
    // It is held until its time has come, and would hold the process and its pipes open.
    let identifier = process.processIdentifier
    let watchdog = DispatchWorkItem { kill(identifier, SIGKILL) }
    DispatchQueue.global(qos: .userInteractive)
      .asyncAfter(deadline: .now() + 180, execute: watchdog)
    if let input {
      DispatchQueue.global().async {
        write(input, to: source.fileHandleForWriting)
        try? source.fileHandleForWriting.close()
      }
    }
    let said = Collected()
    let isRead = DispatchSemaphore(value: 0)
    if mergesErrors {
      isRead.signal()
    } else {
      DispatchQueue.global().async {
        said.data = errors.fileHandleForReading.readDataToEndOfFile()
        isRead.signal()
      }
    }
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    isRead.wait()
    process.waitUntilExit()
    watchdog.cancel()
    return Outcome(
      status: process.terminationStatus, isCrash: process.terminationReason == .uncaughtSignal,
      output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: said.data, as: UTF8.self))
  }

  /// A thread of Dispatch's hears no signals, and a program that it starts would not either.
  private static func hearingSignals(_ start: () throws -> Void) rethrows {
    var (signals, before) = (sigset_t(), sigset_t())
    sigemptyset(&signals)
    for signal in [SIGHUP, SIGINT, SIGTERM] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try start()
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

  /// Written by one thread and read by another after a semaphore.
  private final class Collected: @unchecked Sendable {
    var data = Data()
  }
}

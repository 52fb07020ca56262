internal import CRMLocaleKit
internal import Synchronization

/// Where the program writes, and how it ends.
///
/// A reader that goes away (`crmlocale check site | head`) is no fault: what is left unsaid is
/// dropped, and the program ends with the status that it would have had.
enum Output {
  enum Stream: Int32 {
    case standardOutput = 1
    case standardError = 2
  }

  private static let closed = Atomic<Bool>(false)

  /// Whether nobody reads standard output any more, so that a long job can stop.
  static var isClosed: Bool { closed.load(ordering: .relaxed) }

  /// Has to come before the first write.
  static func prepare() {
    POSIX.ignoreClosedPipes()
  }

  static func write(_ text: String, to stream: Stream = .standardOutput) {
    write(Array(text.utf8), to: stream)
  }

  static func write(_ bytes: [UInt8], to stream: Stream = .standardOutput) {
    if stream == .standardOutput, isClosed { return }
    let isWritten = POSIX.write(bytes, to: stream.rawValue)
    if !isWritten, stream == .standardOutput { closed.store(true, ordering: .relaxed) }
  }

  /// A line for the person at the keyboard, beside the output proper.
  static func say(_ message: String) {
    write("crmlocale: \(message)\n", to: .standardError)
  }

  static func finish(_ status: ExitStatus) -> Never {
    POSIX.exit(status.rawValue)
  }

  /// Text that is written in large pieces.
  struct Text: TextOutputStream {
    private let stream: Stream
    private var pending: [UInt8] = []

    init(stream: Stream) { self.stream = stream }

    mutating func write(_ string: String) {
      pending += string.utf8
      if pending.count > 65_536 { flush() }
    }

    /// Has to come after the last write.
    mutating func flush() {
      Output.write(pending, to: stream)
      pending.removeAll(keepingCapacity: true)
    }
  }
}

internal import CRMLocaleKit
internal import LocaleReporters
internal import Synchronization

/// Where the program writes, and how it ends.
///
/// A reader that goes away (`crmlocale check site | head`) is no fault: what is left unsaid is
/// dropped, and the program ends with the status that it would have had. Any other failure to write is
/// said, and the status tells.
enum Output {
  enum Stream: Int32 {
    case standardOutput = 1
    case standardError = 2
  }

  private static let choice = Mutex(MessageChoice())

  /// Which language messages are in.
  static var messages: MessageChoice {
    get { choice.withLock { $0 } }
    set { choice.withLock { $0 = newValue } }
  }

  /// Who says what a person reads in a stream.
  static func localizer(for stream: Stream = .standardOutput) -> Localizer {
    .speaking(messages.language(isOnTerminal: POSIX.isTerminal(stream.rawValue)))
  }

  /// Who says what is kept, or read by a program: English, unless another language was asked for.
  static var localizerForPrograms: Localizer {
    .speaking(messages.language(isOnTerminal: false))
  }

  /// The line that says how far a long run is.
  static let status = StatusLine()

  private static let closed = Atomic<Bool>(false)
  private static let failed = Atomic<Bool>(false)
  private static let isIncomplete = Atomic<Bool>(false)

  /// Whether nobody reads standard output any more, so that a long job can stop.
  static var isClosed: Bool { closed.load(ordering: .relaxed) || failed.load(ordering: .relaxed) }

  /// Has to come before the first write.
  static func prepare() {
    POSIX.occupyStreams()
    POSIX.ignoreClosedPipes()
  }

  /// Writes a text as it is: one that holds nothing of a file, or from which all that a terminal would
  /// obey was taken already.
  static func write(_ text: String, to stream: Stream = .standardOutput) {
    write(Array(text.utf8), to: stream)
  }

  /// Writes the contents of a file: to a program as they are, to a terminal so that they can be seen.
  static func write(contents bytes: [UInt8]) {
    guard POSIX.isTerminal(Stream.standardOutput.rawValue) else { return write(bytes) }
    write(VisibleText.lines(String(decoding: bytes, as: UTF8.self)))
  }

  static func write(_ bytes: [UInt8], to stream: Stream = .standardOutput) {
    if stream == .standardOutput, isClosed { return }
    status.erase()
    guard let failure = POSIX.write(bytes, to: stream.rawValue), stream == .standardOutput else {
      return
    }
    if failure == POSIX.brokenPipe { return closed.store(true, ordering: .relaxed) }
    failed.store(true, ordering: .relaxed)
    let problem = FileProblem.system(number: failure, text: POSIX.message(failure))
    say(notWritten(.message(problem.message)))
  }

  /// Says that something could not be done, of which the status tells when all else is done.
  static func fail(_ message: Message) {
    isIncomplete.store(true, ordering: .relaxed)
    say(message)
  }

  private static let notWritten = Phrase("output.not-written") { reason in
    "standard output cannot be written: \(reason)"
  }

  /// A line for the person at the keyboard, beside the output proper.
  static func say(_ message: Message) {
    say(localizer(for: .standardError).text(message))
  }

  /// A line for the person at the keyboard, beside the output proper.
  static func say(_ text: String) {
    write("crmlocale: \(VisibleText.text(text))\n", to: .standardError)
  }

  static func finish(_ status: ExitStatus) -> Never {
    let isImpossible =
      failed.load(ordering: .relaxed) || isIncomplete.load(ordering: .relaxed)
    POSIX.exit(isImpossible ? ExitStatus.impossible.rawValue : status.rawValue)
  }

  /// Text that is written in large pieces.
  struct Text: TextOutputStream {
    /// Where a text goes.
    enum Place {
      case stream(Stream)
      case file(FileOutput)
    }

    private let place: Place

    /// What is not written yet.
    private var pending: [UInt8] = []

    init(_ place: Place) { self.place = place }

    init(stream: Stream) { self.init(.stream(stream)) }

    mutating func write(_ string: String) {
      pending += string.utf8
      flushLongText()
    }

    mutating func write(_ bytes: [UInt8]) {
      pending += bytes
      flushLongText()
    }

    private mutating func flushLongText() {
      if pending.count > 65_536 { flush() }
    }

    /// Has to come after the last write.
    mutating func flush() {
      guard !pending.isEmpty else { return }
      switch place {
      case .stream(let stream): Output.write(pending, to: stream)
      case .file(let file): file.write(pending)
      }
      pending.removeAll(keepingCapacity: true)
    }
  }
}

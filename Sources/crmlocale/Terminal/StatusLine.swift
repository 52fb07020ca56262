internal import CRMLocaleKit
internal import LocaleReporters
internal import Synchronization

/// A line on the terminal that says how far a long run is, and goes away when anything else is said.
///
/// It is there after a second only, and where standard error is a terminal that can move back.
final class StatusLine: Sendable {
  private let isShown = Mutex(false)
  private let start = POSIX.now()
  private let isPossible: Bool

  /// How long a run takes before it says anything. In milliseconds.
  private static let patience: Int64 = 1000

  /// No line yet.
  init() {
    let terminal = POSIX.environment("TERM") ?? ""
    isPossible =
      POSIX.isTerminal(Output.Stream.standardError.rawValue) && !["", "dumb"].contains(terminal)
  }

  /// Shows a text in the place of what the line said before.
  func show(_ message: Message) {
    guard isPossible, POSIX.now() - start >= Self.patience else { return }
    let text = "crmlocale: " + VisibleText.text(Output.localizer(for: .standardError).text(message))
    isShown.withLock { isShown in
      isShown = true
      write("\r\(text)\u{1B}[K")
    }
  }

  /// Takes the line away.
  func erase() {
    guard isPossible else { return }
    isShown.withLock { isShown in
      guard isShown else { return }
      isShown = false
      write("\r\u{1B}[K")
    }
  }

  private func write(_ text: String) {
    _ = POSIX.write(Array(text.utf8), to: Output.Stream.standardError.rawValue)
  }
}

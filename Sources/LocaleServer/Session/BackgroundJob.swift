internal import JSONText

/// A job over many files, done bit by bit between the editor's messages, so that a keystroke never waits
/// for it.
protocol BackgroundJob: AnyObject {
  /// The request that it answers.
  var id: RequestID { get }

  /// Whether it waits for something to change.
  func isWaiting(in session: ServerSession) -> Bool

  /// Does the next bit; the answer to the request when it was the last one.
  func step(in session: ServerSession) -> JSONValue?

  /// Ends what it shows, because nobody wants its answer any more.
  func stop(in session: ServerSession)
}

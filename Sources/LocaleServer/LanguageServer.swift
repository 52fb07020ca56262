internal import JSONText

/// The language server: takes the bytes of an editor and gives those for it, a bit at a time.
///
/// It never waits and owns no thread: whoever runs it feeds it what has come, and lets it take a step
/// whenever nothing has. Messages are answered in their order, each against the texts as they stand
/// when its turn comes; what was found is told when no message is left, so that of many keystrokes only
/// the last is checked.
///
///     let server = LanguageServer(options) { bytes in write(bytes) }
///     server.feed(bytes)
///     while server.step() {}
public final class LanguageServer {
  private let session: ServerSession
  private var framer = MessageFramer()
  private var queue: [IncomingMessage] = []
  private var next = 0
  private var cancelled: Set<RequestID> = []
  private var isAtEnd = false

  /// The exit status; `nil` while the editor has not ended the server.
  public private(set) var exitStatus: Int32?

  /// A server that nobody has said anything to.
  ///
  /// - Parameter send: Writes bytes for the editor.
  public init(_ options: ServerOptions, send: @escaping ([UInt8]) -> Void) {
    let client = Client { send(MessageHeader.framed($0.utf8())) }
    session = ServerSession(options, client)
  }

  /// The process that the server ends with; `nil` where there is none.
  public var parentProcess: Int32? { session.parentProcess }

  /// Takes the next bytes of the editor.
  public func feed(_ bytes: [UInt8]) {
    framer.feed(bytes)
    while let frame = framer.next() {
      switch frame {
      case .message(let contents): enqueue(IncomingMessage(contents))
      case .malformed(let problem):
        queue.append(.invalid(nil, ResponseError(.parseError, problem)))
      }
    }
  }

  /// Takes note that no more bytes will come: it ends when what has come is answered.
  public func end() { isAtEnd = true }

  /// Ends it at once: the editor is gone.
  public func stop() {
    if exitStatus == nil { exitStatus = session.phase == .shutDown ? 0 : 1 }
  }

  /// Takes one step: answers a message, or does a bit of what is left to do.
  ///
  /// - Returns: Whether there may be more to do before new bytes come.
  public func step() -> Bool {
    guard exitStatus == nil else { return false }
    if let message = takeMessage() {
      session.lookAtFiles(atLeastAfter: 200)
      handle(message)
      return exitStatus == nil
    }
    if isAtEnd { stop() }
    guard session.phase == .running, exitStatus == nil else { return false }
    return session.reportNext() || stepJob()
  }

  /// Looks at what changes without the editor: the day, and files that it does not watch.
  public func tick() {
    guard session.phase == .running else { return }
    session.lookAtClock()
    session.lookAtFiles()
  }
}

extension LanguageServer {
  private func enqueue(_ message: IncomingMessage) {
    // It overtakes what waits: that is its purpose.
    if case .notification("$/cancelRequest", let parameters) = message {
      if let id = parameters["id"].flatMap({ RequestID($0) }) { cancel(id) }
    } else {
      queue.append(message)
    }
  }

  private func takeMessage() -> IncomingMessage? {
    guard next < queue.count else {
      queue.removeAll(keepingCapacity: true)
      next = 0
      return nil
    }
    defer { next += 1 }
    return queue[next]
  }

  private func cancel(_ id: RequestID) {
    let isWaiting = queue[next...].contains { message in
      if case .request(id, _, _) = message { true } else { false }
    }
    if isWaiting { cancelled.insert(id) }
    if let job = session.jobs.firstIndex(where: { $0.id == id }) {
      session.jobs.remove(at: job).stop(in: session)
      fail(id, Self.cancelledError)
    }
  }

  private static let cancelledError = ResponseError(.requestCancelled, "the request was cancelled")

  private func handle(_ message: IncomingMessage) {
    switch message {
    case .request(let id, let method, let parameters): answer(id, method, parameters)
    case .notification("exit", _): stop()
    case .notification(let method, let parameters):
      NotificationTable.take(method, parameters, in: session)
    case .response(let id, let result): session.client.take(result, of: id)
    case .invalid(let id, let error): fail(id, error)
    }
  }

  private func answer(_ id: RequestID, _ method: String, _ parameters: JSONValue) {
    guard cancelled.remove(id) == nil else { return fail(id, Self.cancelledError) }
    do throws(ResponseError) {
      if method == WorkspaceDiagnosticRequest.method {
        try RequestTable.admit(method, session.phase)
        return WorkspaceDiagnosticRequest.begin(id, parameters, in: session)
      }
      let result = try RequestTable.answer(method, parameters, in: session)
      session.client.send(.result(id, result))
    } catch {
      fail(id, error)
    }
  }

  private func fail(_ id: RequestID?, _ error: ResponseError) {
    session.client.send(.failure(id, error))
  }

  private func stepJob() -> Bool {
    guard let job = session.jobs.first(where: { !$0.isWaiting(in: session) }) else {
      return false
    }
    if let result = job.step(in: session) {
      session.jobs.removeAll { $0 === job }
      session.client.send(.result(job.id, result))
    }
    return true
  }
}

internal import JSONText
internal import LocaleDiagnostics

/// The editor at the other end.
final class Client {
  private let send: (JSONValue) -> Void
  private var requests = 0
  private var waiting: [RequestID: (JSONValue?) -> Void] = [:]

  /// An editor that messages are sent to.
  init(send: @escaping (JSONValue) -> Void) { self.send = send }

  /// Sends a message.
  func send(_ message: OutgoingMessage) { send(message.json) }

  /// Tells something.
  func notify(_ method: String, _ parameters: JSONValue) {
    send(.notification(method: method, parameters))
  }

  /// Asks something.
  ///
  /// - Parameter answer: Called with the result; with `nil` where there is none.
  func ask(
    _ method: String, _ parameters: JSONValue, answer: @escaping (JSONValue?) -> Void = { _ in }
  ) {
    requests += 1
    let id = RequestID.text("crmlocale-\(requests)")
    waiting[id] = answer
    send(.request(id, method: method, parameters))
  }

  /// Takes an answer.
  func take(_ result: JSONValue?, of id: RequestID) {
    waiting.removeValue(forKey: id)?(result)
  }

  /// How grave something is that is said to the user or written to the editor's log.
  enum MessageType: Int {
    case error = 1
    case warning, info, log
  }

  /// Says something to the user.
  func show(_ type: MessageType, _ text: String) {
    notify("window/showMessage", ["type": .int(type.rawValue), "message": .string(text)])
  }

  /// Writes something to the editor's log.
  func log(_ type: MessageType, _ text: String) {
    notify("window/logMessage", ["type": .int(type.rawValue), "message": .string(text)])
  }
}

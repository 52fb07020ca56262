internal import JSONText

/// A request: what it is called, and how it is answered.
protocol ServerRequest: Sendable {
  /// What the protocol calls it.
  static var method: String { get }

  /// The result.
  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue
}

/// Every request that is answered, one file each.
enum RequestTable {
  private static let all: [any ServerRequest.Type] = [
    InitializeRequest.self, ShutdownRequest.self,
    DocumentDiagnosticRequest.self,
    CodeActionRequest.self, CodeActionResolveRequest.self,
    HoverRequest.self, InlayHintRequest.self, CompletionRequest.self,
    PrepareRenameRequest.self, RenameRequest.self,
    DocumentSymbolRequest.self, DocumentLinkRequest.self, DefinitionRequest.self,
    DocumentColorRequest.self, ColorPresentationRequest.self,
  ]

  private static let byMethod: [String: any ServerRequest.Type] = {
    var table: [String: any ServerRequest.Type] = [:]
    for request in all { table[request.method] = request }
    return table
  }()

  /// The result of a request.
  static func answer(
    _ method: String, _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    try admit(method, session.phase)
    guard let request = byMethod[method] else {
      throw ResponseError(.methodNotFound, "\(method) is not known here")
    }
    return try request.answer(parameters, in: session)
  }

  /// Refuses what comes before its time or after it.
  static func admit(_ method: String, _ phase: ServerSession.Phase) throws(ResponseError) {
    switch phase {
    case .new where method != InitializeRequest.method:
      throw ResponseError(.notInitialized, "the first request is initialize")
    case .running where method == InitializeRequest.method:
      throw ResponseError(.invalidRequest, "initialize comes once")
    case .shutDown:
      throw ResponseError(.invalidRequest, "nothing is answered after shutdown")
    case .new, .running: break
    }
  }
}

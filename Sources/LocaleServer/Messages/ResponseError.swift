internal import JSONText

/// Why a request has no result.
struct ResponseError: Error, Equatable {
  /// The numbers that JSON-RPC 2.0 (section 5.1) and the Language Server Protocol have for reasons.
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParameters = -32602
    case notInitialized = -32002
    case requestCancelled = -32800
    case requestFailed = -32803
  }

  /// The number of the reason.
  let code: Code

  /// The reason, for whoever reads the editor's log.
  let message: String

  /// Names a reason.
  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// It in a message.
  var json: JSONValue { ["code": .int(code.rawValue), "message": .string(message)] }
}

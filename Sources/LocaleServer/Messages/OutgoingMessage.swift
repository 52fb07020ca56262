internal import JSONText

/// A message to the editor.
enum OutgoingMessage {
  /// The answer to a request.
  case result(RequestID, JSONValue)
  /// Why a request has no result; `nil` for one whose identifier could not be read.
  case failure(RequestID?, ResponseError)
  /// Something to know.
  case notification(method: String, JSONValue)
  /// Something to answer.
  case request(RequestID, method: String, JSONValue)

  /// It as JSON-RPC 2.0 has it.
  var json: JSONValue {
    switch self {
    case .result(let id, let result):
      ["jsonrpc": "2.0", "id": id.json, "result": result]
    case .failure(let id, let error):
      ["jsonrpc": "2.0", "id": id?.json ?? .null, "error": error.json]
    case .notification(let method, let parameters):
      ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
    case .request(let id, let method, let parameters):
      ["jsonrpc": "2.0", "id": id.json, "method": .string(method), "params": parameters]
    }
  }
}

internal import JSONText

/// A message of the editor.
enum IncomingMessage: Equatable {
  /// It has to be answered.
  case request(RequestID, method: String, parameters: JSONValue)
  /// It is only told.
  case notification(method: String, parameters: JSONValue)
  /// It answers a request of ours; `nil` where it says why there is no result.
  case response(RequestID, result: JSONValue?)
  /// It is none of these; a request whose identifier could be read is answered under that.
  case invalid(RequestID?, ResponseError)

  /// Reads a message.
  init(_ bytes: [UInt8]) {
    guard let value = JSONValue(reading: bytes) else {
      self = .invalid(nil, ResponseError(.parseError, "this is not JSON"))
      return
    }
    let id = value["id"].flatMap { RequestID($0) }
    let hasUsableID = id != nil || value["id"] == nil
    if let method = value["method"]?.string, hasUsableID {
      let parameters = value["params"] ?? .object([])
      self =
        id.map { .request($0, method: method, parameters: parameters) }
        ?? .notification(method: method, parameters: parameters)
    } else if let id, value["method"] == nil, value["result"] != nil || value["error"] != nil {
      self = .response(id, result: value["error"] == nil ? value["result"] : nil)
    } else {
      self = .invalid(id, ResponseError(.invalidRequest, "this is not a request of JSON-RPC 2.0"))
    }
  }
}

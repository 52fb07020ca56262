internal import DateFns
internal import JSONText

/// Why a request has no output.
struct RequestFailure: Error {
  /// The name of the JavaScript error, or `RequestError` for a request that is not understood.
  let name: String

  /// What is wrong, in words.
  let message: String

  init(_ message: String) {
    name = "RequestError"
    self.message = message
  }

  init(_ error: FormatError) {
    name = error.name.rawValue
    message = error.message
  }

  /// The answer to the request.
  var answer: JSONValue { ["error": ["name": .string(name), "message": .string(message)]] }
}

internal import DateFns
package import JSONText

/// Why a request has no output.
package struct RequestFailure: Error {
  /// The name of the JavaScript error, or `RequestError` for a request that is not understood.
  let name: String

  /// What is wrong, in words.
  let message: String

  /// What was written to the console before.
  var warnings: [String] = []

  /// A request that is not understood.
  package init(_ message: String) {
    name = "RequestError"
    self.message = message
  }

  init(_ error: FormatError) {
    name = error.name.rawValue
    message = error.message
    warnings = error.warnings
  }

  /// The answer to the request.
  package var answer: JSONValue {
    FormatService.answer(
      "error", ["name": .string(name), "message": .string(message)], warnings: warnings)
  }
}

internal import DateFns
internal import JSONText

/// Answers requests to format: what `crmlocale format --jsonl` speaks, with instants in
/// milliseconds.
///
/// Patterns are prepared once and kept.
struct FormatRequests {
  private var formatters: [FormatRequest.Formatter: Result<DateFnsFormatter, FormatError>] = [:]

  /// How many prepared patterns are kept; past that the service starts anew.
  private static let capacity = 1024

  /// The answer to a request: an object with `output`, or with `error`.
  mutating func answer(_ bytes: UnsafeRawBufferPointer) -> JSONValue {
    do throws(RequestFailure) {
      return ["output": .string(try output(of: FormatRequest(bytes)))]
    } catch {
      return error.answer
    }
  }

  private mutating func output(of request: FormatRequest) throws(RequestFailure) -> String {
    let instant = request.instant
    do throws(FormatError) {
      if case .success(let formatter) = prepared(request.formatter) {
        return try formatter.format(instant)
      }
      // An error's words may hold the date, and its order may depend on it.
      return try request.formatter.format(instant)
    } catch {
      throw RequestFailure(error)
    }
  }

  private mutating func prepared(
    _ formatter: FormatRequest.Formatter
  ) -> Result<DateFnsFormatter, FormatError> {
    if let known = formatters[formatter] { return known }
    if formatters.count >= Self.capacity { formatters.removeAll(keepingCapacity: true) }
    let new = Result { () throws(FormatError) in try formatter.prepared() }
    formatters[formatter] = new
    return new
  }
}

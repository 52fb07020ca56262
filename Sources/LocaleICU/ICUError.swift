internal import CLocaleICU

/// What ICU, or a name given to it, failed with.
public enum ICUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No time zone of this name is known, nor is it an offset such as `+05:30`.
  case unknownTimeZone(String)

  /// A call of ICU failed: what was asked of it, and its own name for the error.
  case failed(request: String, error: String)

  /// A sentence part such as `no time zone is named 'Mars'`.
  public var description: String {
    switch self {
    case .unknownTimeZone(let name): "no time zone is named '\(name)'"
    case .failed(let request, let error): "ICU could not \(request) (\(error))"
    }
  }
}

extension ICUError {
  /// Throws if `status` is a failure; `request` says what was asked, as in "open a calendar".
  static func check(_ status: Int32, _ request: @autoclosure () -> String) throws(ICUError) {
    guard locale_icu_failed(status) else { return }
    throw .failed(request: request(), error: String(cString: locale_icu_error_name(status)))
  }
}

internal import LocaleICU
public import LocaleWorkspace

extension FormatService {
  /// A service that knows the time zones by their IANA names, with an answer for whatever a request
  /// leaves unsaid.
  public init(defaults: Defaults) {
    self.init(defaults: defaults) { try? ICUTimeZone(identifier: $0) }
  }
}

public import LocaleWorkspace

extension InstantText {
  /// The present moment, in milliseconds since 1970 in UTC.
  public static var now: Int64 { POSIX.now() }
}

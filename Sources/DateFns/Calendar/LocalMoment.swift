/// An instant, and the day that the reader's clock shows.
struct LocalMoment {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  let instant: Int64

  /// Whole days since 1970-01-01, by the wall clock.
  let day: Int64

  /// The year of that day, signed.
  let year: Int64

  /// The clock, where the zone is known and the release looks at it.
  let clock: ZoneClock?
}

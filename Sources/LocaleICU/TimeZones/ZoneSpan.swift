/// A stretch of time in which a zone keeps one offset.
struct ZoneSpan: Hashable, Sendable {
  /// Epoch seconds, from `lowerBound` to before `upperBound`; the ends of time are those of `Int64`.
  var seconds: Range<Int64>

  /// Seconds east of UTC.
  var offset: Int

  /// The part of it that lies within other seconds, which it must overlap.
  func clamped(to limits: Range<Int64>) -> ZoneSpan {
    ZoneSpan(seconds: seconds.clamped(to: limits), offset: offset)
  }
}

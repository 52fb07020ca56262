internal import DateFns
internal import LocaleICU

/// What a formatter of ours takes, in nanoseconds for one instant.
struct OurTimes {
  /// Into a buffer, with an offset that is known.
  let buffer: Double

  /// To a String, with an offset that is known.
  let string: Double

  /// Into a buffer, the offset looked up in the zone.
  let bufferInZone: Double

  /// To a String, the offset looked up in the zone.
  let stringInZone: Double

  /// To prepare the pattern.
  let compile: Double

  init(_ workload: Workload) throws {
    let formatter = try DateFnsFormatter(workload.pattern, locale: workload.locale)
    let zone = try ICUTimeZone(identifier: Workload.zone)
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: formatter.bufferSize)
    defer { buffer.deallocate() }
    let instants = Workload.instants
    var total = 0
    func time(_ print: (Int64) throws -> Int) -> Double {
      Stopwatch.nanoseconds(each: instants.count) {
        for instant in instants { total &+= (try? print(instant)) ?? 0 }
      }
    }
    self.buffer = time {
      try formatter.format(Instant(epochMilliseconds: $0, offsetSeconds: -10_800), into: buffer)
    }
    string = time {
      try formatter.format(Instant(epochMilliseconds: $0, offsetSeconds: -10_800)).utf8.count
    }
    bufferInZone = time {
      let instant = Instant(epochMilliseconds: $0, offsetSeconds: zone.offset(at: $0))
      return try formatter.format(instant, into: buffer)
    }
    stringInZone = time {
      let instant = Instant(epochMilliseconds: $0, offsetSeconds: zone.offset(at: $0))
      return try formatter.format(instant).utf8.count
    }
    compile = Stopwatch.nanoseconds(each: 2_000) {
      for _ in 0..<2_000 {
        let formatter = try? DateFnsFormatter(workload.pattern, locale: workload.locale)
        total &+= formatter?.bufferSize ?? 0
      }
    }
    precondition(total != 0, "Nothing was printed")
  }
}

/// Measures how long a piece of work takes.
enum Stopwatch {
  /// Nanoseconds for one of so many repetitions: the best of several rounds, after one to warm up.
  ///
  /// The best, since whatever else the machine does can only slow a round down.
  static func nanoseconds(each count: Int, rounds: Int = 15, _ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    work()
    let times = (0..<rounds).map { _ in
      let duration = clock.measure(work).components
      return Double(duration.seconds) * 1e9 + Double(duration.attoseconds) / 1e9
    }
    return (times.min() ?? .nan) / Double(count)
  }
}

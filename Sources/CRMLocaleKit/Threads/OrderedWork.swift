/// Works on jobs with several threads, and hands over what came of them in the order of the jobs.
///
/// A window of jobs is under way at once, and no more text than a limit but for the job whose turn it
/// is: memory is bounded by the largest job and the window, however many jobs there are.
package struct OrderedWork<Job: Sendable, Result: Sendable> {
  /// Does a job. It calls `reserve` with the size of its text in bytes when it has read it, and may have
  /// to wait there.
  package typealias Worker = (_ job: Job, _ reserve: (Int) -> Void) -> Result

  /// What there is to do next.
  package enum Next {
    /// A job.
    case job(Job)
    /// Nothing yet.
    case later
    /// Nothing any more.
    case end
  }

  private let threads: Int
  private let makeWorker: @Sendable () -> Worker

  /// Work that can begin.
  ///
  /// - Parameters:
  ///   - threads: How many threads work; `nil` for as many as are of use, 0 for the caller's own alone.
  ///   - makeWorker: Makes a worker. What it holds belongs to one thread.
  package init(threads: Int?, makeWorker: @escaping @Sendable () -> Worker) {
    self.threads = threads ?? WorkerThread.usefulCount
    self.makeWorker = makeWorker
  }

  /// Does jobs until there are no more.
  ///
  /// - Parameters:
  ///   - next: Gives the next job; it is told whether it may wait for one, since nothing else is to be
  ///     done. It and the other two are called by the caller's own thread.
  ///   - tick: Called some twenty times a second, whether anything came of a job or not.
  ///   - take: Takes what came of a job.
  package func run(
    next: (_ mayWait: Bool) -> Next, tick: () -> Void, take: (Result) -> Void
  ) {
    let queue = WorkQueue<Job, Result>()
    let makeWorker = makeWorker
    let threads = (0..<threads).compactMap { _ in
      WorkerThread { queue.work(makeWorker()) }
    }
    if threads.isEmpty {
      run(next, tick, take)
    } else {
      run(queue, window: max(64, 4 * threads.count), next, tick, take)
    }
    queue.end()
    for thread in threads { thread.join() }
  }

  private func run(_ next: (Bool) -> Next, _ tick: () -> Void, _ take: (Result) -> Void) {
    let worker = makeWorker()
    var clock = TickClock()
    while case .job(let job) = next(true) {
      take(worker(job) { _ in })
      if clock.isDue { tick() }
    }
  }

  private func run(
    _ queue: WorkQueue<Job, Result>, window: Int, _ next: (Bool) -> Next, _ tick: () -> Void,
    _ take: (Result) -> Void
  ) {
    var clock = TickClock()
    var isEnded = false
    var open = 0
    while true {
      var jobs: [Job] = []
      adding: while !isEnded, open < window {
        switch next(open == 0) {
        case .job(let job):
          jobs.append(job)
          open += 1
        case .later: break adding
        case .end: isEnded = true
        }
      }
      queue.add(jobs)
      guard open > 0 else {
        if isEnded { return }
        continue
      }
      let results = queue.results(waiting: TickClock.milliseconds)
      for result in results { take(result) }
      open -= results.count
      if clock.isDue { tick() }
    }
  }
}

/// Says when a twentieth of a second is over.
private struct TickClock {
  static let milliseconds = 50

  private var last = POSIX.now()

  /// Whether the time is over; it then begins anew.
  var isDue: Bool {
    mutating get {
      let now = POSIX.now()
      // A clock that was put back is no reason to be silent.
      guard abs(now - last) >= Int64(Self.milliseconds) else { return false }
      last = now
      return true
    }
  }
}

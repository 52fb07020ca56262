/// Jobs on their way to threads, and what came of them on its way back.
///
/// It is `@unchecked Sendable` because the compiler cannot see that a lock guards all it holds.
final class WorkQueue<Job: Sendable, Result: Sendable>: @unchecked Sendable {
  private let monitor: Monitor
  private let hasJobs: Monitor.Condition
  private let hasRoom: Monitor.Condition
  private let hasResults: Monitor.Condition

  private var jobs: [Int: Job] = [:]
  private var results: [Int: Result] = [:]
  private var sizes: [Int: Int] = [:]
  private var size = 0
  private var isEnded = false

  /// The numbers of the next job to come, to be started and to be handed over.
  private var (added, started, taken) = (0, 0, 0)

  /// How much text is under way at once, but for that of the job whose turn it is. In bytes.
  private static var largestSize: Int { 4 << 20 }

  /// How many results are worth waking somebody for.
  private static var batch: Int { 16 }

  /// A queue without jobs.
  init() {
    monitor = Monitor()
    hasJobs = Monitor.Condition(of: monitor)
    hasRoom = Monitor.Condition(of: monitor)
    hasResults = Monitor.Condition(of: monitor)
  }

  /// Adds jobs behind the others.
  func add(_ new: [Job]) {
    guard !new.isEmpty else { return }
    monitor.locked {
      for job in new {
        jobs[added] = job
        added += 1
      }
    }
    hasJobs.wakeAll()
  }

  /// Ends the work: jobs that nobody has begun are dropped.
  func end() {
    monitor.locked { isEnded = true }
    hasJobs.wakeAll()
    hasRoom.wakeAll()
  }

  /// The results whose turn it is; none where nothing came of a job for some milliseconds.
  func results(waiting milliseconds: Int) -> [Result] {
    let ready = monitor.locked {
      if !isWorthTaking { hasResults.wait(milliseconds: milliseconds) }
      return takeReady()
    }
    if !ready.isEmpty { hasRoom.wakeAll() }
    return ready
  }

  /// Whether enough has come of the jobs: several results, or all that there will be.
  private var isWorthTaking: Bool {
    results[taken] != nil && results.count >= min(Self.batch, added - taken)
  }

  private func takeReady() -> [Result] {
    var ready: [Result] = []
    while let result = results.removeValue(forKey: taken) {
      size -= sizes.removeValue(forKey: taken) ?? 0
      ready.append(result)
      taken += 1
    }
    return ready
  }
}

extension WorkQueue {
  /// Does jobs until the work ends.
  func work(_ worker: OrderedWork<Job, Result>.Worker) {
    while let (number, job) = start() {
      finish(number, worker(job) { self.reserve($0, number) })
    }
  }

  private func start() -> (number: Int, job: Job)? {
    monitor.locked {
      while started == added, !isEnded { hasJobs.wait() }
      guard !isEnded, let job = jobs.removeValue(forKey: started) else { return nil }
      started += 1
      return (started - 1, job)
    }
  }

  /// Waits until a text has room, or it is the turn of its job.
  private func reserve(_ bytes: Int, _ number: Int) {
    monitor.locked {
      while size + bytes > Self.largestSize, number != taken, !isEnded { hasRoom.wait() }
      size += bytes
      sizes[number, default: 0] += bytes
    }
  }

  private func finish(_ number: Int, _ result: Result) {
    let isWorthTaking = monitor.locked {
      results[number] = result
      return self.isWorthTaking
    }
    if isWorthTaking { hasResults.wakeOne() }
  }
}

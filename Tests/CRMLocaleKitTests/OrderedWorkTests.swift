import Foundation
import Synchronization
import TestSupport
import Testing

@testable import CRMLocaleKit

@Suite("Work on several threads")
struct OrderedWorkTests {
  /// Jobs of random lengths, done by threads; what was handed over.
  private static func done(
    _ jobs: Int, threads: Int, seed: Seed, size: @escaping @Sendable (Int) -> Int = { _ in 0 }
  ) -> [Int] {
    var random = seed.numbers
    let pauses = (0..<jobs).map { _ in useconds_t(random.next() % 200) }
    let work = OrderedWork<Int, Int>(threads: threads) {
      { job, reserve in
        reserve(size(job))
        usleep(pauses[job])
        return job
      }
    }
    var left = 0..<jobs
    var results: [Int] = []
    work.run(
      next: { _ in left.popFirst().map { .job($0) } ?? .end }, tick: {},
      take: { results.append($0) })
    return results
  }

  @Test(
    "Results come in the order of the jobs, each once, however many threads there are",
    arguments: [0, 1, 2, 3, 8], Seeded(14, 15))
  func order(threads: Int, seed: Seed) {
    for jobs in [0, 1, 2, 63, 64, 65, 1000] {
      #expect(
        Self.done(jobs, threads: threads, seed: seed) == Array(0..<jobs), "\(jobs) jobs, \(seed)")
    }
  }

  @Test(
    "Texts that are larger than what may be under way are worked on one after another",
    arguments: Seeded(16))
  func largeTexts(seed: Seed) {
    let underWay = Mutex((now: 0, most: 0))
    let work = OrderedWork<Int, Int>(threads: 4) {
      { job, reserve in
        reserve(10 << 20)
        underWay.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        usleep(1000)
        underWay.withLock { $0.now -= 1 }
        return job
      }
    }
    var left = 0..<40
    var results: [Int] = []
    work.run(
      next: { _ in left.popFirst().map { .job($0) } ?? .end }, tick: {},
      take: { results.append($0) })
    #expect(results == Array(0..<40))
    #expect(underWay.withLock { $0.most } == 1)
    // Small ones between them are not held up for ever.
    let mixed = Self.done(200, threads: 4, seed: seed) { $0.isMultiple(of: 7) ? 5 << 20 : 10 }
    #expect(mixed == Array(0..<200))
  }

  @Test("No more jobs are taken than the window holds")
  func window() {
    var given = 0
    var taken = 0
    var widest = 0
    let work = OrderedWork<Int, Int>(threads: 2) { { job, _ in job } }
    work.run(
      next: { _ in
        guard given < 5000 else { return .end }
        given += 1
        widest = max(widest, given - taken)
        return .job(given)
      }, tick: {}, take: { _ in taken += 1 })
    #expect(taken == 5000 && widest <= 64)
  }

  @Test(
    "A tick comes while a job takes long, and the results before it do not wait", arguments: [1, 2])
  func ticks(threads: Int) {
    var ticks = 0
    var taken = 0
    var takenAtTick = 0
    let work = OrderedWork<Int, Int>(threads: threads) {
      { job, _ in
        if job == 3 { usleep(400_000) }
        return job
      }
    }
    var left = 0..<4
    work.run(
      next: { _ in left.popFirst().map { .job($0) } ?? .end },
      tick: {
        ticks += 1
        takenAtTick = taken
      }, take: { _ in taken += 1 })
    #expect(ticks > 1 && takenAtTick >= 3 && taken == 4)
  }

  @Test("A conversation: what comes later is waited for only when nothing else is to be done")
  func conversation() {
    let work = OrderedWork<Int, Int>(threads: 2) { { job, _ in job } }
    var asked = 0
    var answers: [Int] = []
    work.run(
      next: { mayWait in
        // The next question follows from the last answer.
        guard answers.count == asked else {
          #expect(!mayWait)
          return .later
        }
        asked += 1
        return asked > 50 ? .end : .job(asked)
      }, tick: {}, take: { answers.append($0) })
    #expect(answers == Array(1...50))
  }

  @Test("Every thread has a worker of its own")
  func workers() {
    let made = Mutex(0)
    let work = OrderedWork<Int, Int>(threads: 3) {
      made.withLock { $0 += 1 }
      var count = 0
      return { _, _ in
        count += 1
        usleep(100)
        return count
      }
    }
    var left = 0..<300
    var counts: [Int] = []
    work.run(
      next: { _ in left.popFirst().map { .job($0) } ?? .end }, tick: {}, take: { counts.append($0) }
    )
    #expect(counts.count == 300 && made.withLock { $0 } == 3)
  }
}

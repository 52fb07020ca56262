#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A lock, and places to wait until what it guards has changed.
///
/// It is `@unchecked Sendable` because the compiler cannot see into C: the handles are made once, and
/// any thread may call what is called on them.
final class Monitor: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  /// A lock that nobody holds.
  init() { pthread_mutex_init(lock, nil) }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  /// Runs a body while nobody else holds the lock.
  func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body()
  }

  /// A place to wait. All but waking is for those who hold the lock.
  final class Condition: @unchecked Sendable {
    private let monitor: Monitor
    private let handle = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    /// A place where nobody waits yet.
    init(of monitor: Monitor) {
      self.monitor = monitor
      pthread_cond_init(handle, nil)
    }

    deinit {
      pthread_cond_destroy(handle)
      handle.deallocate()
    }

    /// Lets go of the lock until somebody wakes this thread, or for no reason.
    func wait() { pthread_cond_wait(handle, monitor.lock) }

    /// The same, but not longer than some milliseconds, of which there are less than a thousand.
    func wait(milliseconds: Int) {
      var end = timespec()
      clock_gettime(CLOCK_REALTIME, &end)
      let nanoseconds = end.tv_nsec + milliseconds * 1_000_000
      end.tv_sec += nanoseconds / 1_000_000_000
      end.tv_nsec = nanoseconds % 1_000_000_000
      pthread_cond_timedwait(handle, monitor.lock, &end)
    }

    /// Wakes one of those who wait.
    func wakeOne() { pthread_cond_signal(handle) }

    /// Wakes all who wait.
    func wakeAll() { pthread_cond_broadcast(handle) }
  }
}

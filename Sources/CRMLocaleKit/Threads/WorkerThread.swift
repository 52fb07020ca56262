internal import CFiles

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A thread of the operating system, with the stack that a program's own thread has.
struct WorkerThread {
  private let handle: pthread_t

  /// What an input may nest to is bounded by its readers, for the stack of a program's own thread; a
  /// thread has less on some systems. Nothing is taken before it is used. In bytes.
  private static let stackSize = 16 << 20

  /// How many threads are of use: as many as the processors that the program may use. None where there
  /// is one, with which a thread would only take turns, and none where memory is short: each takes some
  /// of its own.
  static var usefulCount: Int {
    let processors = Int(crmlocale_processor_count())
    return processors > 1 && crmlocale_memory_is_short() == 0 ? processors : 0
  }

  /// What a thread does.
  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread; `nil` where the system has none to give.
  init?(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    let argument = Unmanaged.passRetained(Body(body))
    guard let handle = Self.start(&attributes, argument.toOpaque()) else {
      argument.release()
      return nil
    }
    self.handle = handle
  }

  private static func start(
    _ attributes: inout pthread_attr_t, _ argument: UnsafeMutableRawPointer
  ) -> pthread_t? {
    #if canImport(Darwin)
      var handle: pthread_t?
      let status = pthread_create(&handle, &attributes, { Self.run($0) }, argument)
      return status == 0 ? handle : nil
    #else
      var handle = pthread_t()
      let status = pthread_create(
        &handle, &attributes, { $0.flatMap { WorkerThread.run($0) } }, argument)
      return status == 0 ? handle : nil
    #endif
  }

  private static func run(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
    return nil
  }

  /// Waits for the end of the thread.
  func join() { pthread_join(handle, nil) }
}

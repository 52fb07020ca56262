/// Stops the program where something does not hold, for libFuzzer to keep the input.
func fail(_ message: String) -> Never { fatalError(message) }

/// Stops the program unless something holds.
func require(_ holds: Bool, _ message: @autoclosure () -> String) {
  if !holds { fail(message()) }
}

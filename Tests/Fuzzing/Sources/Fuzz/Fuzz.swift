import CFuzzer

/// Hands libFuzzer the function to call with each input.
@main
enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments) { data, size in
      Invariants.check(Array(UnsafeBufferPointer(start: data, count: size)))
      return 0
    }
  }
}

import CFuzzer
import Foundation

/// Hands libFuzzer the function to call with each input: the target that `FUZZ_TARGET` names.
@main
enum Fuzz {
  static func main() {
    guard let target = FuzzTarget.chosen else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
      FileHandle.standardError.write(Data("FUZZ_TARGET is one of \(names)\n".utf8))
      exit(2)
    }
    property = target.property
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    _ = LLVMFuzzerRunDriver(&count, &arguments) { data, size in
      Fuzz.property(Array(UnsafeBufferPointer(start: data, count: size)))
      return 0
    }
  }

  /// What is checked of each input. libFuzzer takes a function without a context, and has one thread.
  nonisolated(unsafe) private static var property: ([UInt8]) -> Void = { _ in }
}

import DateFns
import JSONText
import LocaleFacts
import LocaleWorkspace

@testable import LocaleServer

/// Requests to format, one a line: each is answered, and what the service remembers changes no answer.
struct FormatTarget {
  private static let defaults: FormatService.Defaults = {
    var defaults = FormatService.Defaults(instant: 1_795_370_645_678, timeZone: .utc)
    defaults.locale = .es
    return defaults
  }()

  private func service() -> FormatService {
    FormatService(defaults: Self.defaults) { name in
      FixedOffset(name).map { FixedTimeZone($0) } ?? (name == "UTC" ? FixedTimeZone.utc : nil)
    }
  }

  /// Answers the lines of an input.
  func check(_ input: [UInt8]) {
    var service = service()
    for line in input.split(separator: 0x0A).prefix(4) {
      let answer = service.answer(Array(line))
      let said = Answers.check(answer, "output", or: "error")
      require(service.answer(Array(line)) == answer, "the same line has another answer")
      var fresh = self.service()
      require(fresh.answer(Array(line)) == answer, "a new service has another answer")
      checkPrinter(line, said)
    }
  }

  /// What is made ready for many instants prints the same.
  private func checkPrinter(_ line: ArraySlice<UInt8>, _ answer: JSONValue) {
    var service = service()
    guard let request = JSONValue(reading: Array(line)), request["at"] == nil,
      let instant = Self.defaults.instant, let printer = service.printer(for: Array(line))
    else { return }
    let output = text(printer, at: Double(instant))
    require(output == answer["output"]?.string, "what is made ready prints \(output ?? "nothing")")
  }

  private func text(_ printer: InstantPrinter, at milliseconds: Double) -> String? {
    var count: Int?
    let bytes = [UInt8](unsafeUninitializedCapacity: printer.bufferSize) { buffer, used in
      count = printer.print(milliseconds, into: buffer)
      used = count ?? 0
    }
    return count.map { _ in String(decoding: bytes, as: UTF8.self) }
  }
}

import JSONText

@testable import LocaleServer

/// What must hold of the answer to a line: it is JSON on one line, and says one of two things.
enum Answers {
  /// Checks an answer, which has one member or the other.
  @discardableResult
  static func check(_ answer: [UInt8], _ member: String, or other: String) -> JSONValue {
    let text = String(decoding: answer, as: UTF8.self)
    require(!answer.contains(0x0A), "an answer has a line break: \(text)")
    guard let value = JSONValue(reading: answer) else { fail("an answer is not JSON: \(text)") }
    require((value[member] == nil) != (value[other] == nil), "an answer says nothing: \(text)")
    return value
  }
}

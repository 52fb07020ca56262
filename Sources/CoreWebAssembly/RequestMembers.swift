internal import DateFns
internal import JSONText

extension JSONValue.Member {
  /// The string that the member holds.
  func text() throws(RequestFailure) -> String {
    if case .string(let text) = value { return text }
    throw RequestFailure("\(key) is not a string")
  }

  /// The number that the member holds.
  func number() throws(RequestFailure) -> Double {
    if case .double(let number) = value { return number }
    throw RequestFailure("\(key) is not a number")
  }

  /// The whole number that the member holds.
  func whole() throws(RequestFailure) -> Int {
    if let whole = Int(exactly: try number()) { return whole }
    throw RequestFailure("\(key) is not a whole number")
  }

  /// Whether the member is on.
  func flag() throws(RequestFailure) -> Bool {
    if case .bool(let flag) = value { return flag }
    throw RequestFailure("\(key) is neither true nor false")
  }
}

extension FormatOptions {
  /// The options that a member holds.
  init(_ member: JSONValue.Member) throws(RequestFailure) {
    guard case .object(let members) = member.value else {
      throw RequestFailure("\(member.key) is not an object")
    }
    self.init()
    for member in members {
      switch member.key {
      case "weekStartsOn": weekStartsOn = try member.whole()
      case "firstWeekContainsDate": firstWeekContainsDate = try member.whole()
      case "useAdditionalWeekYearTokens": useAdditionalWeekYearTokens = try member.flag()
      case "useAdditionalDayOfYearTokens": useAdditionalDayOfYearTokens = try member.flag()
      default: throw RequestFailure("unknown option \"\(member.key)\"")
      }
    }
  }
}

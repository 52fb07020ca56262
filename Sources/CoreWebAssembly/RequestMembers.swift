internal import DateFns
internal import JSONText
internal import LocaleFacts

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

  /// The strings that the member holds in an array.
  func texts() throws(RequestFailure) -> [String] {
    guard case .array(let elements) = value else { throw RequestFailure("\(key) is not an array") }
    var texts: [String] = []
    for element in elements { texts.append(try Self(key, element).text()) }
    return texts
  }

  /// The members of the object that the member holds.
  func members() throws(RequestFailure) -> [JSONValue.Member] {
    if case .object(let members) = value { return members }
    throw RequestFailure("\(key) is not an object")
  }

  /// The release of date-fns that the member names.
  func release() throws(RequestFailure) -> DateFnsRelease {
    let version = try text()
    if let release = DateFnsRelease(version) { return release }
    throw RequestFailure("unknown date-fns release \"\(version)\"")
  }

  /// The language that the member names.
  func language() throws(RequestFailure) -> LanguageTag {
    let text = try text()
    do throws(MalformedLanguageTag) {
      return try LanguageTag(text)
    } catch {
      throw RequestFailure("\"\(text)\" is not a language tag")
    }
  }

  /// The instant that the member holds, in milliseconds since 1970, of those that JavaScript has.
  func instant() throws(RequestFailure) -> Int64 {
    let milliseconds = Instant(epochMilliseconds: try number()).epochMilliseconds
    if let milliseconds { return milliseconds }
    throw RequestFailure("\(key) is not an instant")
  }
}

extension [JSONValue.Member] {
  /// Refuses a request that lacks a member.
  func require(_ key: String) throws(RequestFailure) {
    guard contains(where: { $0.key == key }) else { throw RequestFailure("\(key) is missing") }
  }
}

extension FormatOptions {
  /// The options that a member holds.
  init(_ member: JSONValue.Member) throws(RequestFailure) {
    self.init()
    for member in try member.members() {
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

internal import DateFns
internal import LocaleSyntax

/// The value of an option of `format()`, which JavaScript makes a number or a truth of.
///
/// `null` is not among them: to the library it is an option that is not given. Lists and objects are
/// refused, for what becomes of them is nobody's intention.
enum OptionValue {
  case number(Double)
  case text(String)
  case flag(Bool)

  /// Reads the value of a member.
  init(_ member: MemberSyntax) throws(RequestFailure) {
    if let number = member.value.number {
      self = .number(number)
    } else if let text = member.value.string?.text {
      self = .text(text)
    } else if let flag = member.value.bool {
      self = .flag(flag)
    } else {
      throw RequestFailure("\(member.name) is not a number, a string, true, false or null")
    }
  }

  /// The number that a release makes of it; `nan` where it makes none.
  func number(for release: DateFnsRelease) -> Double {
    switch self {
    case .number(let number): number
    case .text(let text): JavaScriptText.number(text)
    // Up to release 2.30 the library's own `toInteger` takes no truth for a number.
    case .flag(let flag): release.major < 3 ? .nan : flag ? 1 : 0
    }
  }

  /// Whether it is true to an `if`.
  var isTruthy: Bool {
    switch self {
    case .number(let number): number != 0 && !number.isNaN
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    }
  }
}

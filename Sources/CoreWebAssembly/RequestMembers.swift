internal import DateFns
internal import LocaleFacts
internal import LocaleSyntax
internal import LocaleWorkspace

extension MemberSyntax {
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
    throw RequestFailure("\(name) is not an instant")
  }
}

package import DateFns
internal import LocaleDiagnostics
package import LocaleFacts
package import LocaleSyntax

extension ObjectSyntax {
  /// Reads a request, which is a JSON object.
  package init(request: [UInt8]) throws(RequestFailure) {
    let tree = SyntaxTree.parse(request, path: "request", dialect: .json)
    if let problem = tree.diagnostics.first {
      throw RequestFailure("not JSON: \(problem.message.description)")
    }
    guard let object = tree.root?.object else {
      throw RequestFailure("a request is a JSON object")
    }
    self = object
  }

  /// Refuses a request that lacks a member.
  package func require(_ name: String) throws(RequestFailure) {
    guard members.contains(where: { $0.name == name }) else {
      throw RequestFailure("\(name) is missing")
    }
  }
}

extension MemberSyntax {
  /// What the member is called.
  package var name: String { key?.text ?? "" }

  /// The string that the member holds.
  package func text() throws(RequestFailure) -> String {
    if let text = value.string?.text { return text }
    throw RequestFailure("\(name) is not a string")
  }

  /// The strings that the member holds in an array.
  package func texts() throws(RequestFailure) -> [String] {
    guard let elements = value.array else { throw RequestFailure("\(name) is not an array") }
    var texts: [String] = []
    for element in elements {
      guard let text = element.string?.text else {
        throw RequestFailure("\(name) is not an array of strings")
      }
      texts.append(text)
    }
    return texts
  }

  /// The number that the member holds.
  package func number() throws(RequestFailure) -> Double {
    if let number = value.number { return number }
    throw RequestFailure("\(name) is not a number")
  }

  /// The whole number that the member holds.
  package func whole() throws(RequestFailure) -> Int {
    if let whole = value.number.flatMap({ Int(exactly: $0) }) { return whole }
    throw RequestFailure("\(name) is not a whole number")
  }

  /// Whether the member is on.
  package func flag() throws(RequestFailure) -> Bool {
    if let flag = value.bool { return flag }
    throw RequestFailure("\(name) is neither true nor false")
  }

  /// The members of the object that the member holds.
  package func members() throws(RequestFailure) -> [MemberSyntax] {
    if let object = value.object { return object.members }
    throw RequestFailure("\(name) is not an object")
  }

  /// The release of date-fns that the member names.
  package func release() throws(RequestFailure) -> DateFnsRelease {
    let version = try text()
    if let release = DateFnsRelease(version) { return release }
    throw RequestFailure("unknown date-fns release \"\(version)\"")
  }

  /// The language that the member names.
  package func language() throws(RequestFailure) -> LanguageTag {
    let text = try text()
    do throws(MalformedLanguageTag) {
      return try LanguageTag(text)
    } catch {
      throw RequestFailure("\"\(text)\" is not a language tag")
    }
  }

  /// The instant that the member holds, in milliseconds since 1970, of those that JavaScript has.
  package func instant() throws(RequestFailure) -> Int64 {
    let milliseconds = Instant(epochMilliseconds: try number()).epochMilliseconds
    if let milliseconds { return milliseconds }
    throw RequestFailure("\(name) is not an instant")
  }
}

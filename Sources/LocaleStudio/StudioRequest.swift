internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax
internal import LocaleWorkspace

/// A request of the page. What else it holds depends on what it asks for.
struct StudioRequest {
  /// What can be asked.
  enum Ask: String, CaseIterable {
    /// Takes account of `at`, `timeZone`, `messages` and the other assumptions of a check.
    case settings
    /// The languages that a translation can be made for.
    case languages
    /// Takes `text` for the file at `path`, and shows it.
    case open
    /// Begins a translation into `language` on the base `extends`, and shows it.
    case create
    /// Lets go of the file at `path`.
    case close
    /// Shows the file at `path`.
    case view
    /// Gives the string `key` the text `text`, or takes its own away where that is null, and shows
    /// the file.
    case set
    /// Applies the fix `fix` of the finding `finding`, counted from 0 as they were shown last, and
    /// shows the file.
    case fix
    /// The strings that differ from those of `text`.
    case compare
    /// The script for the site; with `pinned` all nine strings are written out.
    case script
  }

  /// What is asked.
  let ask: Ask

  private let members: [MemberSyntax]

  /// Reads a request.
  init(_ bytes: [UInt8]) throws(RequestFailure) {
    let request = try ObjectSyntax(request: bytes)
    try request.require("ask")
    members = request.members
    let name = try members.first { $0.name == "ask" }?.text() ?? ""
    guard let ask = Ask(rawValue: name) else { throw RequestFailure("cannot answer \"\(name)\"") }
    self.ask = ask
  }

  private func member(_ name: String) throws(RequestFailure) -> MemberSyntax {
    guard let member = members.last(where: { $0.name == name }) else {
      throw RequestFailure("\(name) is missing")
    }
    return member
  }

  private func optional(_ name: String) -> MemberSyntax? {
    members.last { $0.name == name && $0.value.kind != .null }
  }

  /// The file that the request is about.
  func path() throws(RequestFailure) -> String { try member("path").text() }

  /// The contents of a file.
  func text() throws(RequestFailure) -> String { try member("text").text() }

  /// The string that the request is about.
  func key() throws(RequestFailure) -> StringKey {
    let name = try member("key").text()
    guard let key = StringKey(rawValue: name) else { throw RequestFailure("no string \"\(name)\"") }
    return key
  }

  /// The new text of a string; `nil` for none of its own.
  func newText() throws(RequestFailure) -> String? {
    let member = try member("text")
    return member.value.kind == .null ? nil : try member.text()
  }

  /// Which of the overrides in a file are meant, counted from 0: the first unless the request says.
  func overrides() throws(RequestFailure) -> Int { try optional("overrides")?.whole() ?? 0 }

  /// A whole number that the request has to have.
  func number(_ name: String) throws(RequestFailure) -> Int { try member(name).whole() }

  /// The language of a new translation.
  func language() throws(RequestFailure) -> LanguageTag { try member("language").language() }

  /// The base of a new translation: English unless the request says.
  func base() throws(RequestFailure) -> String { try optional("extends")?.text() ?? "en" }

  /// Whether all nine strings are to be written out.
  func isPinned() throws(RequestFailure) -> Bool { try optional("pinned")?.flag() ?? false }

  /// The language of messages; `nil` where the request does not say.
  func messages() throws(RequestFailure) -> MessageLanguage? {
    guard let name = try optional("messages")?.text() else { return nil }
    guard let language = MessageLanguage(rawValue: name) else {
      throw RequestFailure("there are no messages in \"\(name)\"")
    }
    return language
  }

  /// The assumptions of a check.
  var settings: [MemberSyntax] { members.filter { $0.name != "ask" && $0.name != "messages" } }
}

internal import JSONText

/// `codeAction/resolve`: somebody chose an action whose edit was not worked out yet.
enum CodeActionResolveRequest: ServerRequest {
  static let method = "codeAction/resolve"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard case .object(var members) = parameters else {
      throw ResponseError(.invalidParameters, "an action is missing")
    }
    if let edit = edit(parameters["data"], session) {
      members.append(.init("edit", edit.json(session.capabilities)))
    }
    return .object(members)
  }

  /// What changes; `nil` where the text is another by now.
  private static func edit(_ data: JSONValue?, _ session: ServerSession) -> WorkspaceEdit? {
    guard data?["kind"]?.string == CodeActionKind.fixAll.rawValue,
      let document = data?["uri"]?.string.flatMap({ session.documents[DocumentURI($0)] }),
      data?["version"]?.int == document.version
    else { return nil }
    return FixAllAction.edit(in: document, session)
  }
}

internal import CRMLocaleKit
internal import JSONText

/// `initialize`: both say what they can.
enum InitializeRequest: ServerRequest {
  static let method = "initialize"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    let capabilities = ClientCapabilities(parameters["capabilities"] ?? .object([]))
    session.capabilities = capabilities
    session.encoding = PositionEncoding(offered: capabilities.positionEncodings)
    session.editorLanguage = parameters["locale"]?.string
    session.parentProcess = parameters["processId"]?.int.flatMap { Int32(exactly: $0) }
    if let options = parameters["initializationOptions"] { session.take(ClientSettings(options)) }
    session.begin(in: folders(parameters))
    session.phase = .running
    return [
      "capabilities": ServerCapabilities.json(session),
      "serverInfo": ["name": "crmlocale", "version": .string(session.options.version)],
    ]
  }

  /// The folders that the editor works in: none where a single file is open.
  private static func folders(_ parameters: JSONValue) -> [String] {
    if let folders = parameters["workspaceFolders"]?.array, !folders.isEmpty {
      return WorkspaceFolders.paths(folders)
    }
    if let root = parameters["rootUri"]?.string {
      return WorkspaceFolders.paths([["uri": .string(root)]])
    }
    return parameters["rootPath"]?.string.map { [RealPath.normalized($0)] } ?? []
  }
}

/// The folders of an editor in a message.
enum WorkspaceFolders {
  /// The paths of those that are on the disk.
  static func paths(_ folders: [JSONValue]) -> [String] {
    folders.compactMap { folder in
      folder["uri"]?.string.flatMap { DocumentURI($0).path }.map { RealPath.normalized($0) }
    }
  }
}

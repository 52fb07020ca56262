internal import JSONText

/// A notification: what it is called, and what is done about it.
protocol ServerNotification: Sendable {
  /// What the protocol calls it.
  static var method: String { get }

  /// Takes it.
  static func take(_ parameters: JSONValue, in session: ServerSession)
}

/// Every notification that is heeded, one file each. Others are not an error.
enum NotificationTable {
  private static let all: [any ServerNotification.Type] = [
    InitializedNotification.self,
    DidOpenNotification.self, DidChangeNotification.self, DidCloseNotification.self,
    DidSaveNotification.self,
    DidChangeConfigurationNotification.self, DidChangeWatchedFilesNotification.self,
    DidChangeWorkspaceFoldersNotification.self,
  ]

  private static let byMethod: [String: any ServerNotification.Type] = {
    var table: [String: any ServerNotification.Type] = [:]
    for notification in all { table[notification.method] = notification }
    return table
  }()

  /// Takes a notification.
  static func take(_ method: String, _ parameters: JSONValue, in session: ServerSession) {
    guard session.phase == .running else { return }
    byMethod[method]?.take(parameters, in: session)
  }
}

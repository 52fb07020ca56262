internal import JSONText

/// What an editor can, as far as we ask.
struct ClientCapabilities {
  private let json: JSONValue

  /// Reads the capabilities of `initialize`; anything else is those of an editor that can nothing.
  init(_ json: JSONValue) { self.json = json }

  /// What the characters of positions may count.
  var positionEncodings: [String] { json["general", "positionEncodings"]?.strings ?? [] }

  /// Whether it asks for diagnostics itself, and can be told to ask again. Then none are pushed: it
  /// would show them twice. To one that asks but cannot be told they are pushed, and only so: else it
  /// would never see what changes through other files.
  var pullsDiagnostics: Bool {
    json["textDocument", "diagnostic"]?.isObject ?? false
      && json.has("workspace", "diagnostics", "refreshSupport")
  }

  /// Whether it shows other places that a diagnostic speaks of.
  var showsRelatedInformation: Bool {
    json.has("textDocument", "publishDiagnostics", "relatedInformation")
      || json.has("textDocument", "diagnostic", "relatedInformation")
  }

  /// Whether it shows the address behind a code.
  var showsCodeDescriptions: Bool {
    json.has("textDocument", "publishDiagnostics", "codeDescriptionSupport")
      || json.has("textDocument", "diagnostic", "codeDescriptionSupport")
  }

  /// Whether it shows what a diagnostic is about as unnecessary.
  var showsUnnecessary: Bool {
    ["publishDiagnostics", "diagnostic"].contains { name in
      json["textDocument", name, "tagSupport", "valueSet"]?.array?.contains(.int(1)) ?? false
    }
  }

  /// Whether edits may say which version of a text they are for.
  var takesVersionedEdits: Bool { json.has("workspace", "workspaceEdit", "documentChanges") }

  /// Whether an edit may create a file.
  var createsFiles: Bool {
    json["workspace", "workspaceEdit", "resourceOperations"]?.strings.contains("create") ?? false
  }

  /// Whether the edit of an action may be worked out when somebody chooses it.
  var resolvesEdits: Bool {
    json["textDocument", "codeAction", "resolveSupport", "properties"]?.strings.contains("edit")
      ?? false
      && json.has("textDocument", "codeAction", "dataSupport")
  }

  /// Whether it asks what can be renamed before it asks for the new name.
  var preparesRenames: Bool { json.has("textDocument", "rename", "prepareSupport") }

  /// Whether it watches files for us.
  var watchesFiles: Bool {
    json.has("workspace", "didChangeWatchedFiles", "dynamicRegistration")
  }

  /// Whether it can be asked for its settings.
  var givesConfiguration: Bool { json.has("workspace", "configuration") }

  /// Whether it can be told to ask for inlay hints again.
  var refreshesInlayHints: Bool { json.has("workspace", "inlayHint", "refreshSupport") }

  /// The forms of text that it shows in the window beside the cursor, the best first.
  var hoverFormats: [String] { json["textDocument", "hover", "contentFormat"]?.strings ?? [] }

  /// Whether it shows symbols as a tree.
  var showsSymbolTrees: Bool {
    json.has("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport")
  }
}

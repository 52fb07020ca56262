public import LocaleDiagnostics
public import LocaleSyntax

/// A file as far as the chat is concerned: the configs and the overrides that it holds.
public struct WidgetDocument: Sendable {
  /// The file, as reports name it.
  public let path: String

  /// The file's contents.
  public let bytes: [UInt8]

  /// How it was read.
  public let kind: SourceKind

  /// The configs that the file sets, as they stand when the page has run.
  public let configs: [WidgetConfigSource]

  /// What is wrong with the text itself.
  public let diagnostics: [Diagnostic]

  /// The comments of the file, in its order.
  public let comments: [CommentSyntax]

  /// Reads a file. Whatever its bytes are, there is a document: what is wrong with them stands in
  /// ``diagnostics``.
  ///
  /// - Parameters:
  ///   - path: The file, as reports shall name it. Its ending decides how it is read.
  ///   - bytes: The contents.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    kind = SourceKind(path: path) ?? SourceKind(sniffing: bytes)
    switch kind {
    case .json, .json5:
      let tree = SyntaxTree.parse(bytes, path: path, dialect: kind == .json ? .json : .json5)
      configs = tree.root.map { [WidgetConfigSource(data: .syntax($0))] } ?? []
      diagnostics = tree.diagnostics
      comments = tree.comments
    case .script, .page:
      let tree = SyntaxTree.parse(bytes, path: path, dialect: .javaScript)
      configs = tree.root.map { [WidgetConfigSource(data: .syntax($0))] } ?? []
      diagnostics = tree.diagnostics
      comments = tree.comments
    }
  }

  /// The overrides of the file: one for each object that may stand under `onlinechat.locale`.
  public var locales: [LocaleOverrides] {
    configs.flatMap { config in
      config.localeValues.compactMap(\.object).map {
        LocaleOverrides($0, path: path, widgetName: config.widgetName)
      }
    }
  }

  /// Whether there is anything in it for a check that the user asked for by name.
  public var hasSomethingToCheck: Bool {
    kind == .json || kind == .json5 || !configs.isEmpty || !diagnostics.isEmpty
  }

  /// Whether a folder search should take it: it sets a config, or it is a plain object of overrides.
  public var isWidgetFile: Bool {
    configs.contains { config in
      config.widgetName != nil || config.level != .locale
        || config.root.object.map(Self.looksLikeOverrides) ?? false
    }
  }

  /// Whether an object of a data file has a key of the chat. Many other tools have `extends` too,
  /// but beside objects and lists, which overrides have none of.
  private static func looksLikeOverrides(_ object: ConfigObject) -> Bool {
    if object.properties.contains(where: { StringKey(rawValue: $0.name) != nil }) { return true }
    return object[LocaleOverrides.extendsName]?.value.syntax?.string != nil
      && object.properties.allSatisfy { $0.value.syntax?.string != nil }
  }
}

internal import JSONText
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import LocaleWorkspace

/// `textDocument/documentSymbol`: the strings and the config of a file as a tree.
enum DocumentSymbolRequest: ServerRequest {
  static let method = "textDocument/documentSymbol"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard let document = session.document(parameters),
      let file = session.findings(in: document).file
    else { return [] }
    let symbols = file.document.configs.flatMap { FileSymbol.all(in: $0) }
    let positions = document.positions
    guard session.capabilities.showsSymbolTrees else {
      return .array(symbols.flatMap { $0.flat(in: document.uri, positions, inside: nil) })
    }
    return .array(symbols.map { $0.json(positions) })
  }
}

/// A property of a file, with those inside it.
private struct FileSymbol {
  /// What the protocol calls a property, and one that holds others.
  private enum Kind: Int {
    case property = 7
    case string = 15
    case object = 19
  }

  private let name: String
  private let detail: String
  private let kind: Kind
  private let range: Range<Int>
  private let nameRange: Range<Int>
  private let children: [FileSymbol]

  /// The symbols of a config: one around all where the page sets it or a language has it, else its
  /// properties.
  static func all(in config: WidgetConfigSource) -> [FileSymbol] {
    let objects = config.root.alternatives.compactMap { $0.object }
    let properties = objects.flatMap { all(in: $0) }
    guard let name = config.widgetName?.config ?? config.language, let object = objects.first else {
      return properties
    }
    return [FileSymbol(name, object, properties)]
  }

  private static func all(in object: ConfigObject) -> [FileSymbol] {
    object.properties.map { FileSymbol($0) }
  }

  private init(_ name: String, _ object: ConfigObject, _ children: [FileSymbol]) {
    (self.name, self.children, detail, kind) = (name, children, "", .object)
    range = object.syntax?.range ?? object.anchor
    nameRange = object.anchor.clamped(to: range)
  }

  private init(_ property: ConfigProperty) {
    name = property.name.isEmpty ? "\"\"" : property.name
    nameRange = property.nameRange
    let own = property.member?.range ?? property.nameRange
    range = min(own.lowerBound, nameRange.lowerBound)..<max(own.upperBound, nameRange.upperBound)
    children = property.value.alternatives.compactMap { $0.object }.flatMap { Self.all(in: $0) }
    let text = property.value.syntax.flatMap(TextValue.init)?.text
    detail = text ?? ""
    kind = !children.isEmpty ? .object : text == nil ? .property : .string
  }

  /// It as a node of a tree.
  func json(_ positions: TextPositions) -> JSONValue {
    [
      "name": .string(name), "detail": .string(detail), "kind": .int(kind.rawValue),
      "range": positions.json(range), "selectionRange": positions.json(nameRange),
      "children": .array(children.map { $0.json(positions) }),
    ]
  }

  /// It and those inside it, one after another.
  func flat(in uri: DocumentURI, _ positions: TextPositions, inside owner: String?) -> [JSONValue] {
    let own = JSONValue.object(present: [
      "name": .string(name), "kind": .int(kind.rawValue),
      "location": ["uri": .string(uri.text), "range": positions.json(range)],
      "containerName": owner.map { .string($0) },
    ])
    return [own] + children.flatMap { $0.flat(in: uri, positions, inside: name) }
  }
}

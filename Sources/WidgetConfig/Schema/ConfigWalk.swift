public import LocaleModel

/// A config laid out flat: every property with what the schema says of it.
public struct ConfigWalk: Sendable {
  /// A property on the way.
  public struct Visit: Sendable {
    /// The path from the config's root, such as `onlinechat.theme.header`.
    public let path: String
    /// The property.
    public let property: ConfigProperty
    /// The object that it stands in.
    public let owner: ConfigObject
    /// What the schema says of that object.
    public let ownerSchema: PropertySchema
    /// What the schema says of the property; `nil` for one that the widget does not have.
    public let schema: PropertySchema?
  }

  /// The properties in the order of the source, each before those inside it. Of two of one name both
  /// are there.
  public let visits: [Visit]

  /// The objects, with their paths; the root's is empty.
  public let objects: [(path: String, object: ConfigObject)]

  /// Whether it is plain data for crmlocale to write a config from, not what a page sets itself.
  public let isData: Bool

  /// Lays a config out. Where the page chooses between objects, all of them are entered.
  public init(_ config: WidgetConfigSource) {
    isData = config.widgetName == nil
    var visits: [Visit] = []
    var objects: [(path: String, object: ConfigObject)] = []
    func enter(_ value: ConfigValue, _ schema: PropertySchema, _ path: String) {
      for case let object? in value.alternatives.map(\.object) {
        objects.append((path, object))
        for property in object.properties {
          let known = schema.properties.first { $0.name == property.name }
          let path = path.isEmpty ? property.name : "\(path).\(property.name)"
          visits.append(
            Visit(
              path: path, property: property, owner: object, ownerSchema: schema, schema: known))
          if let known, !known.properties.isEmpty { enter(property.value, known, path) }
        }
      }
    }
    switch config.level {
    case .config: enter(config.root, ConfigSchema.root, "")
    case .onlineChat: enter(config.root, ConfigSchema.onlineChat, ConfigSchema.onlineChat.name)
    case .locale: break
    }
    self.visits = visits
    self.objects = objects
  }

  /// The properties at a path.
  public subscript(path: String) -> [Visit] {
    visits.filter { $0.path == path }
  }
}

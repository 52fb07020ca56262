package import LocaleModel

/// A config laid out flat: every property with what the schema says of it.
package struct ConfigWalk: Sendable {
  /// A property on the way.
  package final class Visit: Sendable {
    /// The names that lead to it from the config's root, such as `onlinechat`, `theme`, `header`.
    package let keyPath: [String]
    /// The property.
    package let property: ConfigProperty
    /// The object that it stands in.
    package let owner: ConfigObject
    /// What the schema says of that object.
    package let ownerSchema: PropertySchema
    /// What the schema says of the property; `nil` for one that the widget does not have.
    package let schema: PropertySchema?

    init(
      _ property: ConfigProperty, in owner: ConfigObject, _ ownerSchema: PropertySchema
    ) {
      self.property = property
      self.owner = owner
      self.ownerSchema = ownerSchema
      keyPath = ownerSchema.keyPath + [property.name]
      schema = ownerSchema.properties.first { property.isNamed($0.name) }
    }
  }

  /// The properties in the order of the source, each before those inside it. Of two of one name both
  /// are there.
  package let visits: [Visit]

  /// The objects, with the names that lead to each; none lead to the root.
  package let objects: [(keyPath: [String], object: ConfigObject)]

  /// Whether it is plain data for crmlocale to write a config from, not what a page sets itself.
  package let isData: Bool

  /// Lays a config out. Where the page chooses between objects, all of them are entered.
  package init(_ config: WidgetConfigSource) {
    let isData = config.widgetName == nil
    self.isData = isData
    var visits: [Visit] = []
    var objects: [(keyPath: [String], object: ConfigObject)] = []
    let top = config.level == .onlineChat ? ConfigSchema.onlineChat : ConfigSchema.root
    // By `$schema` editors find what the keys of data mean.
    func isAnnotation(_ property: ConfigProperty, of owner: PropertySchema) -> Bool {
      isData && owner === top && property.isNamed(LocaleOverrides.schemaName)
    }
    func enter(_ value: ConfigValue, _ schema: PropertySchema) {
      for case let object? in value.alternatives.map({ $0.object }) {
        objects.append((schema.keyPath, object))
        for property in object.properties where !isAnnotation(property, of: schema) {
          let visit = Visit(property, in: object, schema)
          visits.append(visit)
          if let known = visit.schema, !known.properties.isEmpty { enter(property.value, known) }
        }
      }
    }
    switch config.level {
    case .config: enter(config.root, ConfigSchema.root)
    case .onlineChat: enter(config.root, ConfigSchema.onlineChat)
    case .locale: break
    }
    self.visits = visits
    self.objects = objects
  }

  /// The properties at a path, such as `onlinechat`, `theme`, `header`.
  package subscript(keyPath: [String]) -> [Visit] {
    visits.filter { visit in
      // Most paths differ in their length or their end.
      visit.keyPath.count == keyPath.count && visit.keyPath.last == keyPath.last
        && visit.keyPath == keyPath
    }
  }
}

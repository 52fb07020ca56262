internal import LocaleModel
internal import LocaleRules
internal import LocaleWorkspace
internal import WidgetConfig

/// What stands at a place of a file of the chat.
enum FilePlace {
  /// A string of the chat: its key, or a value of it.
  case string(LocaleContext, StringKey, ConfigProperty)
  /// What the strings extend.
  case extends(LocaleContext, ConfigProperty)
  /// A property of the config around the strings.
  case config(ConfigWalk, ConfigWalk.Visit)

  /// What stands at a byte; `nil` where nothing of the chat's does.
  init?(at offset: Int, in file: CheckedFile) {
    for locale in file.context.locales {
      for property in locale.overrides.knownProperties where property.isAround(offset) {
        if let key = StringKey(named: property.name) {
          self = .string(locale, key, property)
        } else {
          self = .extends(locale, property)
        }
        return
      }
    }
    // The innermost comes last.
    let visits = file.context.configs.flatMap { config in config.visits.map { (config, $0) } }
    guard let (config, visit) = visits.last(where: { $0.1.property.isAround(offset) }),
      visit.schema != nil
    else { return nil }
    self = .config(config, visit)
  }

  /// The property.
  var property: ConfigProperty {
    switch self {
    case .string(_, _, let property), .extends(_, let property): property
    case .config(_, let visit): visit.property
    }
  }
}

extension ConfigProperty {
  /// The literals that its value may be.
  var texts: [TextValue] { value.alternatives.compactMap { $0.syntax.flatMap(TextValue.init) } }

  /// The part of the file at a byte: the name, or one of the values; `nil` where it is neither.
  func part(at offset: Int) -> Range<Int>? {
    ([nameRange, value.range] + value.alternatives.map { $0.range }).last {
      $0.lowerBound <= offset && offset <= $0.upperBound
    }
  }

  func isAround(_ offset: Int) -> Bool { part(at: offset) != nil }

  /// The literal at a byte; `nil` where none is.
  func text(at offset: Int) -> TextValue? {
    texts.first { $0.range.lowerBound < offset && offset < $0.range.upperBound }
  }
}

internal import CSSValues
internal import LocaleDiagnostics
public import LocaleModel
internal import LocaleSyntax

/// Holds a config against ``PropertySchema``. What only running the page could tell is passed over;
/// where it chooses between known values, each is checked.
public struct ConfigChecker {
  private var problems: [ConfigProblem] = []

  private init() {}

  /// What is wrong with a config, in the order of the source. The overrides under `locale` are left
  /// to their own checks.
  public static func problems(in config: WidgetConfigSource) -> [ConfigProblem] {
    var checker = ConfigChecker()
    switch config.level {
    case .config: checker.check(config.root, PropertySchema.config, [])
    case .onlineChat:
      if let schema = PropertySchema.at(["onlinechat"]) {
        checker.check(config.root, schema, ["onlinechat"])
      }
    case .locale: break
    }
    return checker.problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func report(
    _ kind: ConfigProblem.Kind, at range: Range<Int>, _ path: [String]
  ) {
    problems.append(ConfigProblem(path: path, range: range, kind: kind))
  }

  private mutating func check(_ value: ConfigValue, _ schema: PropertySchema, _ path: [String]) {
    for alternative in value.alternatives {
      if let object = alternative.object {
        check(object, schema, path, at: alternative.range)
      } else if let syntax = alternative.syntax, !syntax.isDynamic, syntax.kind != .missing,
        syntax.kind != .undefined
      {
        check(syntax, schema, path)
      }
    }
  }

  // MARK: - Objects

  private mutating func check(
    _ object: ConfigObject, _ schema: PropertySchema, _ path: [String], at range: Range<Int>
  ) {
    switch schema.kind {
    case .locale: return
    case .object, .objectOrFalse: break
    default: return report(.wrongType(expected: schema.kind), at: range, path)
    }
    let known = schema.kind.properties
    for property in object.properties {
      let path = path + [property.name]
      if let schema = known.first(where: { $0.name == property.name }) {
        // An earlier one of the same name does not count.
        if object[property.name]?.nameRange == property.nameRange {
          check(property.value, schema, path)
        }
      } else {
        let nearest = Suggestion.nearest(to: property.name, among: known.map(\.name))
        report(.unknownProperty(nearest: nearest), at: property.nameRange, path)
      }
    }
    checkContainer(object, path)
    for pair in ContrastPair.all { check(pair, in: object, path) }
  }

  private mutating func checkContainer(_ object: ConfigObject, _ path: [String]) {
    guard path == ["onlinechat"], object["container"] == nil, object.unknowns.isEmpty,
      let mode = object["mode"]?.value, !mode.isDynamic, mode.syntax?.string?.text == "frame"
    else { return }
    report(.missingContainer, at: mode.range, path + ["mode"])
  }

  private mutating func check(_ pair: ContrastPair, in object: ConfigObject, _ path: [String]) {
    guard path == pair.path, let text = color(object, pair.text),
      let background = color(object, pair.background), background.color.isOpaque
    else { return }
    let seen = text.color.composited(over: background.color)
    let ratio = seen.contrast(with: background.color)
    guard ratio < ContrastPair.leastRatio else { return }
    report(
      .lowContrast(
        ratio: ratio, backgroundPath: path + [pair.background], background: background.range),
      at: text.range, path + [pair.text])
  }

  private func color(
    _ object: ConfigObject, _ name: String
  ) -> (color: SRGBColor, range: Range<Int>)? {
    guard let value = object[name]?.value.syntax, let text = value.string?.text,
      let color = CSSColor(text)?.srgb
    else { return nil }
    return (color, value.range)
  }

  // MARK: - Single values

  private mutating func check(_ value: ValueSyntax, _ schema: PropertySchema, _ path: [String]) {
    switch schema.kind {
    case .boolean where value.bool != nil: return
    case .objectOrFalse where value.bool == false: return
    case .number(let range, let unit):
      guard let number = value.number else { break }
      if !range.contains(number) {
        report(.outOfRange(number, range, unit: unit), at: value.range, path)
      }
      return
    case .color, .choice, .selector, .userIdentifier:
      guard let string = value.string else { break }
      if !string.hasTemplateHole { check(string.text, schema, path, at: value.range) }
      return
    default: break
    }
    report(.wrongType(expected: schema.kind), at: value.range, path)
  }

  private mutating func check(
    _ text: String, _ schema: PropertySchema, _ path: [String], at range: Range<Int>
  ) {
    switch schema.kind {
    case .color where CSSColor(text) == nil:
      report(.invalidColor(text, nearest: ColorSuggestion.nearest(to: text)), at: range, path)
    case .choice(let choices) where !choices.contains(text):
      let nearest = Suggestion.nearest(to: text, among: choices)
      report(.unknownChoice(expected: choices, nearest: nearest), at: range, path)
    case .selector where !CSSSelector.isValid(text):
      report(.invalidSelector(text), at: range, path)
    case .userIdentifier:
      let kind = UserIdentifier.kind(of: text)
      if kind.isGuessable { report(.guessableUser(kind), at: range, path) }
    default: break
    }
  }
}

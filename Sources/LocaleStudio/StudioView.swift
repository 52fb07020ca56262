internal import JSONText
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleRules
internal import LocaleWorkspace
internal import WidgetConfig

/// All that the page shows of one file.
struct StudioView {
  private let file: CheckedFile
  private let refusal: Message?
  private let number: Int
  private let dependents: [String]
  private let words: StudioWords

  /// The view of a file.
  ///
  /// - Parameters:
  ///   - refusal: Why the file is none of the chat's; `nil` for one that is.
  ///   - overrides: Which of the overrides in the file are shown, counted from 0.
  ///   - dependents: The files that are to be shown anew when this one changes.
  init(
    _ file: CheckedFile, refusal: Message?, overrides: Int, dependents: [String], words: StudioWords
  ) {
    self.file = file
    self.refusal = refusal
    number = overrides
    self.dependents = dependents
    self.words = words
  }

  private var locales: [LocaleContext] { file.context.locales }

  private var locale: LocaleContext? { locales.indices.contains(number) ? locales[number] : nil }

  var json: JSONValue {
    let language = locale?.language
    var members: [JSONValue.Member] = [
      .init("path", .string(file.document.path)),
      .init("text", .string(String(decoding: file.document.bytes, as: UTF8.self))),
      .init("refusal", .optional(refusal.map { words.text($0) })),
      .init("language", .optional(language?.identifier)),
      .init("languageName", .optional(language.map { words.name(of: $0) })),
      .init("isRightToLeft", .bool(language?.isRightToLeft ?? false)),
      .init("overrides", .array(locales.map { .optional($0.language?.identifier) })),
      .init("findings", refusal == nil ? FindingRows(file, words: words).json : .array([])),
      .init("config", config),
      .init("dependents", .array(dependents.map { .string($0) })),
    ]
    if let locale { members += Self.members(of: locale, refusal == nil, words) }
    return .object(members)
  }

  private static func members(
    of locale: LocaleContext, _ isEditable: Bool, _ words: StudioWords
  ) -> [JSONValue.Member] {
    let date = PatternRows(.dateFormat, in: locale, words: words)
    let time = PatternRows(.timeFormat, in: locale, words: words)
    return [
      .init("extends", .array(locale.resolved.chain.map { .string($0) })),
      .init("strings", StringRows(locale, isEditable: isEditable).json),
      .init("date", date?.json ?? .null),
      .init("time", time?.json ?? .null),
      .init("chat", ChatSamples(date, time, in: locale).json),
    ]
  }

  /// The settings around the strings, as the chat takes them; null where there are none, or where
  /// only running the page could tell them.
  private var config: JSONValue {
    guard let config = file.document.configs.last, config.level != .locale,
      let settings = try? WidgetSettings(config)
    else { return .null }
    return JSONValue(WidgetScript(settings).value)
  }
}

extension JSONValue {
  /// A value of a script, without its comments.
  init(_ value: JavaScriptValue) {
    switch value {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .number(let number): self = .double(number)
    case .string(let text): self = .string(text)
    case .codeUnits(let units): self = .string(String(decoding: units, as: UTF16.self))
    case .array(let values): self = .array(values.map { JSONValue($0) })
    case .object(let properties):
      self = .object(properties.map { Member($0.name, JSONValue($0.value)) })
    }
  }
}

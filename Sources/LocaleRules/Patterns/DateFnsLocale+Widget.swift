public import DateFns

extension DateFnsLocale {
  /// The locale that the chat uses with a base: `en` goes with `en-US`, the others with their own.
  public init?(widgetBase name: String) {
    self.init(identifier: name == "en" ? "en-US" : name)
  }

  /// The same; American English, which is date-fns's own default, where there is no base.
  static func ofWidget(base name: String?) -> DateFnsLocale {
    name.flatMap { DateFnsLocale(widgetBase: $0) } ?? .enUS
  }
}

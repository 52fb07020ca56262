public import LocaleModel

/// The script that configures the button, ready to paste into a page before the button's code.
///
/// ```swift
/// var settings = WidgetSettings()
/// settings.onlineChat.locale = WidgetLocale(extends: "pt", strings: [.newMessages: "Novas"])
/// print(WidgetScript(settings).text())
/// // window.crmPluginConfig = {
/// //   onlinechat: {
/// //     locale: {
/// //       extends: 'pt',
/// //       new_messages: 'Novas'
/// //     }
/// //   }
/// // };
/// ```
public struct WidgetScript: Sendable, Hashable {
  /// What to write.
  public var settings: WidgetSettings

  /// The strings of several languages, of which the page takes the visitor's, instead of those of the
  /// settings; `nil` for one language.
  public var locales: WidgetLocales?

  /// Under which names the page has the button.
  public var widgetName: WidgetName

  /// What is written above it, such as where it comes from; `nil` for nothing.
  public var comment: String?

  /// Describes a script.
  public init(
    _ settings: WidgetSettings, for widgetName: WidgetName = .kommo, comment: String? = nil
  ) {
    (self.settings, self.widgetName, self.comment) = (settings, widgetName, comment)
  }

  /// The script alone. Of several languages it takes that of `<html lang>`, else the first of the
  /// browser's that there is, else the one for all others.
  public func text(_ layout: JavaScriptWriter.Layout = .readable) -> String {
    JavaScriptWriter(layout).assignment(
      of: value, to: "window.\(widgetName.config)", comment: comment)
      + (locales.map { choice(of: $0, layout) } ?? "")
  }

  /// The statement that takes the strings of the visitor's language.
  private func choice(
    of locales: WidgetLocales, _ layout: JavaScriptWriter.Layout
  ) -> String {
    let writer = JavaScriptWriter(layout)
    let strings = JavaScriptValue.object(
      locales.languages.map { .init($0.tag, locale($0.locale)) })
    let target = "window.\(widgetName.config).onlinechat.locale"
    let picker = LanguagePicker(lookup: locales.lookup, readsPage: true).lines
    guard layout == .readable else {
      return "\(target)=\(writer.expression(strings))[\(picker.minified)];"
    }
    return (locales.comment.map { writer.comment($0) } ?? "")
      + "\(target) = \(writer.expression(strings))[\(picker.joined(separator: "\n"))];\n"
  }

  /// The script as an element, with the button's code behind it where it is given: the vendor asks
  /// for that order.
  public func html(
    _ layout: JavaScriptWriter.Layout = .readable, before loader: String? = nil
  ) -> String {
    let script = text(layout)
    let element =
      layout == .readable ? "<script>\n\(script)</script>\n" : "<script>\(script)</script>"
    return element + (loader ?? "")
  }

  /// The config as the object that the script assigns.
  public var value: JavaScriptValue {
    .object(
      present([
        ("hidden", settings.hidden.map(JavaScriptValue.bool)),
        ("color", settings.color.map(JavaScriptValue.string)),
        ("onlinechat", onlineChat),
      ]))
  }

  private var onlineChat: JavaScriptValue? {
    let chat = settings.onlineChat
    let ownLocale = locales == nil ? chat.locale : nil
    // What the strings are put into has to be there.
    return object(
      "onlinechat", isWritten: locales != nil,
      [
        ("mode", chat.mode.map { .string($0.rawValue) }),
        ("container", chat.container.map(JavaScriptValue.string)),
        ("user_id", chat.userID.map(JavaScriptValue.string)),
        ("locale", ownLocale.map(locale)),
        ("theme", theme),
      ])
  }

  private func locale(_ locale: WidgetLocale) -> JavaScriptValue {
    var properties = present([("extends", locale.extends.map(JavaScriptValue.string))])
    for key in StringKey.allCases {
      guard let text = locale.strings[key] else { continue }
      let value = locale.codeUnits[key].map(JavaScriptValue.codeUnits) ?? .string(text)
      properties.append(.init(key.rawValue, value, comment: locale.comments[key]))
    }
    return .object(properties)
  }

  private var theme: JavaScriptValue? {
    let theme = settings.onlineChat.theme
    return object(
      "onlinechat.theme",
      [
        ("background", theme.background.map(JavaScriptValue.string)),
        ("system_color", theme.systemColor.map(JavaScriptValue.string)),
        ("header", header),
        (
          "message",
          object(
            "onlinechat.theme.message",
            [
              ("outgoing_background", theme.message.outgoingBackground.map(JavaScriptValue.string)),
              ("outgoing_color", theme.message.outgoingColor.map(JavaScriptValue.string)),
              ("incoming_background", theme.message.incomingBackground.map(JavaScriptValue.string)),
              ("incoming_color", theme.message.incomingColor.map(JavaScriptValue.string)),
            ])
        ),
        (
          "compose",
          object(
            "onlinechat.theme.compose",
            [
              ("height", theme.compose.height.map(JavaScriptValue.number)),
              ("button_background", theme.compose.buttonBackground.map(JavaScriptValue.string)),
            ])
        ),
      ])
  }

  private var header: JavaScriptValue? {
    switch settings.onlineChat.theme.header {
    case nil: nil
    case .absent: .bool(false)
    case .colors(let background, let text):
      object(
        "onlinechat.theme.header",
        [
          ("background", background.map(JavaScriptValue.string)),
          ("color", text.map(JavaScriptValue.string)),
        ])
    }
  }

  private func present(_ members: [(String, JavaScriptValue?)]) -> [JavaScriptValue.Property] {
    members.compactMap { name, value in value.map { JavaScriptValue.Property(name, $0) } }
  }

  /// An object of what is there; `nil` where nothing is and the settings have no such object.
  private func object(
    _ path: String, isWritten: Bool = false, _ members: [(String, JavaScriptValue?)]
  ) -> JavaScriptValue? {
    let properties = present(members)
    let isLeftOut = properties.isEmpty && !isWritten && !settings.emptyObjects.contains(path)
    return isLeftOut ? nil : .object(properties)
  }
}

internal import JSONText
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleICU

/// What the user sets in the editor. What is missing or of another type is as if nothing were said.
struct ClientSettings: Equatable {
  /// Whether what visitors read is shown beside each pattern.
  var showsInlayHints = true

  /// The language of messages; `nil` for that of the editor.
  var messages: MessageLanguage?

  /// The time zone of the visitors, by its name; `nil` for what the server was started with.
  var timeZone: String?

  /// The address of the page that explains the rules, each under a heading of its code; `nil` for
  /// none.
  var rulesPage: String?

  /// Nothing is said.
  init() {}

  /// Reads settings, whether they stand alone or under the name of the server.
  init(_ json: JSONValue) {
    let own = json["crmlocale"].flatMap { $0.isObject ? $0 : nil } ?? json
    showsInlayHints = own["inlayHints", "enable"]?.bool ?? own["inlayHints"]?.bool ?? true
    messages = own["messages"]?.string.flatMap { MessageLanguage(rawValue: $0) }
    timeZone = own["timeZone"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    rulesPage = own["rulesPage"]?.string.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The clock of the visitors; `nil` where none is named, or none of that name is known.
  var clock: (any TimeZoneRules)? { timeZone.flatMap { try? ICUTimeZone(identifier: $0) } }
}

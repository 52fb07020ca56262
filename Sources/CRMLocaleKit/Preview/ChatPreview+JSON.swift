internal import DateFns
public import JSONText
internal import LocaleDiagnostics
internal import LocaleModel

extension ChatPreview {
  /// The chat for a program: what stands in it from the top to the foot, and all that is known of its
  /// strings.
  public var json: JSONValue {
    .object(present: [
      "language": .optional(language?.tag),
      "direction": .string(isRightToLeft ? "rtl" : "ltr"),
      "parts": .array(parts),
      "strings": .array(strings.map { json(of: $0) }),
    ])
  }

  private var parts: [JSONValue] {
    let sent = messages.map { message -> JSONValue in
      .object(present: [
        "part": .string(message.state == nil ? "message-in" : "message-out"),
        "at": message.instant.epochMilliseconds.map { .int(Int($0)) },
        "time": .optional(message.time),
        "key": message.state.map { .string($0.rawValue) },
        "text": message.state.map { .optional(self[$0]?.text) },
      ])
    }
    let outgoing = messages.prefix { $0.state != nil }.count
    return [part("date", .dateFormat, day)] + sent.prefix(outgoing)
      + [part("new-messages", .newMessages, self[.newMessages]?.text)] + sent.dropFirst(outgoing)
      + [
        part("placeholder", .composePlaceholder, self[.composePlaceholder]?.text),
        part("foot", .poweredBy, self[.poweredBy]?.text.map { "\($0) \(vendor)" }),
      ]
  }

  private func part(_ name: String, _ key: StringKey, _ text: String?) -> JSONValue {
    ["part": .string(name), "key": .string(key.rawValue), "text": .optional(text)]
  }

  private func json(of string: ChatString) -> JSONValue {
    .object(present: [
      "key": .string(string.key.rawValue),
      "value": .optional(string.text),
      "origin": .string(string.origin.name),
      "source": string.origin.source.map { .string($0) },
      "fits": .bool(string.excess == nil),
      "percent": string.excess.map { .int($0) },
      "error": string.error.map {
        ["name": .string($0.name.rawValue), "message": .string($0.message)]
      },
    ])
  }
}

extension ChatString.Origin {
  /// What programs call it.
  fileprivate var name: String {
    switch self {
    case .own: "own"
    case .inherited: "inherited"
    case .chosenByPage: "dynamic"
    case .unknown: "unknown"
    }
  }

  /// The base or the file that it comes from.
  fileprivate var source: String? {
    if case .inherited(let source) = self { source } else { nil }
  }
}

extension JSONValue {
  /// A text, or `null`.
  fileprivate static func optional(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }
}

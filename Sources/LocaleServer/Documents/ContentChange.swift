internal import JSONText
internal import LocaleDiagnostics

/// What an editor says of a text that has changed.
enum ContentChange {
  /// A part of it was replaced, by lines and characters of the text before.
  case part(range: JSONValue, text: String)
  /// All of it.
  case whole(String)

  /// Reads a change; `nil` for what is not one.
  init?(_ value: JSONValue) {
    guard let text = value["text"]?.string else { return nil }
    if let range = value["range"], range != .null {
      self = .part(range: range, text: text)
    } else {
      self = .whole(text)
    }
  }

  /// A text after a change; `nil` where the place of the change is none.
  func applied(to positions: TextPositions) -> [UInt8]? {
    switch self {
    case .whole(let text): return Array(text.utf8)
    case .part(let range, let text):
      guard let place = positions.range(range) else { return nil }
      var bytes = positions.bytes
      bytes.replaceSubrange(place, with: text.utf8)
      return bytes
    }
  }
}

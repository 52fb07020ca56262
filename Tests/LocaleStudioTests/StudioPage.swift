import Foundation
import LocaleFacts
import LocaleStudio

/// The service as a page asks it, with answers as dictionaries, on 22 November 2026 in UTC.
struct StudioPage {
  private var service = StudioService { $0 == "UTC" ? FixedTimeZone.utc : nil }

  /// A page with nothing open.
  init() { _ = ask(text: #"{"ask": "settings", "at": 1795370645678}"#) }

  /// The answer to a line.
  mutating func ask(text: String) -> [String: Any] {
    let answer = service.answer(Array(text.utf8))
    let object = try? JSONSerialization.jsonObject(with: Data(answer))
    return object as? [String: Any] ?? ["unreadable": String(decoding: answer, as: UTF8.self)]
  }

  /// The answer to a request.
  mutating func ask(_ request: [String: Any]) -> [String: Any] {
    let data = (try? JSONSerialization.data(withJSONObject: request)) ?? Data()
    return ask(text: String(decoding: data, as: UTF8.self))
  }

  /// Opens a file.
  mutating func open(_ path: String, _ text: String) -> [String: Any] {
    ask(["ask": "open", "path": path, "text": text])
  }

  /// Gives a string another text, or takes its own away.
  mutating func set(
    _ key: String, _ text: String?, in path: String, overrides: Int = 0
  ) -> [String: Any] {
    ask([
      "ask": "set", "path": path, "key": key, "text": text ?? NSNull(), "overrides": overrides,
    ])
  }
}

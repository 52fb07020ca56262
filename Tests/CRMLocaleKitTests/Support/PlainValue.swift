import CRMLocaleKit
import Foundation
import LocaleModel
import LocaleSyntax

/// A value of JSON, as tests hold it against a schema.
enum PlainValue: Decodable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([PlainValue])
  case object([String: PlainValue])

  /// Reads a text.
  init(json: String) throws {
    self = try JSONDecoder().decode(PlainValue.self, from: Data(json.utf8))
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let elements = try? value.decode([PlainValue].self) {
      self = .array(elements)
    } else {
      self = .object(try value.decode([String: PlainValue].self))
    }
  }

  /// What a config holds, as far as the source alone says it; `nil` for what only running the page could
  /// tell.
  init?(_ value: ConfigValue) {
    if let object = value.object {
      let members = object.properties.compactMap { property in
        PlainValue(property.value).map { (property.name, $0) }
      }
      self = .object(Dictionary(members) { $1 })
    } else if let syntax = value.syntax {
      self.init(syntax)
    } else {
      return nil
    }
  }

  private init?(_ syntax: ValueSyntax) {
    switch syntax.kind {
    case .null: self = .null
    case .boolean: self = .bool(syntax.bool ?? false)
    case .number: self = .number(syntax.number ?? 0)
    case .string: self = .string(syntax.string?.text ?? "")
    case .array: self = .array((syntax.array ?? []).compactMap { PlainValue($0) })
    case .object, .bigInt, .undefined, .dynamic, .missing: return nil
    }
  }

  /// The members of an object; `nil` for any other value.
  var members: [String: PlainValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The elements of an array; `nil` for any other value.
  var elements: [PlainValue]? { if case .array(let elements) = self { elements } else { nil } }

  /// The text of a string; `nil` for any other value.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The number; `nil` for any other value.
  var number: Double? { if case .number(let number) = self { number } else { nil } }
}

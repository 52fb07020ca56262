internal import LocaleDiagnostics
internal import WidgetConfig

/// A placeholder that is near to one that more languages have, wherever it stands.
struct BotMisspelling {
  /// The name as it is spelled.
  let name: String

  /// Every place in the order of the file, each with its message.
  let places: [(message: BotMessages.Message, placeholder: BotPlaceholder)]

  /// The name that was meant.
  let meant: String

  /// Whether more languages have the name that was meant, or there are two and the first has it.
  let isSure: Bool

  /// The misspellings of a file, in the order of their first places.
  static func all(in messages: BotMessages) -> [BotMisspelling] {
    let names = NamesByLanguage(messages)
    return names.inOrder.compactMap { name in
      guard let meant = Suggestion.nearest(to: name, among: names.models(of: name)) else {
        return nil
      }
      let places = messages.messages.flatMap { message in
        message.placeholders.filter { $0.name.utf8.elementsEqual(name.utf8) }
          .map { (message: message, placeholder: $0) }
      }
      let isSure =
        names.languages(with: meant).count > names.languages(with: name).count
        || messages.messages.count == 2
      return BotMisspelling(name: name, places: places, meant: meant, isSure: isSure)
    }
  }

  /// Whether a placeholder is missing only because this one is misspelt.
  func explains(_ missing: BotMessages.MissingPlaceholder) -> Bool {
    name.utf8.elementsEqual(missing.name.utf8)
      || meant.utf8.elementsEqual(missing.name.utf8)
        && places.contains { $0.message.language == missing.message.language }
  }
}

/// Which languages have which placeholders.
private struct NamesByLanguage {
  /// The names in the order of the file.
  private(set) var inOrder: [String] = []

  private var languages: [ExactText: [Int]] = [:]
  private let count: Int

  init(_ messages: BotMessages) {
    count = messages.messages.count
    for (number, message) in messages.messages.enumerated() {
      for placeholder in message.placeholders {
        let name = ExactText(placeholder.name)
        if languages[name] == nil { inOrder.append(name.text) }
        if languages[name]?.last != number { languages[name, default: []].append(number) }
      }
    }
  }

  /// The numbers of the languages that have a name.
  func languages(with name: String) -> [Int] { languages[ExactText(name)] ?? [] }

  /// The names that a name may be a misspelling of: those that stand in other languages only, and in
  /// more of them. Of equally many, the one that comes first is taken at its word.
  func models(of name: String) -> [String] {
    let own = languages(with: name)
    return inOrder.filter { model in
      let others = languages(with: model)
      guard !model.utf8.elementsEqual(name.utf8), !others.contains(where: { own.contains($0) })
      else { return false }
      let isFirst = others.first.map { first in own.first.map { first < $0 } ?? false } ?? false
      let mayTie = count == 2 || own.count > 1
      return others.count > own.count || others.count == own.count && isFirst && mayTie
    }
  }
}

internal import LocaleModel
internal import LocaleSyntax

/// Reads a file of the phrasebook: JSON5, every member of which is known.
struct PhrasebookReader {
  private let code: String
  private let file: PhrasebookObject
  private let parent: LanguagePhrases?

  /// Reads the text of a file.
  init(code: String, text: String) throws(PhrasebookProblem) {
    let name = "\(code).json5"
    let tree = SyntaxTree.parse(Array(text.utf8), path: name, dialect: .json5)
    guard tree.diagnostics.isEmpty, let root = tree.root?.object else {
      throw PhrasebookProblem("\(name): it is not JSON5 with one object")
    }
    self.code = code
    file = try PhrasebookObject(
      root, at: name,
      known: ["language", "inherits", "direction", "scripts", "letters", "borrowed_letters"]
        + StringKey.allCases.map { $0.rawValue })
    let inherited = try file.text("inherits")
    parent = inherited.flatMap { Phrasebook.language(code: $0) }
    if let inherited, parent == nil { throw file.problem("there is no \(inherited) to inherit") }
    guard try file.text("language").map({ $0.utf8.elementsEqual(code.utf8) }) ?? false else {
      throw file.problem("language is not \"\(code)\"")
    }
  }

  /// What the file says of its language.
  func language() throws(PhrasebookProblem) -> LanguagePhrases {
    var texts: [StringKey: PhrasebookText] = [:]
    for key in StringKey.allCases where !key.isPattern { texts[key] = try text(key) }
    return LanguagePhrases(
      code: code, isRightToLeft: try isRightToLeft(),
      scripts: try own(file.texts("scripts"), parent?.scripts, "scripts"),
      letters: try file.letters("letters") ?? parent?.letters ?? [],
      borrowedLetters: try file.letters("borrowed_letters") ?? parent?.borrowedLetters ?? [],
      datePattern: try pattern(.dateFormat, parent?.datePattern),
      timePattern: try pattern(.timeFormat, parent?.timePattern), texts: texts)
  }

  private func isRightToLeft() throws(PhrasebookProblem) -> Bool {
    let own = try file.text("direction").map { (name: String) in
      switch name {
      case "right-to-left": true
      case "left-to-right": false
      default: nil as Bool?
      }
    }
    switch (own, parent) {
    case (let direction??, _): return direction
    case (nil, let parent?): return parent.isRightToLeft
    default: throw file.problem("direction is not left-to-right or right-to-left")
    }
  }

  private func pattern(
    _ key: StringKey, _ inherited: PhrasebookPattern?
  ) throws(PhrasebookProblem) -> PhrasebookPattern {
    guard let object = try file.object(key.rawValue, known: ["text", "differs"]) else {
      return try own(nil, inherited, key.rawValue)
    }
    var differences: [PhrasebookPattern.Difference] = []
    for name in try object.texts("differs") ?? [] {
      guard let difference = PhrasebookPattern.Difference(rawValue: name) else {
        throw object.problem("\(name) is not a difference")
      }
      differences.append(difference)
    }
    return PhrasebookPattern(
      text: try own(object.text("text"), nil, "text", in: object), differences: differences)
  }

  private func text(_ key: StringKey) throws(PhrasebookProblem) -> PhrasebookText {
    let known = ["text", "also", "wrong", "compared"]
    guard let object = try file.object(key.rawValue, known: known) else {
      return try own(nil, parent?[key], key.rawValue)
    }
    return PhrasebookText(
      text: try own(object.text("text"), nil, "text", in: object),
      otherForms: try object.texts("also") ?? [], wrongForms: try wrongForms(in: object),
      products: try object.texts("compared") ?? [])
  }

  private func wrongForms(
    in entry: PhrasebookObject
  ) throws(PhrasebookProblem) -> [PhrasebookText.WrongForm] {
    let senses = WrongSense.allCases.map { $0.rawValue }
    guard let object = try entry.object("wrong", known: senses) else { return [] }
    var result: [PhrasebookText.WrongForm] = []
    for member in object.members {
      guard let sense = WrongSense(rawValue: member.name) else { continue }
      for text in try object.texts(of: member.value, member.name) {
        result.append(PhrasebookText.WrongForm(text: text, sense: sense))
      }
    }
    return result
  }

  /// What the file says itself, else what it inherits.
  private func own<Value>(
    _ value: Value?, _ inherited: Value?, _ name: String, in object: PhrasebookObject? = nil
  ) throws(PhrasebookProblem) -> Value {
    if let value = value ?? inherited { return value }
    throw (object ?? file).problem("there is no \(name)")
  }
}

/// What `Locales/embed` reads the files of the phrasebook as.
typealias EmbeddedFile = LanguagePhrases

extension LanguagePhrases {
  /// Reads the text of a file.
  ///
  /// - Throws: What is wrong with it, for who edits it.
  public static func read(
    code: String, text: String
  ) throws(PhrasebookProblem) -> LanguagePhrases {
    try PhrasebookReader(code: code, text: text).language()
  }

  /// Reads an embedded file. Tests read all of them, so there is always something.
  static func embedded(_ code: String, _ text: String) -> LanguagePhrases? {
    try? read(code: code, text: text)
  }
}

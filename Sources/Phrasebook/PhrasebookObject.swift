internal import LocaleSyntax

/// An object in a file of the phrasebook, with what to say where something in it is wrong.
struct PhrasebookObject {
  private let object: ObjectSyntax
  private let place: String

  /// Takes an object, every member of which has a known name and stands once.
  ///
  /// - Parameter place: Where it stands, such as `pl.json5, new_messages`.
  init(
    _ object: ObjectSyntax, at place: String, known names: [String]
  ) throws(PhrasebookProblem) {
    self.object = object
    self.place = place
    var seen: Set<String> = []
    for member in object.members {
      let name = member.key?.text ?? ""
      guard names.contains(name) else { throw problem("nothing is called \"\(name)\"") }
      guard seen.insert(name).inserted else { throw problem("\(name) stands twice") }
    }
  }

  /// A problem in this place.
  func problem(_ text: String) -> PhrasebookProblem { PhrasebookProblem("\(place): \(text)") }

  /// The names and values of the members, in their order.
  var members: [(name: String, value: ValueSyntax)] {
    object.members.map { (name: $0.key?.text ?? "", value: $0.value) }
  }

  /// An object in it; `nil` where it has none of that name.
  func object(
    _ name: String, known names: [String]
  ) throws(PhrasebookProblem) -> PhrasebookObject? {
    guard let member = object[name] else { return nil }
    guard let inner = member.value.object else { throw problem("\(name) is not an object") }
    return try PhrasebookObject(inner, at: "\(place), \(name)", known: names)
  }

  /// A text that is not empty; `nil` where it has none of that name.
  func text(_ name: String) throws(PhrasebookProblem) -> String? {
    guard let member = object[name] else { return nil }
    guard let text = member.value.string?.text, !text.isEmpty else {
      throw problem("\(name) is not a text")
    }
    return text
  }

  /// A list of texts, at least one; `nil` where it has none of that name.
  func texts(_ name: String) throws(PhrasebookProblem) -> [String]? {
    guard let member = object[name] else { return nil }
    return try texts(of: member.value, name)
  }

  /// The texts of a value that is a list of texts.
  func texts(of value: ValueSyntax, _ name: String) throws(PhrasebookProblem) -> [String] {
    let elements = value.array ?? []
    let texts = elements.compactMap { $0.string?.text }
    guard !texts.isEmpty, texts.count == elements.count else {
      throw problem("\(name) is not a list of texts")
    }
    return texts
  }

  /// Letters with blanks between them, in a text or in a list of them; `nil` where it has none of
  /// that name.
  func letters(_ name: String) throws(PhrasebookProblem) -> Set<Unicode.Scalar>? {
    guard let member = object[name] else { return nil }
    let lines =
      if let line = member.value.string { [line.text] } else { try texts(of: member.value, name) }
    return Set(lines.joined().unicodeScalars.filter { !$0.properties.isWhitespace })
  }
}

public import LocaleDiagnostics
internal import LocaleSyntax

/// What one language says: a text for each phrase, as its file in `Locales/Messages` has it.
///
///     let texts = try MessageTexts(code: "es", file: #"{"report.nothing": "No se comprobó nada."}"#)
///
/// The texts are templates (see `MessageTemplate`). A phrase that the file does not have, or a text that is
/// not a template, leaves the message to English.
public struct MessageTexts: Sendable {
  /// The code of the language, which is the name of the file.
  public let code: String

  /// The texts by the names of their phrases.
  public let texts: [String: String]

  /// Reads the text of a file.
  ///
  /// - Throws: What is wrong with it, for who edits it.
  public init(code: String, file: String) throws(MessageFileProblem) {
    let name = "\(code).json5"
    let tree = SyntaxTree.parse(Array(file.utf8), path: name, dialect: .json5)
    guard tree.diagnostics.isEmpty, let root = tree.root?.object else {
      throw MessageFileProblem("\(name): it is not JSON5 with one object")
    }
    var texts: [String: String] = [:]
    for member in root.members {
      let id = member.key?.text ?? ""
      guard let text = member.value.string?.text, !text.isEmpty else {
        throw MessageFileProblem("\(name): \(id) is not a text")
      }
      guard texts.updateValue(text, forKey: id) == nil else {
        throw MessageFileProblem("\(name): \(id) stands twice")
      }
    }
    (self.code, self.texts) = (code, texts)
  }

  /// How the language says a message; `nil` where it does not.
  public func words(for message: Message) -> Words? {
    texts[message.id].flatMap { MessageTemplate($0) }?.words(for: message.arguments)
  }

  /// The codes of the languages that there are files for.
  public static var codes: [String] { EmbeddedFiles.codes }

  /// The texts of a language; `nil` where there is no file of that name. The file is read when it is first
  /// asked for.
  public static func language(code: String) -> MessageTexts? { EmbeddedFiles.file(code) }
}

/// What `Locales/embed` reads the files of messages as.
typealias EmbeddedFile = MessageTexts

extension MessageTexts {
  /// Reads an embedded file. Tests read all of them, so there is always something.
  static func embedded(_ code: String, _ text: String) -> MessageTexts? {
    try? MessageTexts(code: code, file: text)
  }
}

/// What is wrong with a file of messages.
public struct MessageFileProblem: Error, CustomStringConvertible {
  /// The file, what in it, and what is wrong.
  public let description: String

  init(_ description: String) { self.description = description }
}

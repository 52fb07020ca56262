internal import LocaleDiagnostics
internal import LocaleSyntax
internal import LocaleWorkspace

/// A request to check texts.
struct CheckRequest {
  /// A text that stands for a file.
  struct Text {
    let path: String
    let bytes: [UInt8]
  }

  /// What the texts are judged by.
  private(set) var assumptions = CheckAssumptions()

  /// The texts, among them those that are there only to be extended.
  private(set) var texts: [Text] = []

  private var chosenPaths: [String]?

  /// Reads a request.
  init(_ bytes: [UInt8]) throws(RequestFailure) {
    let request = try ObjectSyntax(request: bytes)
    for member in request.members { try read(member) }
    try request.require("files")
    try request.require("at")
    for path in chosenPaths ?? [] {
      guard texts.contains(where: { ExactText($0.path) == ExactText(path) }) else {
        throw RequestFailure("files has no \"\(path)\"")
      }
    }
  }

  private mutating func read(_ member: MemberSyntax) throws(RequestFailure) {
    switch member.name {
    case "files":
      for file in try member.members() {
        texts.append(Text(path: file.name, bytes: Array(try file.text().utf8)))
      }
    case "paths": chosenPaths = try member.texts()
    default: try assumptions.read(member)
    }
  }

  /// What to check: each path once, in the order of their bytes.
  var paths: [String] {
    Set((chosenPaths ?? texts.map { $0.path }).map { ExactText($0) }).map { $0.text }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

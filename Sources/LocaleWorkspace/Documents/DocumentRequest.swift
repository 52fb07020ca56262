internal import LocaleSyntax

/// A request to check a document.
struct DocumentRequest {
  /// What reports call the document. Its ending decides how it is read, as that of a file does.
  private(set) var path = ""

  /// The contents.
  private(set) var bytes: [UInt8] = []

  /// Reads a request: `path`, and `text` or `base64`.
  init(_ line: [UInt8]) throws(RequestFailure) {
    let request = try ObjectSyntax(request: line)
    var contents: [String] = []
    for member in request.members {
      switch member.name {
      case "path": path = try member.text()
      case "text": bytes = Array(try member.text().utf8)
      case "base64": bytes = try Self.bytes(try member.text())
      default: throw RequestFailure("unknown property \"\(member.name)\"")
      }
      if member.name != "path" { contents.append(member.name) }
    }
    try request.require("path")
    if contents.isEmpty { throw RequestFailure("text is missing, and so is base64") }
    if contents.count > 1 {
      throw RequestFailure("both \(contents[0]) and \(contents[1]) say what is checked")
    }
  }

  private static func bytes(_ text: String) throws(RequestFailure) -> [UInt8] {
    if let bytes = Base64.decoded(text) { return bytes }
    throw RequestFailure("base64 is not what its name says")
  }
}

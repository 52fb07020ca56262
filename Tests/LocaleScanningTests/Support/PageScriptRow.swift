import Testing

/// A page, and what stands in each of its scripts.
struct PageScriptRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let page: String
  let scripts: [String]

  init(_ sentence: String, _ page: String, _ scripts: String...) {
    testDescription = sentence
    self.page = page
    self.scripts = scripts
  }
}

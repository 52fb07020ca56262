internal import LocaleDiagnostics
internal import LocaleModel

/// How often names stand in a file, in scripts and anywhere else: what stands once, nobody else reads.
struct NameCounts {
  private let bytes: [UInt8]
  private var known: [ExactText: Int] = [:]

  init(_ document: WidgetDocument) { bytes = document.bytes }

  /// How often a name stands in the file, be it a part of another one.
  mutating func count(of name: String) -> Int {
    if let count = known[ExactText(name)] { return count }
    let count = bytes.indices.count { bytes[$0...].starts(with: name.utf8) }
    known[ExactText(name)] = count
    return count
  }
}

/// What the endings of names mean: what the table says, and what a user says before it.
///
///     var formats = FileFormats()
///     formats.add("tpl", .component)
///     formats.format(of: "chat.tpl")?.kind   // .page
public struct FileFormats: Sendable, Hashable {
  /// What a user may call an ending.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// Strict JSON.
    case json
    /// JSON with comments and all else that JSON5 has.
    case json5
    /// JavaScript.
    case script
    /// A page, or a template of one.
    case page
    /// A component with its markup and its script in one file.
    case component

    /// An ending of the table that is read so.
    fileprivate var ending: String {
      switch self {
      case .json: "json"
      case .json5: "json5"
      case .script: "js"
      case .page: "html"
      case .component: "vue"
      }
    }
  }

  /// Longer endings first.
  private var added: [(ending: String, name: Name)] = []

  /// What the table says.
  public init() {}

  /// Says how files of an ending are read.
  ///
  /// - Parameters:
  ///   - ending: With or without its dot; letters of either case are alike.
  ///   - name: What such files hold.
  public mutating func add(_ ending: String, _ name: Name) {
    let ending = (ending.hasPrefix(".") ? String(ending.dropFirst()) : ending).lowercased()
    added.removeAll { $0.ending == ending }
    added.append((ending, name))
    added.sort { $0.ending.utf8.count > $1.ending.utf8.count }
  }

  /// The format of a file by its name; `nil` for one that says nothing.
  public func format(of path: String) -> FileFormat? {
    name(of: path).flatMap { FileFormat(path: "x.\($0.ending)") } ?? FileFormat(path: path)
  }

  /// The format of a file by its name and, where that says nothing, by its text.
  public func format(of path: String, bytes: [UInt8]) -> FileFormat {
    FileFormat(path: name(of: path).map { "x.\($0.ending)" } ?? path, bytes: bytes)
  }

  private func name(of path: String) -> Name? {
    guard !added.isEmpty else { return nil }
    let path = path.lowercased()
    return added.first { path.hasSuffix(".\($0.ending)") }?.name
  }

  /// Whether two say the same.
  public static func == (left: FileFormats, right: FileFormats) -> Bool {
    left.added.elementsEqual(right.added) { $0 == $1 }
  }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    for (ending, name) in added {
      hasher.combine(ending)
      hasher.combine(name)
    }
  }
}

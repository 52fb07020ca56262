internal import LocaleSyntax

/// The tags of template engines that are open, and the parts of the file that those have enclosed which
/// are closed.
struct OpenTags {
  /// A part of the file that is written or not.
  struct Branch {
    let range: Range<Int>
    let isFunction: Bool
  }

  /// A way of writing tags.
  enum Style: Int, CaseIterable {
    case words, braces, server, percent, directive, element, other
  }

  private struct Open {
    let key: String
    let start: Int
    let isFunction: Bool
    /// Whether what stands in it is written or not.
    var isChoice = true
  }

  /// The branches in the order in which they were closed.
  private(set) var branches: [Branch] = []

  /// What is open, for each way of writing tags: engines are mixed, and each closes its own.
  private var stacks: [[Open]] = Array(repeating: [], count: Style.allCases.count)

  /// How deep a tag is looked for that another one closes.
  private static let deepest = 64

  /// Adds a branch that is closed already.
  mutating func add(_ range: Range<Int>, isFunction: Bool = false) {
    if !range.isEmpty { branches.append(Branch(range: range, isFunction: isFunction)) }
  }

  /// Takes account of what a tag opens and closes.
  ///
  /// - Parameter isChoice: Whether what it opens is written or not.
  mutating func note(
    _ tag: TemplateTag, _ style: Style, _ range: Range<Int>, isChoice: Bool = true
  ) {
    for event in tag.events {
      switch event {
      case .opens(let key, let isFunction):
        stacks[style.rawValue].append(
          Open(key: key, start: range.upperBound, isFunction: isFunction, isChoice: isChoice))
      case .next: goOn(style, range)
      case .closes(let key): close(key, style, range)
      }
    }
  }

  /// Opens a tag, whose branch begins at an offset.
  mutating func open(_ key: String, _ style: Style, from start: Int, isFunction: Bool = false) {
    stacks[style.rawValue].append(Open(key: key, start: start, isFunction: isFunction))
  }

  /// Ends the branch of the tag that is open, and begins its next one.
  mutating func goOn(_ style: Style, _ tag: Range<Int>) {
    guard let last = stacks[style.rawValue].popLast() else { return }
    add(last.start..<max(last.start, tag.lowerBound), isFunction: last.isFunction)
    stacks[style.rawValue].append(
      Open(key: last.key, start: tag.upperBound, isFunction: last.isFunction))
  }

  private mutating func close(_ key: String, _ style: Style, _ tag: Range<Int>) {
    guard let depth = depth(of: key, style) else { return }
    for _ in 0..<depth {
      guard let last = stacks[style.rawValue].popLast() else { return }
      guard last.isChoice else { continue }
      add(last.start..<max(last.start, tag.lowerBound), isFunction: last.isFunction)
    }
  }

  /// How many tags close with the innermost one of a key; `nil` where none is open.
  private func depth(of key: String, _ style: Style) -> Int? {
    let stack = stacks[style.rawValue]
    return stack.suffix(Self.deepest).lastIndex { $0.key == key }.map { stack.count - $0 }
  }
}

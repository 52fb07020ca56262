/// What is wrong with a file of the phrasebook, in words for who edits it.
public struct PhrasebookProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and where.
  public let description: String

  init(_ description: String) { self.description = description }
}

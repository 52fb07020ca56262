/// Finds the word that was probably meant.
public enum Suggestion {
  /// The candidate nearest to a word, or `nil` when none is near enough to be what was meant.
  ///
  /// Words are compared without regard to case, hyphens, underscores and camel case. Of what then
  /// differs, about every third letter may be wrong: missing, added, other, or swapped with its
  /// neighbour. Parts that both words have are not counted, or long names would always be near.
  /// The answer does not depend on the order of the candidates.
  ///
  /// ```swift
  /// Suggestion.nearest(to: "delivery_status_eror", among: keys)    // "delivery_status_error"
  /// Suggestion.nearest(to: "delivery_status_failed", among: keys)  // nil
  /// ```
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: word, among: candidates.lazy.map { (SplitWord($0), $0) })
  }

  /// Words to be compared with many others: they are taken apart once.
  public struct Candidates: Sendable {
    private let words: [(split: SplitWord, text: String)]

    /// Takes words apart.
    public init(_ words: some Sequence<String>) {
      self.words = words.map { (SplitWord($0), $0) }
    }

    /// The one nearest to a word, or `nil` when none is near enough to be what was meant.
    public func nearest(to word: String) -> String? { Suggestion.nearest(to: word, among: words) }
  }

  private static func nearest(
    to word: String, among candidates: some Sequence<(split: SplitWord, text: String)>
  ) -> String? {
    let wanted = SplitWord(word)
    var best: (rank: Rank, candidate: String)?
    for candidate in candidates where candidate.text != word {
      guard let distance = wanted.distance(to: candidate.split) else { continue }
      let rank = Rank(
        distance: distance, sharedPrefix: candidate.text.utf8.commonPrefixLength(with: word.utf8),
        candidate: candidate.text)
      if best.map({ rank < $0.rank }) ?? true { best = (rank, candidate.text) }
    }
    return best?.candidate
  }

  /// What decides between candidates: fewest mistakes, then the longest common start, then order.
  private struct Rank: Comparable {
    let distance: Int
    let sharedPrefix: Int
    let candidate: String

    static func < (left: Rank, right: Rank) -> Bool {
      if left.distance != right.distance { return left.distance < right.distance }
      if left.sharedPrefix != right.sharedPrefix { return left.sharedPrefix > right.sharedPrefix }
      return left.candidate.utf8.lexicographicallyPrecedes(right.candidate.utf8)
    }
  }
}

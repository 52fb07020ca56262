/// Finds English in what should be in another language.
public enum EnglishWords {
  /// Words that make English, and that are words of neither Spanish nor Portuguese.
  private static let words: Set<String> = [
    "the", "of", "and", "or", "is", "are", "was", "were", "be", "been", "it", "its", "this", "that",
    "these", "those", "not", "but", "if", "with", "from", "by", "on", "at", "to", "in", "an", "any",
    "each", "every", "nothing", "which", "who", "what", "when", "where", "why", "how", "there",
    "here", "they", "their", "them", "you", "your", "have", "had", "does", "did", "would", "could",
    "should", "must", "may", "can", "cannot", "will", "only", "than", "then", "such", "other",
    "another", "before", "after", "under", "without", "below", "above", "write", "add", "remove",
    "shows", "reads", "takes", "names", "stands", "file", "files", "string", "strings", "key",
    "keys", "pattern", "text", "message", "messages", "button", "page", "language", "rule", "error",
    "errors", "warning", "warnings", "note", "notes", "help", "finding", "findings",
  ]

  /// Words of the other language that are the same.
  private static let shared: [String: Set<String>] = ["es": ["error"]]

  /// The English words in a text, in lower case, code apart: what stands between backticks or straight
  /// quotation marks, and words with marks in them.
  ///
  /// - Parameter code: The language that the text should be in, `es` or `pt`.
  public static func found(in text: String, notOf code: String) -> [String] {
    text.replacing(#/`[^`]*`|"[^"]*"/#, with: " ")
      .replacing(#/[\w.\-\/]*[_=<>\/\-.][\w.\-\/]+/#, with: " ")
      .split { !$0.isLetter }.map { $0.lowercased() }
      .filter { words.contains($0) && shared[code]?.contains($0) != true }
  }
}

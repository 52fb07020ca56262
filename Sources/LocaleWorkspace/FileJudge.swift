internal import LocaleRules

/// Says what is wrong with a file as fixes would leave it.
struct FileJudge {
  /// Reads a text as the file.
  let read: ([UInt8]) -> JudgedFile

  /// Whether nothing would be wrong with patterns of a file if they said something else; `nil` where all
  /// has to be read anew.
  let areClean: ((JudgedFile, [ChangedPattern]) -> Bool)?

  /// The changes of patterns that were found out.
  let memory: ChangeMemory
}

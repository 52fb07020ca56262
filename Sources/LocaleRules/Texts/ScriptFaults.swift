internal import LocaleFacts
internal import Phrasebook

/// Letters in a text that are not of its language.
struct ScriptFaults {
  /// What is wrong with a word.
  enum Fault: Sendable {
    /// Some letters only look like those of the word's script; those that are meant, by their
    /// numbers in the text.
    case lookAlike(word: Range<Int>, meant: [(index: Int, letter: Unicode.Scalar)])
    /// The word is written in another script.
    case otherScript(word: Range<Int>)
    /// A letter that the language's alphabet does not have.
    case otherLetter(index: Int)
  }

  /// The first fault; `nil` where all letters are of the language.
  let first: Fault?

  /// Looks through a text.
  ///
  /// - Parameters:
  ///   - phrases: What is known of the language; without it only letters that look like others count.
  ///   - mayHoldName: Whether the text may hold a name in whatever letters.
  init(in text: ScalarText, of phrases: LanguagePhrases?, mayHoldName: Bool) {
    let words = text.runs { $0.isLetter || $0.isMark }
    var first: Fault?
    for word in words where first == nil {
      first =
        Self.lookAlike(word, in: text, phrases)
        ?? (mayHoldName ? nil : phrases.flatMap { Self.foreign(word, in: text, $0) })
    }
    self.first = first
  }

  private static func lookAlike(
    _ word: Range<Int>, in text: ScalarText, _ phrases: LanguagePhrases?
  ) -> Fault? {
    let scripts = word.map { Script(text.scalars[$0]) }
    let alike: [Script] = [.latin, .cyrillic, .greek].filter { scripts.contains($0) }
    guard alike.count > 1, let own = mainScript(of: alike, among: scripts, phrases) else {
      return nil
    }
    var meant: [(index: Int, letter: Unicode.Scalar)] = []
    for (index, script) in zip(word, scripts) where script != nil && script != own {
      guard let twin = Homoglyphs.twin(of: text.scalars[index], in: own) else { return nil }
      meant.append((index, twin))
    }
    return meant.isEmpty ? nil : .lookAlike(word: word, meant: meant)
  }

  /// The script that a word is meant in: the one that has letters which look like no other's.
  private static func mainScript(
    of candidates: [Script], among scripts: [Script?], _ phrases: LanguagePhrases?
  ) -> Script? {
    candidates.first { phrases?.scripts.contains($0.rawValue) ?? false }
      ?? candidates.max { left, right in
        scripts.count { $0 == left } < scripts.count { $0 == right }
      }
  }

  private static func foreign(
    _ word: Range<Int>, in text: ScalarText, _ phrases: LanguagePhrases
  ) -> Fault? {
    let scripts = Set(word.compactMap { Script(text.scalars[$0]) })
    // Latin letters stand in every script, in names and abbreviations.
    let others = scripts.filter { $0 != .latin && !phrases.scripts.contains($0.rawValue) }
    if !others.isEmpty { return .otherScript(word: stretch(of: others, in: word, of: text)) }
    guard !phrases.letters.isEmpty, scripts == [.cyrillic] || scripts == [.arabic] else {
      return nil
    }
    return word.first { !phrases.hasLetter(text.scalars[$0]) }.map { .otherLetter(index: $0) }
  }
}

extension ScriptFaults {
  /// The first stretch of a word that is in some scripts: Japanese and others set no blanks.
  private static func stretch(
    of scripts: Set<Script>, in word: Range<Int>, of text: ScalarText
  ) -> Range<Int> {
    let isWanted = { (index: Int) in
      Script(text.scalars[index]).map { scripts.contains($0) } ?? true
    }
    let start = word.first { Script(text.scalars[$0]).map { scripts.contains($0) } ?? false }
    guard let start else { return word }
    let end = (start..<word.upperBound).first { !isWanted($0) } ?? word.upperBound
    return start..<end
  }
}

extension LanguagePhrases {
  /// Whether a letter or mark, in any case, whole or in its parts, is of the alphabet.
  func hasLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isMark else { return true }
    return scalar.properties.lowercaseMapping.unicodeScalars.allSatisfy {
      letters.contains($0) || borrowedLetters.contains($0)
        || $0.isMark || Script($0) == nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether it stands above, below or around another.
  fileprivate var isMark: Bool {
    guard !isASCII else { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}

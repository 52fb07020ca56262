internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import LocaleScanning
internal import LocaleSyntax

/// Edits of a file that change what some of its patterns say, and nothing else that anybody reads.
///
/// The file then need not be read anew to know what is wrong with it: what is found in a pattern depends on
/// that pattern, and what is found elsewhere does not. That is so only where nothing in the file can tell
/// one text between these quotes from the other. So each literal stands in the file as it reads, as the
/// value of its key, in the one object that counts; the letters are those of dates, which are no syntax of
/// any language; and no comment speaks to anybody.
struct PatternChanges {
  /// The patterns as the edits leave them.
  let patterns: [ChangedPattern]

  /// Which edits of a file are such.
  ///
  /// - Parameter edits: In the order of place, none overlapping another.
  init?(_ edits: [TextEdit], in file: JudgedFile) {
    guard !edits.isEmpty, Self.isPlain(file) else { return nil }
    let locale = file.context.locales[0]
    var patterns: [ChangedPattern] = []
    var rest = edits[...]
    while let edit = rest.first {
      let literals = file.patterns.filter { $0.range.holdsInside(edit.range) }
      guard literals.count == 1, let literal = literals.first,
        Self.isValue(literal.range, in: locale.overrides, file.bytes)
      else { return nil }
      let own = rest.prefix { literal.range.holdsInside($0.range) }
      rest = rest.dropFirst(own.count)
      let inner = (literal.range.lowerBound + 1)..<(literal.range.upperBound - 1)
      let old = file.bytes[inner]
      var plan = EditPlan(length: file.bytes.count)
      guard old.elementsEqual(literal.text.utf8), plan.add(Array(own)),
        let new = plan.edited(file.bytes, within: inner)
      else { return nil }
      let quote = file.bytes[literal.range.lowerBound]
      guard Self.isInert(old, between: quote, isNew: false),
        Self.isInert(new[...], between: quote, isNew: true)
      else { return nil }
      patterns.append(
        ChangedPattern(literal: literal.range, text: String(decoding: new, as: UTF8.self)))
    }
    self.patterns = patterns
  }

  /// Whether a finding is about one of the patterns.
  func concern(_ finding: Diagnostic) -> Bool {
    let range = finding.location.range
    return patterns.contains {
      $0.literal.lowerBound <= range.lowerBound && range.upperBound <= $0.literal.upperBound
    } && RuleRegistry.looksAtPatterns(finding.code)
  }

  /// Whether a file holds nothing but one set of overrides that was read without a mistake and in which
  /// nothing is silenced.
  private static func isPlain(_ file: JudgedFile) -> Bool {
    let document = file.document
    return file.silenced.isEmpty && document.comments.isEmpty && document.diagnostics.isEmpty
      && document.overwrites.isEmpty && document.configs.count == 1
      && file.context.locales.count == 1 && document.scan?.deadScripts.isEmpty ?? true
  }

  /// Whether a literal is what counts for its key, and stands right behind it.
  private static func isValue(
    _ literal: Range<Int>, in overrides: LocaleOverrides, _ bytes: [UInt8]
  ) -> Bool {
    let keys = StringKey.allCases.filter { overrides.text(of: $0)?.range == literal }
    guard keys.count == 1, let property = overrides[keys[0]], !property.isBranched,
      let text = overrides.text(of: keys[0]), text.mapped.map.encodings.count == 1,
      property.nameRange.upperBound <= literal.lowerBound,
      bytes[property.nameRange].elementsEqual(keys[0].rawValue.utf8)
    else { return false }
    var colons = 0
    for byte in bytes[property.nameRange.upperBound..<literal.lowerBound] {
      switch byte {
      case UInt8(ascii: ":"): colons += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"), 0x20, 0x09, 0x0A, 0x0D: break
      default: return false
      }
    }
    let quotes = (bytes[literal.lowerBound], bytes[literal.upperBound - 1])
    return colons == 1 && quotes.0 == quotes.1
      && (quotes.0 == UInt8(ascii: "\"") || quotes.0 == UInt8(ascii: "'"))
  }

  /// Longer than any date, and too short for anything to be hidden in it. In bytes.
  private static let longest = 64

  /// Whether a text is letters, figures and what stands between them in dates; of one that is there now
  /// also letters of other alphabets.
  private static func isInert(
    _ text: ArraySlice<UInt8>, between quote: UInt8, isNew: Bool
  ) -> Bool {
    guard text.count <= longest, !isNew || text.contains(where: { $0 | 0x20 >= 0x61 }) else {
      return false
    }
    var last: UInt8 = 0x20
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"):
        break
      case 0x20, UInt8(ascii: "/"), UInt8(ascii: "-"): guard byte != last else { return false }
      case UInt8(ascii: "'"): guard quote != byte else { return false }
      case UInt8(ascii: "%"): guard !isNew else { return false }
      // Cyrillic, of which each letter has two bytes.
      case 0xD0, 0xD1: guard !isNew else { return false }
      case 0x80...0xBF: guard !isNew, last == 0xD0 || last == 0xD1 else { return false }
      default: return false
      }
      last = byte
    }
    return last != 0x20 && !WidgetDocument.mayBeWidgetFile(Array(text))
  }
}

extension Range<Int> {
  /// Whether a span lies between the first and the last byte of this one.
  fileprivate func holdsInside(_ other: Range<Int>) -> Bool {
    lowerBound < other.lowerBound && other.upperBound < upperBound
  }
}

extension EditPlan {
  /// A part of a file with the edits made, all of which lie in it.
  fileprivate func edited(_ source: [UInt8], within part: Range<Int>) -> [UInt8]? {
    let edited = self.edited(source)
    let end = part.upperBound + edited.count - source.count
    return part.lowerBound <= end ? Array(edited[part.lowerBound..<end]) : nil
  }
}

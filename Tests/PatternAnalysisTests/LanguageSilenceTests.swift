import LocaleFacts
import LocaleICU
import PatternAnalysis
import Testing

/// What CLDR has for dates and times in every language of two letters is right, and nothing is said of it.
@Suite("The patterns of all languages")
struct LanguageSilenceTests {
  private static let tags: [String] = {
    let letters = (0..<26).map { String(Unicode.Scalar(UInt8(0x61 + $0))) }
    return letters.flatMap { first in letters.map { first + $0 } }
  }()

  private static func patterns(_ skeletons: [String]) throws -> Set<String> {
    var patterns: Set<String> = []
    for tag in tags {
      let generator = try ICUPatternGenerator(LanguageTag(tag))
      for skeleton in skeletons { patterns.insert(try generator.bestPattern(for: skeleton)) }
    }
    return patterns
  }

  private static func check(_ pattern: String, _ purpose: PatternPurpose) {
    let analysis = PatternAnalysisTests.analysis(pattern, purpose)
    #expect(analysis.foreignSystem == nil && analysis.words == nil, "\(pattern)")
    #expect(analysis.plainLetters == nil && analysis.straightQuotes == nil, "\(pattern)")
    #expect(analysis.sampleDate == nil && analysis.missingField == nil, "\(pattern)")
    #expect(analysis.reading.prose.isEmpty && analysis.errors.isEmpty, "\(pattern)")
    // One language has the year of the week in it, which is a mistake there, too.
    #expect(analysis.misreadTokens.isEmpty || pattern.contains("YYYY"), "\(pattern)")
  }

  @Test("Dates")
  func dates() throws {
    let patterns = try Self.patterns([
      "yMd", "yMMdd", "yMMMd", "yMMMMd", "yMMMMEEEEd", "yMMMEd", "MMMMd", "Md", "MMMEd", "yyMMdd",
    ])
    #expect(patterns.count > 100)
    for pattern in patterns { Self.check(pattern, .date) }
  }

  @Test("Times")
  func times() throws {
    let patterns = try Self.patterns(["jmm", "Hmm", "hmm", "HHmm", "jmmss", "Hmmss", "hmmss"])
    #expect(patterns.count > 20)
    for pattern in patterns { Self.check(pattern, .time) }
  }
}

import LocaleDiagnostics
import Testing

@Suite struct SuggestionTests {
  static let keys = [
    "date_format", "time_format", "compose_placeholder", "delivery_status_sending",
    "delivery_status_sent", "delivery_status_read", "delivery_status_error", "powered_by",
    "new_messages",
  ]
  static let flags = [
    "--format", "--language", "--strict", "--require-complete", "--strict-tokens", "--quiet",
    "--fix", "--unsafe-fixes", "--diff", "--date-fns", "--time-zone", "--at", "--color",
    "--stdin-filename",
  ]
  static let codes = [
    "syntax-error", "wrong-type", "unknown-key", "duplicate-key", "missing-key", "unknown-base",
    "date-pattern-week-year", "date-pattern-day-of-year", "date-pattern-order", "empty-value",
  ]
  static let methods = [
    "runChatShow", "runChatHide", "runDestroy", "onChatShow", "onChatHide", "onChatReady",
    "onButtonClick", "onConversationsChange", "sendKeyActionHook",
  ]
  static let bases = ["en", "es", "pt", "com", "ru"]

  @Test("Words that were taken apart before are as near as others")
  func candidates() {
    for words in [Self.keys, Self.flags, Self.codes, Self.methods, Self.bases] {
      let candidates = Suggestion.Candidates(words)
      for word in words {
        for end in word.indices {
          var slip = word
          slip.remove(at: end)
          #expect(candidates.nearest(to: slip) == Suggestion.nearest(to: slip, among: words))
        }
        // The word itself is not what was meant instead of it.
        #expect(candidates.nearest(to: word) == Suggestion.nearest(to: word, among: words))
        #expect(candidates.nearest(to: word) != word)
      }
    }
  }

  @Test(
    "The near word is found",
    arguments: [
      // One slip: a letter missing, added, wrong, swapped.
      ("delivery_status_eror", keys, "delivery_status_error"),
      ("delivery_status_errror", keys, "delivery_status_error"),
      ("delivery_status_errer", keys, "delivery_status_error"),
      ("delivery_status_raed", keys, "delivery_status_read"),
      ("delivery_satus_sent", keys, "delivery_status_sent"),
      ("delivery_status_send", keys, "delivery_status_sent"),
      ("new_message", keys, "new_messages"),
      ("date_fromat", keys, "date_format"),
      ("data_format", keys, "date_format"),
      ("powered", keys, "powered_by"),
      ("--formt", flags, "--format"),
      ("--quite", flags, "--quiet"),
      ("--colour", flags, "--color"),
      ("--timezone", flags, "--time-zone"),
      ("--unsafe-fix", flags, "--unsafe-fixes"),
      ("unknwon-key", codes, "unknown-key"),
      ("date-pattern-weekyear", codes, "date-pattern-week-year"),
      ("duplicated-key", codes, "duplicate-key"),
      ("runChatShwo", methods, "runChatShow"),
      ("onConversationChange", methods, "onConversationsChange"),
      // The same name in another spelling.
      ("dateFormat", keys, "date_format"),
      ("date-format", keys, "date_format"),
      ("DATE_FORMAT", keys, "date_format"),
      ("dateformat", keys, "date_format"),
      ("composePlaceholder", keys, "compose_placeholder"),
      ("deliveryStatusEror", keys, "delivery_status_error"),
      ("onchatshow", methods, "onChatShow"),
      ("EN", bases, "en"),
      ("eng", bases, "en"),
      ("con", bases, "com"),
    ])
  func near(word: String, candidates: [String], expected: String) {
    #expect(Suggestion.nearest(to: word, among: candidates) == expected)
    #expect(Suggestion.nearest(to: word, among: candidates.reversed()) == expected)
  }

  @Test(
    "A word that is not near is never offered",
    arguments: [
      // What long names share does not make them near.
      ("delivery_status_failed", keys), ("delivery_status_viewed", keys),
      ("delivery_status_seen", keys), ("delivery_status", keys), ("status", keys),
      ("date_pattern", keys), ("placeholder", keys), ("welcome_message", keys),
      ("format", keys), ("title", keys), ("header", keys), ("locale", keys), ("extends", keys),
      ("new_messages_count", keys), ("дата", keys), ("", keys), ("_", keys), ("x", keys),
      ("--verbose", flags), ("--help", flags), ("--output", flags), ("--a", flags),
      ("date-pattern-bogus", codes), ("key", codes), ("unknown", codes),
      ("hide", methods), ("runChat", methods), ("destroy", methods),
      ("fr", bases), ("de", bases), ("pl", bases), ("english", bases), ("uk", bases),
      ("anything", []),
    ])
  func notNear(word: String, candidates: [String]) {
    #expect(Suggestion.nearest(to: word, among: candidates) == nil)
  }

  @Test(
    "Between equally near words the longer common start decides, then the alphabet",
    arguments: [
      ("ens", ["es", "en"], "en"), ("cat", ["bat", "car", "cap"], "cap"),
      ("key", ["kez", "kex"], "kex"),
    ])
  func ties(word: String, candidates: [String], expected: String) {
    #expect(Suggestion.nearest(to: word, among: candidates) == expected)
    #expect(Suggestion.nearest(to: word, among: candidates.reversed()) == expected)
  }

  @Test("A word itself is no suggestion for it")
  func itself() {
    #expect(Suggestion.nearest(to: "date_format", among: ["date_format"]) == nil)
  }

  @Test("Huge and odd words are answered at once")
  func hugeWords() {
    let huge = String(repeating: "date_format", count: 100_000)
    #expect(Suggestion.nearest(to: huge, among: Self.keys) == nil)
    #expect(Suggestion.nearest(to: "date_format", among: [huge]) == nil)
    #expect(Suggestion.nearest(to: "date_format\u{301}\u{0}", among: Self.keys) == "date_format")
  }
}

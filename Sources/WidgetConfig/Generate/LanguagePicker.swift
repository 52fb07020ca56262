/// The expression that picks a language in the visitor's browser.
///
/// It runs in every browser that the chat runs in, and leaves nothing behind.
struct LanguagePicker {
  /// What there is to pick from.
  let lookup: LanguageLookup

  /// Whether the language of the page comes before those of the browser.
  let readsPage: Bool

  /// The lines of the expression. Each ends where a script may go on without a break.
  var lines: [String] {
    let writer = JavaScriptWriter(.minified)
    let pairs = lookup.entries.map { entry in
      writer.expression(.array([.string(entry.tag), .string(entry.language)]))
    }
    let otherwise = writer.expression(.string(lookup.otherwise))
    return ["(function (available, otherwise) {"] + (readsPage ? Self.pageFirst : Self.browserAlone)
      + Self.search + ["})([\(pairs.joined(separator: ", "))], \(otherwise))"]
  }

  private static let browserAlone = lines(
    """
      var browser = typeof navigator === 'object' ? navigator : {};
      var wanted = browser.languages || [browser.language];
    """)

  private static let pageFirst = lines(
    """
      var browser = typeof navigator === 'object' ? navigator : {};
      var page = typeof document === 'object' && document.documentElement || {};
      var wanted = [page.lang].concat(browser.languages || [browser.language]);
    """)

  private static let search = lines(
    """
      for (var i = 0; i < wanted.length; i++) {
        var tag = String(wanted[i]).toLowerCase();
        while (tag) {
          for (var j = 0; j < available.length; j++) {
            if (available[j][0] === tag) { return available[j][1]; }
          }
          tag = tag.replace(/(-[^-])?-[^-]*$|^[^-]*$/, '');
        }
      }
      return otherwise;
    """)

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0) }
  }
}

extension [String] {
  /// The lines of a script on one.
  var minified: String { map { String($0.drop { $0 == " " }) }.joined() }
}

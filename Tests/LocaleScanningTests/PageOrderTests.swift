import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// When the scripts of a page run (HTML standard, 4.12.1.1: `defer`, `async`, modules).
@Suite("Scripts of a page run in the order of the standard")
struct PageOrderTests {
  enum Time: Sendable { case whileRead, afterwards, anyTime }

  /// The attributes of a script with its code in it, and when it runs.
  static let inline: [(String, Time)] = [
    ("", .whileRead), ("defer", .whileRead), ("async", .whileRead),
    ("type=text/javascript", .whileRead),
    ("async defer", .whileRead), ("crossorigin", .whileRead), ("type=module", .afterwards),
    ("type=module defer", .afterwards), ("type=MODULE", .afterwards),
    ("type=module async", .anyTime),
    ("nomodule", .anyTime), ("type=module nomodule", .afterwards), ("data-src=a", .whileRead),
    ("type='text/plain' data-cookieconsent=marketing", .anyTime),
    ("type=rocketlazyloadscript", .anyTime),
  ]

  /// The same of one that loads its code.
  static let loaded: [(String, Time)] = [
    ("", .whileRead), ("defer", .afterwards), ("async", .anyTime), ("async defer", .anyTime),
    ("type=module", .afterwards), ("type=module async", .anyTime), ("nomodule", .anyTime),
    ("defer type=text/javascript", .afterwards),
  ]

  private static func follows(_ first: Time, _ second: Time) -> (later: Bool, earlier: Bool) {
    switch (first, second) {
    case (.anyTime, _), (_, .anyTime): (false, false)
    case (.afterwards, .whileRead): (false, true)
    default: (true, false)
    }
  }

  @Test("two with their code in them", arguments: inline, inline)
  func ordersInline(first: (String, Time), second: (String, Time)) throws {
    let page = [first, second].map { "<script \($0.0)>crmPluginConfig = {a: 1}</script>" }
    let found = scan(page.joined(), "a.html").assignments
    try #require(found.count == 2)
    let expected = Self.follows(first.1, second.1)
    guard let one = found[0].moment, let other = found[1].moment else {
      #expect(first.1 == .anyTime || second.1 == .anyTime)
      return
    }
    #expect(other.surelyFollows(one) == expected.later)
    #expect(one.surelyFollows(other) == expected.earlier)
  }

  @Test("a loader before and behind a config", arguments: inline, loaded)
  func ordersLoaders(script: (String, Time), loader: (String, Time)) throws {
    let config = "<script \(script.0)>crmPluginConfig = {a: 1}</script>"
    let source = "<script \(loader.0) src='https://gso.kommo.com/js/button.js'></script>"
    for isBefore in [true, false] {
      let found = scan(isBefore ? source + config : config + source, "a.html")
      let (one, other) = (try #require(found.loaders.first), try #require(found.assignments.first))
      let order = isBefore ? Self.follows(loader.1, script.1) : Self.follows(script.1, loader.1)
      #expect(one.surelyPrecedes(other) == (isBefore ? order.later : order.earlier), "\(isBefore)")
    }
  }

  @Test("two loaders meet where both run at a known time", arguments: loaded, loaded)
  func tellsTwice(first: (String, Time), second: (String, Time)) throws {
    let page = [first, second].map {
      "<script \($0.0) src='https://gso.kommo.com/js/button.js'></script>"
    }
    let found = scan(page.joined(), "a.html").loaders
    try #require(found.count == 2)
    let meet = first.1 != .anyTime && second.1 != .anyTime
    #expect(found[0].surelyMeets(found[1]) == meet)
    #expect(found[1].surelyMeets(found[0]) == meet)
  }

  @Test("a handler runs at no known time", arguments: ["onload", "onclick", "onerror"])
  func ordersHandlers(name: String) throws {
    let page =
      "<script>crmPluginConfig = {a: 1}</script><body \(name)=\"crmPluginConfig = {a: 2}\">"
    let found = scan(page, "a.html").assignments
    try #require(found.count == 2)
    if let handler = found[1].moment, let script = found[0].moment {
      #expect(!script.surelyFollows(handler) && !handler.surelyFollows(script))
    }
    #expect(found[1].surelyFollows(found[0]) == false)
  }

  @Test(
    "where a loader stands in a branch it meets no other",
    arguments: [
      ("a.liquid", "{% if a %}", "{% endif %}"), ("a.php", "<?php if ($a): ?>", "<?php endif ?>"),
      ("a.blade.php", "@if ($a)", "@endif"), ("a.hbs", "{{#if a}}", "{{/if}}"),
    ])
  func passesBranches(path: String, open: String, close: String) throws {
    let loader = "<script src='https://gso.kommo.com/js/button.js'></script>"
    let found = scan("\(open)\n\(loader)\n\(close)\n\(loader)", path).loaders
    try #require(found.count == 2)
    #expect(found.map(\.isConditional) == [true, false])
    #expect(!found[0].surelyMeets(found[1]) && !found[1].surelyMeets(found[0]))
  }
}

import TestSupport
import Testing

/// Scripts that set `a` of the config to `'x'`, by a theme.
struct FollowedScripts: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// Those of which the value is known.
  let known: [String]
  /// Those of which it may be unknown, but not another one.
  let open: [String]

  init(_ sentence: String, known: [String], open: [String]) {
    testDescription = sentence
    self.known = known
    self.open = open
  }
}

@Suite("What the scan follows is what an engine has in the end, or is unknown")
struct FollowedScriptTests {
  static let themes: [FollowedScripts] = [
    .changedLists, .flow, .handedOver, .ownOfClasses, .ownOfObjects, .shared,
  ]

  @Test("What is known is found", arguments: themes)
  func findsKnown(theme: FollowedScripts) {
    for script in theme.known { #expect(followedValue(script) == ["x"], "\(script)") }
  }

  @Test("What is told of the rest is right", arguments: themes)
  func tellsNothingWrong(theme: FollowedScripts) {
    for script in theme.open {
      #expect(saysNothingWrong(script), "\(script): \(followedValue(script) ?? [])")
    }
  }

  @Test("So it is in Node", .enabled(if: Engine.node != nil, "needs Node"), arguments: themes)
  func agreesWithNode(theme: FollowedScripts) throws {
    let scripts = theme.known + theme.open
    for (script, value) in zip(scripts, try valuesInNode(scripts)) {
      #expect(value == "x", "\(script)")
    }
  }
}

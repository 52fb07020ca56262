import LocaleModel
import TestSupport
import Testing

@Suite("Following extends")
struct ResolverTests {
  private static let bases = [
    "en": "{new_messages: 'New', powered_by: 'By', date_format: 'dd.MM.YYYY'}"
  ]

  private static func layer(_ path: String, _ text: String, base: String? = nil) -> LocaleLayer? {
    let document = WidgetDocument(path: path, bytes: Array(text.utf8))
    return document.locales.first.map {
      LocaleLayer(baseName: base, path: path, bytes: document.bytes, overrides: $0)
    }
  }

  /// Gives files and bases from two dictionaries.
  ///
  /// - Parameter asked: Called with the path of each file that is asked for.
  private static func sources(
    _ files: [String: String], asked: @escaping (String) -> Void = { _ in }
  ) -> LocaleResolver.Sources {
    LocaleResolver.Sources(
      base: { name in bases[name].flatMap { layer("bases/\(name).json5", $0, base: name) } },
      file: { path in
        asked(path)
        guard let text = files[path] else { return .unavailable(reason: .notFound) }
        return layer(path, text).map { .found($0) }
          ?? .unavailable(reason: .holdsNoOverrides)
      })
  }

  private func resolve(
    _ path: String, _ files: [String: String], with resolver: LocaleResolver = LocaleResolver()
  ) throws -> ResolvedLocale {
    let document = WidgetDocument(path: path, bytes: Array(try #require(files[path]).utf8))
    let overrides = try #require(document.locales.first)
    return resolver.resolve(overrides, document, from: Self.sources(files))
  }

  @Test("The nearest string wins, and tells what it takes the place of")
  func provenance() throws {
    let files = [
      "child.json": #"{"extends": "./parent.json", "new_messages": "C"}"#,
      "parent.json": #"{"extends": "en", "new_messages": "P", "time_format": "HH:mm"}"#,
    ]
    let resolved = try resolve("child.json", files)
    #expect(resolved.problem == nil)
    #expect(resolved.chain == ["parent.json", "en"])
    #expect(resolved.base?.baseName == "en")
    let string = try #require(resolved[.newMessages])
    #expect(string.text == "C")
    #expect(string.source == Provenance(path: "child.json", range: 45..<48))
    #expect(resolved.overridden(.newMessages).map(\.path) == ["parent.json", "bases/en.json5"])
    #expect(resolved[.timeFormat]?.source.path == "parent.json")
    #expect(resolved[.poweredBy]?.source.path == "bases/en.json5")
    #expect(resolved[.composePlaceholder] == nil)
  }

  static let broken: [(String, ExtendsProblem)] = [
    (#"{"extends": "xx"}"#, .unknownBase("xx")),
    (#"{"extends": 5}"#, .notReadable(isDynamic: false)),
    (#"{"extends": "./no.json"}"#, .unavailable(path: "no.json", reason: .notFound)),
    (#"{"extends": "./a.json"}"#, .cycle(["a.json", "a.json"])),
    (#"{"extends": "./b.json"}"#, .cycle(["a.json", "b.json", "a.json"])),
    (#"{"extends": "./c.json"}"#, .cycle(["c.json", "d.json", "c.json"])),
    (
      #"{"extends": "./list.json"}"#,
      .unavailable(path: "list.json", reason: .holdsNoOverrides)
    ),
  ]

  @Test("A chain that breaks says why, and keeps what it has", arguments: broken)
  func problem(_ source: String, _ problem: ExtendsProblem) throws {
    let files = [
      "a.json": source, "b.json": #"{"extends": "./a.json"}"#,
      "c.json": #"{"extends": "./d.json"}"#,
      "d.json": #"{"extends": "./c.json", "new_messages": "D"}"#, "list.json": "[]",
    ]
    let resolved = try resolve("a.json", files)
    #expect(resolved.problem == problem)
    #expect(resolved.layers.first?.path == "a.json")
    if case .cycle(["c.json", "d.json", "c.json"]) = problem {
      #expect(resolved[.newMessages]?.text == "D")
    }
  }

  @Test("A value of the wrong type lets the string below through")
  func wrongType() throws {
    let resolved = try resolve("a.json", ["a.json": #"{"extends": "en", "new_messages": 5}"#])
    #expect(resolved[.newMessages]?.text == "New")
  }

  @Test("The older names of the button have a base that is not bundled")
  func unbundled() throws {
    for (name, problem) in [
      ("amoSocialButtonConfig", ExtendsProblem.unbundledBase("ru")),
      ("crmPluginConfig", .unknownBase("ru")),
    ] {
      let text = "window.\(name) = {onlinechat: {locale: {extends: 'ru'}}}"
      #expect(try resolve("a.js", ["a.js": text]).problem == problem)
    }
  }

  /// Files that extend one another in every way: chains, forks, circles, holes.
  private static func graph(_ random: inout SeededGenerator) -> [String: String] {
    var files: [String: String] = [:]
    for number in 0..<12 {
      let parents = [
        "en", "xx", "./\(random.next(below: 14)).json", "./\(random.next(below: 12)).json",
      ]
      let string = random.chance(2) ? #", "new_messages": "\#(number)""# : ""
      files["\(number).json"] = #"{"extends": "\#(random.pick(parents))"\#(string)}"#
    }
    return files
  }

  @Test(
    "What is remembered changes nothing: every order gives what a new resolver gives",
    arguments: Seeded(1..<51))
  func remembering(seed: Seed) throws {
    var random = seed.numbers
    let files = Self.graph(&random)
    let resolver = LocaleResolver()
    let names = files.keys.sorted().shuffled(using: &random)
    for name in names + names.reversed() {
      let one = try resolve(name, files)
      let other = try resolve(name, files, with: resolver)
      #expect(one.chain == other.chain && one.problem == other.problem, "\(name)")
      #expect(one[.newMessages]?.text == other[.newMessages]?.text, "\(name)")
      #expect(one.overridden(.newMessages) == other.overridden(.newMessages), "\(name)")
    }
  }

  @Test(
    "Of a long circle each file sees the hundred that come next, whichever is asked for first",
    arguments: [99, 100, 101, 250])
  func longCircle(_ count: Int) throws {
    var files: [String: String] = [:]
    for number in 0..<count {
      let string = number % 120 == 0 ? #", "new_messages": "\#(number)""# : ""
      files["\(number).json"] = #"{"extends": "./\#((number + 1) % count).json"\#(string)}"#
    }
    let most = min(count, LocaleResolver.mostOfCircle)
    for order in [Array(0..<count), (0..<count).reversed(), [count / 2] + (0..<count)] {
      let resolver = LocaleResolver()
      var asked = 0
      for number in order {
        let document = WidgetDocument(
          path: "\(number).json", bytes: Array(try #require(files["\(number).json"]).utf8))
        let locale = resolver.resolve(
          try #require(document.locales.first), document,
          from: Self.sources(files) { _ in asked += 1 })
        let around = (0..<most).map { "\((number + $0) % count).json" }
        #expect(locale.problem == .cycle(around + ["\(number).json"]))
        #expect(locale.layers.map(\.path) == around)
        let nearest = (0..<most).map { (number + $0) % count }.first { $0 % 120 == 0 }
        #expect(locale[.newMessages]?.text == nearest.map { "\($0)" })
      }
      #expect(asked < count * (most + 1))
    }
  }

  @Test("A long circle that is cut open is no circle any more")
  func openedCircle() throws {
    var files: [String: String] = [:]
    for number in 0..<300 {
      files["\(number).json"] = #"{"extends": "./\#((number + 1) % 300).json"}"#
    }
    let resolver = LocaleResolver()
    #expect(try resolve("7.json", files, with: resolver).problem != nil)
    #expect(try resolve("0.json", files, with: resolver).problem != nil)
    files["290.json"] = #"{"extends": "en"}"#
    resolver.forget("290.json")
    #expect(try resolve("0.json", files, with: resolver).problem == nil)
    #expect(try resolve("291.json", files, with: resolver).chain.count == 300)
    // What is looked at under the path of a file of a circle may extend something else.
    files["290.json"] = #"{"extends": "./291.json"}"#
    resolver.forget("290.json")
    #expect(try resolve("5.json", files, with: resolver).problem != nil)
    files["4.json"] = #"{"extends": "en"}"#
    #expect(try resolve("4.json", files, with: resolver).problem == nil)
  }

  @Test("A file is asked for once, however many files extend it and through however many")
  func once() throws {
    var files = ["base.json": #"{"extends": "en"}"#]
    for number in 1..<100 {
      let parent = number == 1 ? "base" : "\(number / 2 * 2 - 1)"
      files["\(number).json"] = #"{"extends": "./\#(parent).json"}"#
    }
    final class Count { var asked: [String: Int] = [:] }
    let count = Count()
    let resolver = LocaleResolver()
    let sources = Self.sources(files) { count.asked[$0, default: 0] += 1 }
    for (path, text) in files {
      let document = WidgetDocument(path: path, bytes: Array(text.utf8))
      let resolved = resolver.resolve(
        try #require(document.locales.first), document, from: sources)
      #expect(resolved.problem == nil)
    }
    #expect(count.asked.values.allSatisfy { $0 == 1 })
  }

  @Test("A chain of 100,000 files is followed, and let go of")
  func longChain() throws {
    let document = WidgetDocument(path: "0.json", bytes: Array(#"{"extends": "./1.json"}"#.utf8))
    let overrides = try #require(document.locales.first)
    let sources = LocaleResolver.Sources(base: { _ in nil }) { path in
      let number = Int(path.prefix { $0 != "." }) ?? 0
      guard number < 100_000, let layer = Self.layer(path, "{extends: './\(number + 1).json'}")
      else { return .unavailable(reason: .notFound) }
      return .found(layer)
    }
    let resolved = LocaleResolver().resolve(overrides, document, from: sources)
    #expect(resolved.layers.count == 100_000)
  }

  @Test("What extends a file is known, and forgotten with it")
  func dependents() throws {
    var files = [
      "a.json": #"{"extends": "./b.json"}"#, "b.json": #"{"extends": "./c.json"}"#,
      "c.json": #"{"extends": "en", "new_messages": "C"}"#,
    ]
    let resolver = LocaleResolver()
    #expect(try resolve("a.json", files, with: resolver)[.newMessages]?.text == "C")
    #expect(resolver.dependents(of: "c.json") == ["b.json"])
    #expect(resolver.dependents(of: "b.json") == ["a.json"])
    files["c.json"] = #"{"extends": "en", "new_messages": "D"}"#
    #expect(try resolve("a.json", files, with: resolver)[.newMessages]?.text == "C")
    resolver.forget("c.json")
    #expect(try resolve("a.json", files, with: resolver)[.newMessages]?.text == "D")
  }
}

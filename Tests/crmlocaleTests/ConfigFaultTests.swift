import TestSupport
import Testing

/// Each stands for a kind: what a command must not pass over, and what it must not write.
@Suite("No all-clear that is none: config, resolve and preview")
struct ConfigFaultTests {
  private static func run(
    _ command: String, _ source: String, _ path: String = "chat.js", _ options: [String] = []
  ) throws -> Program.Outcome {
    try Folder([path: source]).run([command, path] + options)
  }

  @Test(
    "config follows what a script does to its strings, or refuses",
    arguments: [
      (
        "const S = {extends: 'es', new_messages: 'N'};\nwindow.crmPluginConfig = {onlinechat: {locale: S}};",
        "window.crmPluginConfig={onlinechat:{locale:{extends:'es',new_messages:'N'}}};\n", ""
      ),
      (
        "window.crmPluginConfig = { hidden: true, onlinechat: { locale: getLocale() } };", "",
        "chat.js:1:64: nothing was written: only running the page could tell onlinechat.locale"
      ),
      (
        "window.crmPluginConfig = { hidden: true, onlinechat: { locale: LOCALES[lang] } };", "",
        "chat.js:1:64: nothing was written: only running the page could tell onlinechat.locale"
      ),
      (
        "window.crmPluginConfig = {hidden: false};\nif (innerWidth < 600) window.crmPluginConfig.hidden = true;",
        "", "only running the page could tell hidden"
      ),
      (
        "window.crmPluginConfig = {hidden: true, color: '#fff'};\ndelete window.crmPluginConfig.color;",
        "window.crmPluginConfig={hidden:true};\n", ""
      ),
      (
        "window.crmPluginConfig = {onlinechat: {locale: {extends: 'es', powered_by: 'P'}}};\nwindow.crmPluginConfig.onlinechat.locale.powered_by += '!';",
        "window.crmPluginConfig={onlinechat:{locale:{extends:'es',powered_by:'P!'}}};\n", ""
      ),
      (
        "window.amoSocialButtonConfig = {onlinechat: {locale: {extends: 'ru', new_messages: 'Н'}}};",
        "window.amoSocialButtonConfig={onlinechat:{locale:{extends:'ru',new_messages:'Н'}}};\n", ""
      ),
      (
        "window.crmPluginConfig = {onlinechat: {locale: {extends: 'es', new_messages: 'a\\ud83d b'}}};",
        "window.crmPluginConfig={onlinechat:{locale:{extends:'es',new_messages:'a\\uD83D b'}}};\n",
        ""
      ),
      (
        "window.crmPluginConfig = {onlinechat: {theme: {}, locale: {}}};",
        "window.crmPluginConfig={onlinechat:{locale:{},theme:{}}};\n", ""
      ),
    ])
  func config(source: String, output: String, errors: String) throws {
    let outcome = try Self.run("config", source, "chat.js", ["--minify"])
    #expect(outcome.output == output)
    #expect(outcome.status == (output.isEmpty ? 1 : 0))
    #expect(outcome.errors.contains(errors))
  }

  private static let pairs = [
    "if (lang === 'es') {\n  window.crmPluginConfig = {onlinechat: {locale: {extends: 'es'}}};\n} else {\n  window.crmPluginConfig = {onlinechat: {locale: {extends: 'pt'}}};\n}",
    "window.crmPluginConfig = {onlinechat: {locale: isEs ? {extends: 'es'} : {extends: 'pt'}}};",
    "window.crmPluginConfig = {onlinechat: {locale: window.LOCALE || {extends: 'es'}}};",
  ]

  @Test(
    "config and resolve refuse where it is not sure which of several counts", arguments: pairs,
    ["config", "resolve"])
  func several(source: String, command: String) throws {
    let outcome = try Self.run(command, source)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("only running the page could tell"))
  }

  @Test("The places of several configs are named")
  func places() throws {
    let outcome = try Self.run("config", Self.pairs[0])
    #expect(outcome.errors.contains("chat.js:2:10"))
    #expect(outcome.errors.contains("chat.js:4:10"))
    let page =
      "<script>window.crmPluginConfig={onlinechat:{locale:{extends:'en'}}}</script>\n"
      + "<script>if (x) window.crmPluginConfig={onlinechat:{locale:{extends:'es'}}}</script>\n"
    #expect(try Self.run("config", page, "two.html").errors.contains("two.html:2:23"))
  }

  @Test("Of a map of languages resolve and config take the one that is named")
  func languages() throws {
    let map = #"{"es": {"extends": "es", "new_messages": "N"}, "pt-BR": {"extends": "pt"}}"#
    let unnamed = try Self.run("resolve", map, "map.json")
    #expect(unnamed.status == 1)
    #expect(unnamed.errors.contains("es, pt-BR"))
    for command in ["resolve", "config"] {
      let chosen = try Self.run(command, map, "map.json", ["--language", "pt"])
      #expect(chosen.status == 0)
      #expect(!chosen.output.contains("\"N\""))
    }
  }

  @Test(
    "resolve and preview print what is wrong with the file, and end with 1",
    arguments: ["resolve", "preview", "config"],
    [
      (
        "{\n  \"extends\": \"en\"\n  \"new_messages\": \"News\"\n  \"powered_by\": \"x\",,\n",
        "syntax-error"
      ),
      (#"{"extends": "en", "new_messages": 3, "powered_by": null}"#, "wrong-type"),
      (#"{"extends": "eng", "new_messages": "x"}"#, "unknown-base"),
      (#"{"extends": "./none.json", "new_messages": "x"}"#, "extends-not-found"),
      (#"{"extends": "en", "new_mesages": "x"}"#, "unknown-key"),
    ])
  func broken(command: String, file: (String, String)) throws {
    let outcome = try Self.run(command, file.0, "broken.json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error[\(file.1)]"))
  }

  @Test("Warnings are counted in one line", arguments: ["config", "resolve", "preview"])
  func warnings(command: String) throws {
    let source = """
      window.crmPluginConfig = { onlinechat: { user_id: "visitor@example.org", locale: \
      { extends: "en", date_format: "DD.MM.YYYY", time_format: "hh:mm" } } };
      """
    let outcome = try Self.run(command, source)
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("crmlocale: chat.js: "))
    #expect(outcome.errors.contains("warnings"))
    #expect(outcome.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test("preview says which base is not bundled")
  func unbundled() throws {
    let outcome = try Self.run(
      "preview", "window.amoSocialButtonConfig = {onlinechat: {locale: {extends: 'ru'}}};")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("\"ru\", which is not bundled"))
  }

  @Test("A file of the user's that is called like a base is a file all the same")
  func calledLikeABase() throws {
    let outcome = try Self.run(
      "config", #"{"extends": "es", "new_messages": "N"}"#, "Locales/es.json5", ["--minify"])
    #expect(outcome.output.contains("new_messages:'N'"))
  }

  @Test(
    "A locale that leads to no file is an error",
    arguments: [
      (#"{"onlinechat": {"locale": "./none.json"}}"#, "a.json:1:27"),
      (#"{"onlinechat": {"locale": {"es": "none.json"}}}"#, "a.json:1:34"),
    ])
  func missingLocale(source: String, place: String) throws {
    let outcome = try Self.run("check", source, "a.json")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\(place): error[extends-not-found]: locale leads to"))
    let folder = try Folder(["a.json": source, "none.json": #"{"extends": "es"}"#])
    #expect(try folder.run("check", "a.json").status == 0)
  }

  @Test("A pattern of a file that is extended misleads the readers of the child, too")
  func inheritedPattern() throws {
    let folder = try Folder([
      "parent.json": #"{"extends": "en", "date_format": "dd.MM.YYYY", "time_format": "HH:mm"}"#,
      "child.json": #"{"extends": "./parent.json", "new_messages": "x"}"#,
    ])
    let outcome = try folder.run("check", "child.json")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains(
        "note[inherited-date-pattern]: date_format comes from parent.json as dd.MM.YYYY"))
    #expect(try folder.run("check", "child.json", "--diff").output.isEmpty)
  }

  @Test("An empty id stays empty, and a hash stays what it is")
  func emptyID() throws {
    let empty = try Self.run(
      "config", #"{"onlinechat": {"user_id": ""}}"#, "a.json", ["--hash-user-id", "--minify"])
    #expect(empty.output == "window.crmPluginConfig={onlinechat:{user_id:''}};\n")
  }

  @Test(
    "The hash of nothing is everybody's id",
    arguments: [
      "d41d8cd98f00b204e9800998ecf8427e", "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ])
  func hashOfNothing(hash: String) throws {
    let outcome = try Self.run(
      "check", "window.crmPluginConfig = {onlinechat: {user_id: '\(hash)'}};")
    #expect(outcome.output.contains("warning[unhashed-user-id]"))
  }

  @Test(
    "A script with a mistake anywhere in it never runs",
    arguments: [
      ("function f( {\nwindow.crmPluginConfig = {hidden: true};", "chat.js:2:8", "1:11"),
      ("var s = 'never closed;\nwindow.crmPluginConfig = {hidden: true};", "chat.js:2:8", "1:9"),
      ("if (a &amp;&amp; b) x();\nwindow.crmPluginConfig = {hidden: true};", "chat.js:2:8", "1:7"),
      ("window.crmPluginConfig = {hidden: true};\n}", "chat.js:1:8", "2:1"),
      ("var s = &#8216;x&#8217;;\nwindow.crmPluginConfig = {hidden: true};", "chat.js:2:8", "1:9"),
    ])
  func neverRuns(source: String, place: String, cause: String) throws {
    let outcome = try Self.run("check", source)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("\(place): error[script-never-runs]"))
    #expect(outcome.output.contains(cause), "\(outcome.output)")
    let page = try Self.run("check", "<script>\n\(source)\n</script>\n", "page.html")
    #expect(page.output.contains("error[script-never-runs]"))
  }

  @Test(
    "Scripts that do run are not said not to",
    arguments: [
      "window.crmPluginConfig = {hidden: true}; var a = b & amp; x = /[(]/.test('('); s = `${'}'}`",
      "window.crmPluginConfig = {hidden: true}; // it's (\n/* ' { */ a = '\\'{'; b = \"<!--\"",
    ])
  func runs(source: String) throws {
    #expect(try !Self.run("check", source).output.contains("script-never-runs"))
  }

  @Test(
    "An option without the one that it goes with is wrong usage",
    arguments: [["--loader", "loader.html"], ["--otherwise", "com"]])
  func options(options: [String]) throws {
    let outcome = try Self.run("config", #"{"extends": "es"}"#, "es.json", options)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
  }

  @Test("Nothing that a file holds reaches a terminal or a log as a command")
  func controls() throws {
    let source = #"{"onlinechat": {"locale": "./x\u001b[31m\n::error::y.json"}}"#
    let outcome = try Folder(["a\u{1B}[31m\n::error::z.json": source])
      .run("config", "a\u{1B}[31m\n::error::z.json")
    #expect(outcome.status != 0)
    for line in (outcome.output + outcome.errors).split(separator: "\n") {
      #expect(!line.hasPrefix("::"))
      #expect(!line.unicodeScalars.contains("\u{1B}"))
    }
  }
}

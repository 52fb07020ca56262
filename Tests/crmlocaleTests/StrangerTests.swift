import Foundation
import TestSupport
import Testing

/// Files of other programs, of the shapes that those programs really have.
@Suite("Files of other programs")
struct StrangerTests {
  static let strangers: [String: String] = [
    "package.json":
      #"{"name": "shop", "version": "1.0.0", "eslintConfig": {"extends": "react-app"}}"#,
    "package-lock.json": #"{"name": "shop", "lockfileVersion": 3, "packages": {}}"#,
    "composer.json": #"{"name": "shop/site", "require": {"php": ">=8.1"}, "extra": {}}"#,
    "tsconfig.json": "{\n  // strict\n  \"compilerOptions\": {\"strict\": true,},\n}",
    "tsconfig.base.json": #"{"compilerOptions": {"target": "es2022"}}"#,
    "tsconfig.build.json": #"{"extends": "./tsconfig.json"}"#,
    "tsconfig.node.json":
      "{\n  // the runtime of the build\n  \"extends\": \"@tsconfig/node20/tsconfig.json\",\n}",
    "packages/a/tsconfig.json": #"{"extends": "../../tsconfig.base.json", "include": ["src"]}"#,
    "packages/a/tsconfig.spec.json": #"{"extends": "./tsconfig.json", "files": []}"#,
    "jsconfig.json": #"{"compilerOptions": {"paths": {"~/*": ["./*"]}}}"#,
    ".eslintrc.json": #"{"extends": "eslint:recommended"}"#,
    "legacy/.eslintrc.json": #"{"extends": ["airbnb", "prettier"], "rules": {"semi": "off"}}"#,
    ".stylelintrc.json": #"{"extends": "stylelint-config-standard"}"#,
    ".htmlhintrc.json": #"{"tagname-lowercase": true, "extends": "html"}"#,
    "renovate.json": #"{"extends": "local>site/renovate", "schedule": "weekly"}"#,
    "renovate.json5": "{extends: ['config:recommended'], /* nightly */ schedule: 'at night'}",
    "commitlint.json": #"{"extends": "@commitlint/config-conventional"}"#,
    ".releaserc.json": #"{"extends": "semantic-release-monorepo"}"#,
    ".solhint.json": #"{"extends": "solhint:recommended"}"#,
    "babel.config.json": #"{"presets": ["@babel/preset-env"], "extends": "./babel.base.json"}"#,
    ".prettierrc.json": #"{"singleQuote": true, "overrides": [{"files": "*.md"}]}"#,
    "jest.config.json": #"{"preset": "ts-jest", "testEnvironment": "node"}"#,
    "nx.json": #"{"extends": "nx/presets/npm.json", "targetDefaults": {"build": {}}}"#,
    "turbo.json": #"{"extends": ["//"], "pipeline": {"build": {"outputs": ["dist/**"]}}}"#,
    "lerna.json": #"{"version": "independent", "npmClient": "yarn"}"#,
    "angular.json": #"{"version": 1, "projects": {"shop": {"i18n": {"sourceLocale": "en"}}}}"#,
    "vercel.json": #"{"rewrites": [{"source": "/a", "destination": "/b"}]}"#,
    "biome.json": #"{"extends": ["./common.json"], "linter": {"enabled": true}}"#,
    ".vscode-settings.json": "{\n  // project settings\n  \"editor.tabSize\": 2,\n}",
    "app.code-workspace.json": #"{"folders": [{"path": "."}], "settings": {}}"#,
    "manifest.json": #"{"name": "__MSG_name__", "manifest_version": 3, "default_locale": "en"}"#,
    "site.webmanifest.json": #"{"name": "Shop", "lang": "es", "display": "standalone"}"#,
    "_locales/en/messages.json": #"{"name": {"message": "Shop"}, "sent": {"message": "Sent"}}"#,
    "block.json": #"{"apiVersion": 3, "name": "shop/chat", "title": "Chat", "textdomain": "shop"}"#,
    "theme.json": #"{"version": 2, "settings": {"color": {"palette": []}}}"#,
    "locales/en.json":
      #"{"home": "Home", "cart": "Cart", "powered_by": "Powered by", "checkout": "Checkout"}"#,
    "locales/de.json":
      #"{"home": "Start", "new_messages": "Neue Nachrichten", "date_format": "DD.MM.YYYY", "checkout": "Kasse", "cart": "Korb"}"#,
    "locales/messages.json":
      #"{"en": {"greeting": "Hello", "powered_by": "Powered by"}, "es": {"greeting": "Hola"}}"#,
    "lang/fr.json": #"{"Log in": "Se connecter", "Send": "Envoyer"}"#,
    "i18n/pt.json":
      #"{"chat": {"date_format": "DD/MM/YYYY", "send": "Enviar"}, "extends": "base"}"#,
    "config/locales/pl.json":
      #"{"pl": {"date": {"formats": {"default": "%d.%m.%Y"}}, "time": {"am": "rano"}}}"#,
    "plugin/settings.json": #"{"date_format": "d/m/Y", "time_format": "H:i", "timezone": "UTC"}"#,
    "plugin/general.json": #"{"powered_by": "Acme", "date_format": "YYYY"}"#,
    "shop/statuses.json":
      #"{"delivery_status_sent": "Sent", "delivery_status_read": "Picked", "order_new": "New", "order_paid": "Paid", "order_lost": "Lost"}"#,
    "data/list.json": #"[{"extends": "en", "date_format": "YYYY"}]"#,
    "data/null.json": "null", "data/text.json": #""compose_placeholder""#, "data/five.json": "5",
    "data/empty.json": "{}",
    "vite.config.js": "export default { base: '/', build: { target: 'es2020' } };",
    "i18n.config.ts": "export default { locale: 'es', date_format: 'DD.MM.YYYY', legacy: false };",
    "app/.gitignore": "generated/\n", "app/generated/es.json": #"{"extends": "eng"}"#,
  ]

  private static func isReadable(_ path: String) -> Bool { !path.hasSuffix(".gitignore") }

  @Test("A folder of them has no finding and no change")
  func folder() throws {
    #expect(Self.strangers.count > 40)
    let folder = try Folder(Self.strangers)
    for options in [[], ["--fix"], ["--unsafe-fixes"], ["--diff"]] {
      let outcome = try Program.run(["check", "."] + options, in: folder.url)
      #expect(outcome.status == 2, "\(outcome.output)\(outcome.errors)")
      #expect(outcome.errors.contains("nothing to check in ."))
      let empty = try Program.run(["check", ".", "--allow-empty"] + options, in: folder.url)
      #expect(empty.status == 0, "\(empty.output)\(empty.errors)")
    }
    for (path, text) in Self.strangers { #expect(try folder.text(path) == text, "\(path)") }
  }

  @Test("Beside a file of the chat they are passed over")
  func beside() throws {
    var files = Self.strangers
    files["chat/es.json"] = #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#
    let folder = try Folder(files)
    let outcome = try Program.run(["check", ".", "--fix", "--format", "json"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome.output)")
    let report = try JSONDecoder().decode(CheckJSON.self, from: Data(outcome.output.utf8))
    #expect(report.files.map(\.path) == ["chat/es.json"])
    for (path, text) in files { #expect(try folder.text(path) == text, "\(path)") }
  }

  static let named = strangers.keys.filter { path in
    isReadable(path) && !path.contains("plugin/general") && !path.contains("generated")
      && !path.contains("plugin/settings")
  }.sorted()

  @Test("Named, each is said to be none of the chat's, and is not touched")
  func eachNamed() throws {
    let folder = try Folder(Self.strangers)
    let outcome = try Program.run(["check", "--fix"] + Self.named, in: folder.url)
    #expect(outcome.status == 2, "\(outcome.output)")
    for path in Self.named {
      #expect(outcome.errors.contains("\(path): nothing to check: it"), "\(path)")
    }
    for (path, text) in Self.strangers { #expect(try folder.text(path) == text, "\(path)") }
  }

  static let hooks: [([String], Int32)] = [
    (["a.js", "b.js"], 0), (["a.js", "package.json", "b.js"], 0), (["bad.json", "b.js"], 1),
    (["b.js", "package.json"], 2), (["--allow-empty", "b.js", "package.json"], 0),
    (["--allow-empty", "bad.json", "b.js"], 1), (["--allow-empty", "gone.json"], 2),
    (["list.json"], 2), (["--allow-empty", "everyday.json"], 0), (["everyday.json"], 0),
  ]

  @Test("A hook may name every changed file", arguments: hooks)
  func hook(_ arguments: [String], _ status: Int32) throws {
    let folder = try Folder([
      "bad.json": #"{"extends": "eng"}"#, "b.js": "export const add = (a, b) => a + b;",
      "a.js":
        "window.crmPluginConfig = {onlinechat: {locale: {extends: 'es', new_messages: 'N'}}};",
      "package.json": #"{"name": "site", "private": true}"#, "list.json": "[]",
      "everyday.json": #"{"date_format": "d.M.yyyy"}"#,
    ])
    let outcome = try Program.run(["check"] + arguments, in: folder.url)
    #expect(outcome.status == status, "\(outcome.output)\(outcome.errors)")
  }

  @Test("The verdict does not depend on the folder that the program is started in")
  func anywhere() throws {
    let folder = try Folder([
      ".git/HEAD": "", "base/chat.json": #"{"extends": "es"}"#,
      "site/a.json": #"{"extends": "../base/chat.json", "date_format": "dd/MM/yyyy"}"#,
    ])
    for (start, path) in [(".", "site"), ("site", "."), ("base", "../site/a.json")] {
      let url = folder.url.appendingPathComponent(start)
      let outcome = try Program.run(["check", path], in: url)
      #expect(outcome.status == 0, "\(start): \(outcome.output)\(outcome.errors)")
      #expect(!outcome.output.contains("outside"), "\(outcome.output)")
    }
  }

  @Test("What .gitignore names is searched where it is asked for")
  func ignored() throws {
    let folder = try Folder(Self.strangers)
    let outcome = try Program.run(["check", ".", "--no-ignore-files"], in: folder.url)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("app/generated/es.json"))
  }

  @Test("Standard input that is not the chat's comes out as it went in")
  func input() throws {
    let text = "{\n  // mine\n  \"a\": 1,\n}"
    let outcome = try Program.run(
      ["check", "--fix", "--stdin-filename", "settings.json"], in: URL(fileURLWithPath: "/"),
      input: Data(text.utf8))
    #expect(outcome.status == 2 && outcome.output.hasSuffix(text), "\(outcome.output)")
  }
}

import LocaleModel
import TestSupport
import Testing

/// What a check takes a config for is what an engine makes of it.
@Suite("Configs made of constants, with Node as the judge", .enabled(if: Engine.node != nil))
struct ConstantScriptTests {
  private struct Claim: Encodable {
    var script: String
    /// The configs that may stand in the end; empty where none was found.
    var configs: [ClaimedValue]
  }

  /// What was wrong with a claim, if anything, and how many values it named.
  private struct Verdict: Decodable {
    var lie: String
    var isMissed: Bool
    var named: Int
    var open: Int
  }

  private static let judge = """
    claims => {
      const vm = require('vm');
      const run = (script, mobile, dark, lang) => {
        const page = {mobile, dark, lang, structuredClone, useMemo: f => f()};
        page.window = page.self = page;
        vm.runInNewContext(script, page);
        return page.crmPluginConfig;
      };
      const holds = (claim, value, path) => {
        switch (claim.kind) {
          case 'dynamic': return '';
          case 'undefined': return value === undefined ? '' : path;
          case 'json': return JSON.stringify(value) === JSON.stringify(JSON.parse(claim.json)) ? '' : path;
          case 'any': return claim.values.some(c => !holds(c, value, path)) ? '' : path + ' of several';
        }
        // What a part that nobody knows may hide is said to be unknown.
        if (claim.isOpen) return '';
        if (value === null || typeof value !== 'object') return path + ' is no object';
        for (const name in claim.members) {
          const wrong = holds(claim.members[name], value[name], path + '.' + name);
          if (wrong) return wrong;
        }
        const more = Object.keys(value).find(name =>
          value[name] !== undefined && !(name in claim.members));
        return more ? path + '.' + more + ' is not known' : '';
      };
      const count = (claim, kind) =>
        (claim.kind === kind ? 1 : 0)
        + Object.values(claim.members ?? claim.values ?? {}).reduce((n, c) => n + count(c, kind), 0);
      return claims.map(({script, configs}) => {
        const verdict = {lie: '', isMissed: false, named: 0, open: 0};
        for (const config of configs) {
          verdict.named += count(config, 'json');
          verdict.open += count(config, 'dynamic');
        }
        for (const mobile of [true, false]) for (const dark of [true, false])
          for (const lang of ['es', 'pt', 'xx']) {
            let value;
            try { value = run(script, mobile, dark, lang) } catch (e) { continue }
            if (!configs.length) { verdict.isMissed ||= value !== undefined; continue }
            const wrong = configs.map(c => holds(c, value, 'config'));
            if (wrong.every(w => w)) verdict.lie =
              `${wrong[0]} with ${JSON.stringify({mobile, dark, lang})} is ${JSON.stringify(value)}`;
          }
        return verdict;
      });
    }
    """

  private func claim(_ script: String) -> Claim {
    let document = WidgetDocument(path: "a.js", bytes: Array(script.utf8))
    let configs = document.configs.filter { $0.widgetName == .kommo }
    return Claim(script: script, configs: configs.map { ClaimedValue($0.root) })
  }

  static let shared = [
    """
    const a = {color: 'x', hidden: !1}; let b; b = a; let c = b; const d = c;
    window.crmPluginConfig = window.crmPluginConfig || d;
    if (dark) window.crmPluginConfig.hidden = true;
    Object.assign(window.crmPluginConfig, {...c});
    """,
    """
    const a = {hidden: false}; const b = a; window.crmPluginConfig = b;
    if (dark) window.crmPluginConfig.hidden = true;
    window.crmPluginConfig = {...a};
    """,
    """
    const a = {onlinechat: {mode: 'widget'}}; const b = a; window.crmPluginConfig = b;
    if (dark) window.crmPluginConfig.onlinechat.mode = 'frame';
    window.crmPluginConfig = {onlinechat: {...a.onlinechat}};
    """,
    """
    const a = {hidden: false}; const b = mobile ? a : {}; window.crmPluginConfig = b;
    if (dark) window.crmPluginConfig.hidden = true;
    window.crmPluginConfig = {hidden: a.hidden};
    """,
    """
    const a = {color: 'x'}; const b = {es: {}, get pt() { return a; }};
    window.crmPluginConfig = b['pt'];
    Object.assign(window.crmPluginConfig, {color: dark ? 'y' : 'z'});
    Object.assign(window.crmPluginConfig, a);
    """,
    """
    const a = {color: 'x'}; const b = {es: a, pt: {}};
    window.crmPluginConfig = b.es;
    window.crmPluginConfig.color = dark ? 'y' : 'z';
    window.crmPluginConfig = {color: a.color};
    """,
  ]

  @Test("What a config shares with another name may have changed with it", arguments: shared)
  func sharing(script: String) throws {
    let node = try #require(Engine.node)
    let verdicts: [Verdict] = try node.call(Self.judge, with: [claim(script)])
    #expect(verdicts.map(\.lie) == [""])
    #expect(verdicts.map(\.isMissed) == [false])
  }

  @Test(
    "What each key is said to be is what Node has, or it is said to be dynamic",
    arguments: Seeded(9))
  func claims(seed: Seed) throws {
    let node = try #require(Engine.node)
    var scripts = ConstantScript(seed)
    var (lies, missed, named, open, left) = (0, 0, 0, 0, TestSettings.programs)
    while left > 0 {
      let claims = (0..<min(left, 500)).map { _ in claim(scripts.next()) }
      left -= 500
      let verdicts: [Verdict] = try node.call(Self.judge, with: claims)
      for (claim, verdict) in zip(claims, verdicts) {
        if !verdict.lie.isEmpty, lies < 20 { Issue.record("\(verdict.lie)\n\(claim.script)") }
        if verdict.isMissed, missed < 5 { Issue.record("no config found\n\(claim.script)") }
        lies += verdict.lie.isEmpty ? 0 : 1
        missed += verdict.isMissed ? 1 : 0
        named += verdict.named
        open += verdict.open
      }
    }
    print("\(TestSettings.programs) scripts: \(named) values named, \(open) dynamic, \(lies) wrong")
    #expect(lies == 0)
    #expect(missed == 0)
    // A check that says nothing says nothing wrong; scripts are made to be hard.
    #expect(2 * named > open)
  }
}

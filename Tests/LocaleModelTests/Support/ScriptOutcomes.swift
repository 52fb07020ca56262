import TestSupport
import Testing

/// What Node makes of scripts that set a config.
enum ScriptOutcomes {
  /// What `window.crmPluginConfig` is in the end, as ``ConfigValue/possibleTexts`` writes it, under
  /// each of the conditions that the scripts know: `mobile` and `dark`, on and off. Empty for a script
  /// that throws.
  static func inNode(_ scripts: [String]) throws -> [Set<String>] {
    let all: [[String]] = try #require(Engine.node).call(function, with: scripts)
    return all.map(Set.init)
  }

  private static let function = """
    scripts => {
      const vm = require('vm');
      const text = value =>
        value === null || typeof value !== 'object' ? JSON.stringify(value) ?? String(value)
        : '{' + Object.keys(value).sort().map(k => `${k}:${text(value[k])},`).join('') + '}';
      const run = (script, mobile, dark) => {
        const element = () => ({appendChild() {}, insertBefore() {}});
        const page = {
          mobile, dark, addEventListener() {},
          document: {createElement: element, head: element(), addEventListener() {}},
        };
        page.window = page.self = page;
        vm.runInNewContext(script, page);
        return text(page.crmPluginConfig);
      };
      return scripts.map(script => {
        try {
          return [[1, 1], [1, 0], [0, 1], [0, 0]]
            .map(([mobile, dark]) => run(script, !!mobile, !!dark));
        } catch { return []; }
      });
    }
    """
}

import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What `a` of the config may be that a script sets last, where the scan knows it: the texts it may be;
/// none where only running the script could tell, `nil` where no such config was found.
func followedValue(_ script: String) -> [String]? {
  let value = scan(script, "a.js").assignments.last?.value.object?["a"]?.value
  if let text = value?.string?.text { return [text] }
  return value?.alternatives.compactMap { $0.string?.text }
}

/// Whether nothing wrong is said of a script whose config has an `a` of `'x'`.
func saysNothingWrong(_ script: String) -> Bool {
  guard let found = followedValue(script) else { return false }
  return found.isEmpty || found.contains("x")
}

/// What `a` of the config is when Node has run each script.
func valuesInNode(_ scripts: [String]) throws -> [String?] {
  try #require(Engine.node).call(
    """
    scripts => scripts.map(script => {
      const page = {
        crmPluginConfig: undefined, console: {log() {}}, setTimeout() {}, useMemo: f => f(),
      };
      try { require('vm').runInNewContext(script, page, {timeout: 1000}); } catch (e) { return null; }
      return page.crmPluginConfig?.a ?? null;
    })
    """, with: scripts)
}

import TestSupport
import Testing

/// Scripts of one subject, which Node judges together.
struct ScriptGroup: CustomStringConvertible, Sendable {
  /// The subject.
  let name: String
  /// Scripts that set `config`.
  let sources: [String]

  init(_ name: String, _ sources: [String]) {
    self.name = name
    self.sources = sources
  }

  /// Scripts that set `config.a` to the value of an expression.
  init(_ name: String, expressions: [String]) {
    self.init(name, expressions.map { "config = {a: \($0)}" })
  }

  var description: String { name }

  /// A script in which a statement stands between two that set a property: which of them ran last says
  /// whether it threw.
  static func around(_ statement: String) -> String {
    "config = {a: 1}; \(statement); config.a = 2"
  }
}

/// Holds what is said of scripts against what Node makes of them.
enum NodeJudge {
  private struct Case: Codable {
    var source: String
    /// The value as a literal; `nil` where it is said to be unknown.
    var answer: String?
  }

  /// Runs each script in pages that differ in `flag`, and compares the config that is left with the
  /// answer. Order counts, also that of properties, and so does the sign of zero.
  private static let comparison = """
    cases => {
      const vm = require('vm');
      process.on('unhandledRejection', () => {});
      const encode = (value, seen = []) => {
        if (typeof value === 'string') return JSON.stringify(value);
        if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
        if (value === null || typeof value !== 'object') return typeof value + ' ' + String(value);
        if (seen.includes(value)) return 'cycle';
        const inner = item => encode(item, [...seen, value]);
        if (Array.isArray(value)) return '[' + Array.from(value, inner).join(', ') + ']';
        const members = Object.keys(value).map(key => JSON.stringify(key) + ': ' + inner(value[key]));
        return '{' + members.join(', ') + '}';
      };
      const run = (source, flag) => {
        const page = {flag, console: {log() {}, warn() {}, error() {}}, structuredClone};
        page.window = page.self = page.top = page.frames = page;
        try { vm.runInNewContext(source, page, {timeout: 2000}) } catch (error) {}
        try { return encode(page.config) } catch (error) { return 'throws' }
      };
      return cases.map(({source, answer}) => {
        if (answer === undefined) return '';
        const said = answer === 'nothing' ? 'undefined undefined' : encode((0, eval)(`(${answer})`));
        const made = [true, false].map(flag => run(source, flag));
        return made.every(value => value === said) ? ''
          : source + '\\n   said ' + said + '\\n   made ' + [...new Set(made)].join(' or ');
      });
    }
    """

  /// Reports what is said otherwise than Node makes it.
  ///
  /// - Parameter mayBeUnknown: whether an answer may be that only running the page tells.
  static func check(
    _ sources: [String], mayBeUnknown: Bool, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var cases: [Case] = []
    for source in sources {
      let answer = summary(source)
      let isUnknown = answer.hasPrefix("?") || answer == "several"
      if isUnknown, !mayBeUnknown {
        Issue.record("\(source)\n   said \(answer)", sourceLocation: sourceLocation)
      }
      cases.append(Case(source: source, answer: isUnknown ? nil : answer))
    }
    let verdicts: [String] = try #require(Engine.node).call(comparison, with: cases)
    for verdict in verdicts where !verdict.isEmpty {
      Issue.record("\(verdict)", sourceLocation: sourceLocation)
    }
  }
}

import CRMLocaleKit
import TestSupport
import Testing

/// What `config` writes is what an engine makes of the source, or nothing is written.
@Suite("Writing what a script makes of its config", .enabled(if: Engine.node != nil))
struct ConfigPropertyTests {
  private struct Pair: Codable {
    var source: String
    var written: String
  }

  private let generator: ConfigGenerator = {
    var options = ConfigGenerator.Options()
    options.comment = ""
    return ConfigGenerator(workspace: Workspace(options: .tests), options: options)
  }()

  /// Evaluates both sides in an engine of their own each, and returns what differs.
  private static let comparison = """
    pairs => {
      const vm = require('vm');
      // A promise that nobody handles ends Node, and no page.
      process.on('unhandledRejection', () => {});
      const encode = (value, seen = new Set()) => {
        if (typeof value === 'string') return JSON.stringify(value);
        if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
        if (typeof value === 'function' || value === null || typeof value !== 'object')
          return String(value);
        if (seen.has(value)) return 'cycle';
        seen.add(value);
        const keys = [];
        for (const key in value) if (value[key] !== undefined) keys.push(key);
        const text = keys.sort().map(key => JSON.stringify(key) + ':' + encode(value[key], seen));
        seen.delete(value);
        return (Array.isArray(value) ? '[' : '{') + text.join() + '}';
      };
      const run = source => {
        const window = {
          navigator: {language: 'es'}, innerWidth: 500, flag: true, console, structuredClone,
          document: {title: 'T'}, unknownFunction() {},
          // A page calls back later: what throws then does not end the script.
          setTimeout: f => { try { f() } catch (e) {} },
          consume(a, f) { try { f(a) } catch (e) {} },
        };
        window.window = window.globalThis = window.self = window;
        try { vm.runInNewContext(source, window, {timeout: 2000}) } catch (e) {}
        const read = name => {
          try { return encode(window[name]) } catch (e) { return 'thrown' }
        };
        const config = read('crmPluginConfig');
        return config === 'undefined' ? read('amoSocialButtonConfig') : config;
      };
      return pairs.map(({source, written}) => {
        const [one, other] = [run(source), run(written)];
        return one === other ? '' : source + '\\n--- is\\n' + one + '\\n--- written\\n' + other;
      });
    }
    """

  /// The script for a program; `nil` where it is refused.
  private func script(for program: String) -> String? {
    let document = WidgetDocument(path: "a.js", bytes: Array(program.utf8))
    return try? generator.script(for: document).text(.minified)
  }

  @Test(
    "Whatever a program does with its config, it is followed or refused", arguments: Seeded(20_26))
  func everything(seed: Seed) throws {
    let node = try #require(Engine.node)
    var programs = RandomProgram(seed, .everything)
    var (written, wrong) = (0, [String]())
    var left = TestSettings.programs
    while left > 0 {
      var pairs: [Pair] = []
      for _ in 0..<min(left, 500) {
        let program = programs.next()
        if let script = script(for: program) {
          pairs.append(Pair(source: program, written: script))
        }
      }
      left -= 500
      written += pairs.count
      let verdicts: [String] = try node.call(Self.comparison, with: pairs)
      wrong += verdicts.filter { !$0.isEmpty }
    }
    print("\(TestSettings.programs) programs, \(written) written, \(wrong.count) wrong")
    for example in wrong.prefix(5) { Issue.record("\(example)") }
    #expect(wrong.isEmpty)
    // Programs are made to be hard: a few in a hundred are enough to say something.
    #expect(written * 25 > TestSettings.programs)
  }

  @Test("What is plain is followed", arguments: Seeded(8))
  func plain(seed: Seed) throws {
    let node = try #require(Engine.node)
    var programs = RandomProgram(seed, .plain)
    var pairs: [Pair] = []
    for _ in 0..<200 {
      let program = programs.next()
      let document = WidgetDocument(path: "a.js", bytes: Array(program.utf8))
      do {
        let script = try generator.script(for: document).text(.minified)
        pairs.append(Pair(source: program, written: script))
      } catch {
        // What is wrong with the config itself is refused for that.
        guard case .errors = error else {
          Issue.record("\(error)\n\(program)")
          continue
        }
      }
    }
    let verdicts: [String] = try node.call(Self.comparison, with: pairs)
    #expect(verdicts.filter { !$0.isEmpty } == [])
  }
}

extension CheckOptions {
  fileprivate static var tests: CheckOptions {
    CheckOptions(instant: 1_795_348_800_000, timeZone: .utc)
  }
}

import TestSupport
import Testing
import WidgetConfig

@Suite("Writing JavaScript")
struct JavaScriptWriterTests {
  private static let count = TestSettings.configs

  private struct Case: Encodable {
    let value: JavaScriptValue.Encoded
    let scripts: [String]
  }

  @Test(
    "What Node evaluates is what was meant", .enabled(if: Engine.node != nil, "needs Node"),
    arguments: Seeded(42))
  func evaluates(seed: Seed) throws {
    var values = HostileValues(seed)
    let node = try #require(Engine.node)
    for start in stride(from: 0, to: Self.count, by: 20_000) {
      let cases = (start..<min(start + 20_000, Self.count)).map { _ -> Case in
        let value = values.object()
        let comment = values.string()
        return Case(
          value: value.encoded,
          scripts: [JavaScriptWriter.Layout.readable, .minified].map {
            JavaScriptWriter($0).assignment(of: value, to: "window.config", comment: comment)
          })
      }
      let failures: [String] = try node.call(Self.comparison, with: cases)
      #expect(failures == [])
    }
  }

  /// Builds the value that is meant without evaluating anything, and compares it with what the
  /// script has assigned: own properties, their order apart, and the bits of numbers.
  private static let comparison = """
    cases => {
      const vm = require('vm'), failures = [];
      const same = (meant, found) => {
        const [kind, content] = meant;
        switch (kind) {
          case 'null': return found === null;
          case 'bool': case 'string': return found === content;
          case 'units': return found === String.fromCharCode(...content);
          case 'number': {
            if (typeof found !== 'number') return false;
            const bits = new DataView(new ArrayBuffer(8));
            bits.setBigUint64(0, BigInt(content));
            return Object.is(found, bits.getFloat64(0));
          }
          case 'array':
            return Array.isArray(found) && found.length === content.length
              && content.every((value, index) => same(value, found[index]));
          case 'object':
            return typeof found === 'object' && found !== null && !Array.isArray(found)
              && Object.getPrototypeOf(Object.getPrototypeOf(found)) === null
              && Object.keys(found).length === content.length
              && content.every(([name, value]) =>
                Object.prototype.hasOwnProperty.call(found, name) && same(value, found[name]));
        }
      };
      const context = vm.createContext({window: {}});
      for (const {value, scripts} of cases)
        for (const script of scripts) {
          try {
            delete context.window.config;
            vm.runInContext(script, context);
            if (!same(value, context.window.config)) failures.push(script);
          } catch (error) { failures.push(String(error) + script); }
        }
      return failures.slice(0, 5);
    }
    """

  @Test(
    "Nothing breaks out of a script element in Chromium",
    .enabled(if: Engine.chromium != nil, "needs Chromium"), arguments: Seeded(43))
  func staysInside(seed: Seed) throws {
    var values = HostileValues(seed)
    let chromium = try #require(Engine.chromium)
    for start in stride(from: 0, to: Self.count, by: 10_000) {
      let count = min(start + 10_000, Self.count) - start
      // Each in an element of its own, parsed as a page is parsed.
      let elements = (0..<count).map { index -> String in
        let layout: JavaScriptWriter.Layout = index.isMultiple(of: 2) ? .readable : .minified
        let script = JavaScriptWriter(layout).assignment(
          of: values.object(), to: "window.config", comment: values.string())
        return "<script>\(script); window.ran = (window.ran || 0) + 1</script>"
      }.joined(separator: "\n")
      let results: [[Int]] = try chromium.callInPage(
        """
        () => [
          window.ran, document.body.querySelectorAll('#cage > script').length,
          document.body.querySelectorAll('#cage > :not(script)').length,
          document.getElementById('cage').querySelectorAll('*').length,
          Array.from(document.getElementById('cage').childNodes)
            .filter(node => node.nodeType !== 1 && node.textContent.trim() !== '').length
        ]
        """, withEach: [0], body: "<div id=\"cage\">\n\(elements)\n</div>")
      #expect(results == [[count, count, 0, count, 0]])
    }
  }

  @Test(
    "Strings are spelled so that a person can read them",
    arguments: [
      ("it's", #"'it\'s'"#), ("a\\b", #"'a\\b'"#), ("</script>", #"'\x3C/script>'"#),
      ("<!-- x -->", #"'\x3C!-- x --\x3E'"#), ("a]]>b", #"'a]]\x3Eb'"#), ("1 > 0", "'1 > 0'"),
      ("\u{2028}\u{2029}", #"'\u2028\u2029'"#), ("line\nline\r\ttab", #"'line\nline\r\ttab'"#),
      ("\0\u{1B}", #"'\x00\x1B'"#), ("é日😀", "'é日😀'"), ("a\u{A0}b", #"'a\xA0b'"#),
      ("\u{202E}", #"'\u202E'"#), ("{{bot_params.x}}", "'{{bot_params.x}}'"), ("", "''"),
    ])
  func strings(text: String, literal: String) {
    #expect(JavaScriptWriter().expression(.string(text)) == literal)
  }

  @Test(
    "Names are bare where they can be",
    arguments: [
      ("date_format", "{date_format:1}"), ("$a1", "{$a1:1}"), ("class", "{class:1}"),
      ("a-b", "{'a-b':1}"), ("1", "{'1':1}"), ("", "{'':1}"), ("é", "{'é':1}"),
      ("__proto__", "{['__proto__']:1}"), ("</script>", #"{'\x3C/script>':1}"#),
    ])
  func names(name: String, text: String) {
    #expect(JavaScriptWriter(.minified).expression([name: 1].object) == text)
  }

  @Test(
    "Numbers are spelled as JavaScript reads them",
    arguments: [
      (0.0, "0"), (-0.0, "-0"), (170, "170"), (0.5, "0.5"), (1e21, "1e+21"), (1e-7, "1e-07"),
      (.nan, "NaN"), (-.infinity, "-Infinity"),
    ])
  func numbers(number: Double, text: String) {
    #expect(JavaScriptWriter().expression(.number(number)) == text)
  }

  @Test("The layout is two spaces a level, with comments above what they speak of")
  func layout() {
    let value = JavaScriptValue.object([
      .init("list", [1, [], [:]], comment: "first\nsecond */ </script>"),
      .init("nested", ["deep": nil]),
    ])
    #expect(
      JavaScriptWriter().assignment(of: value, to: "window.x", comment: "from site.json") == """
        // from site.json
        window.x = {
          // first
          // second */ \\x3C/script>
          list: [
            1,
            [],
            {}
          ],
          nested: {
            deep: null
          }
        };

        """)
    #expect(
      JavaScriptWriter(.minified).assignment(of: value, to: "window.x", comment: "gone")
        == "window.x={list:[1,[],{}],nested:{deep:null}};")
  }
}

extension [String: JavaScriptValue] {
  fileprivate var object: JavaScriptValue {
    .object(map { JavaScriptValue.Property($0.key, $0.value) })
  }
}

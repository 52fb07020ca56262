import LocaleSyntax
import TestSupport
import Testing

/// The parser that Node is made with, where this Node shows it.
private enum Acorn {
  static let isThere =
    Engine.node?.accepts(
      "0",
      script: """
        require('child_process').execFileSync(process.execPath,
          ['--expose-internals', '-e', "require('internal/deps/acorn/acorn/dist/acorn')"]);
        """) == true
}

/// Node brings a parser of its own, Acorn, which says where each token and each comment of a program stands.
@Suite("Tokens of programs are those that Acorn finds", .enabled(if: Acorn.isThere))
struct TokenAgreementTests {
  private struct Tokens: Decodable {
    /// The spans of all tokens but those of templates, in bytes.
    var tokens: [[Int]]
    var comments: [[Int]]
    var regularExpressions: [[Int]]
  }

  /// Runs Acorn in a Node that shows what it is made of. Of a program that it refuses it says nothing.
  private static let judging = #"""
    texts => {
      const script = `
        const acorn = require('internal/deps/acorn/acorn/dist/acorn');
        const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        const answer = text => {
          const found = [], comments = [];
          const options = {ecmaVersion: 'latest', onToken: found, onComment: comments};
          try { acorn.parse(text, options) } catch { return null }
          const span = ({start, end}) =>
            [start, end].map(offset => Buffer.byteLength(text.slice(0, offset)));
          const open = [], tokens = [], regularExpressions = [];
          for (const token of found) {
            const kind = token.type.label;
            if (kind === '\${' || kind === '{') open.push(kind);
            const closesPart = kind === '}' && open.pop() === '\${';
            if (closesPart || ['\${', '\`', 'template', 'eof'].includes(kind)) continue;
            tokens.push(span(token));
            if (kind === 'regexp') regularExpressions.push(span(token));
          }
          return {tokens, comments: comments.map(span), regularExpressions};
        };
        console.log(JSON.stringify(texts.map(answer)));
      `;
      const options = {input: JSON.stringify(texts), maxBuffer: 1 << 28};
      return JSON.parse(require('child_process').execFileSync(
        process.execPath, ['--expose-internals', '-e', script], options));
    }
    """#

  private func spans(_ tokens: TokenList, where isWanted: (TokenKind) -> Bool) -> [[Int]] {
    (0..<tokens.count).filter { tokens.kind($0).map(isWanted) == true }
      .map { [tokens.start($0), tokens.end($0)] }
  }

  private func check(_ texts: [String]) throws -> Int {
    let answers: [Tokens?] = try #require(Engine.node).call(Self.judging, with: texts)
    var taken = 0
    for (text, answer) in zip(texts, answers) {
      guard let answer else { continue }
      taken += 1
      let bytes = Array(text.utf8)
      var options = LexerOptions(dialect: .javaScript)
      options.isExpression = false
      let tokens = Lexer.tokenize(
        SyntaxSource(
          path: "a.js", bytes: bytes, map: OffsetMap(verbatimAt: 0, count: bytes.count),
          options: options))
      #expect(
        spans(tokens) { $0 == .regularExpression } == answer.regularExpressions, "\(text)")
      #expect(spans(tokens) { $0.isComment || $0 == .hashbang } == answer.comments, "\(text)")
      let templates: Set<TokenKind> = [.template, .templateHead, .templateMiddle, .templateTail]
      #expect(
        spans(tokens) { !$0.isTrivia && !templates.contains($0) } == answer.tokens, "\(text)")
    }
    return taken
  }

  @Test("in nested statements of every kind", arguments: Seeded(1..<5))
  func programs(seed: Seed) throws {
    var program = RandomProgram(seed.numbers)
    let texts = (0..<800).map { _ in program.program() }
    #expect(try check(texts) > 400)
  }

  @Test("in expressions of every kind", arguments: Seeded(1..<3))
  func expressions(seed: Seed) throws {
    var script = RandomScript(seed.numbers)
    let texts = (0..<600).map { "(" + script.expression(1 + $0 % 3) + "\n)" }
    #expect(try check(texts) > 300)
  }

  @Test("in programs whose slashes mean what stands before them")
  func slashes() throws {
    let texts = [
      // Labels within labels, behind words, and after a semicolon that is left out.
      "a: b: {}\n/'/.test(c)", "if (a) b; else c: {}\n/'/.test(d)", "do a: {}\nwhile (/'/.test(b))",
      "a = 1\nb: {}\n/'/.test(c)", "a()\nb: {}\n/'/.test(c)", "a = [b]\nc: { d }\n/'/.test(e)",
      "switch (a) { case b: c: {}\n/'/.test(d) }", "switch (a) { default: b: { c }\n/'/.test(d) }",
      "a: {{ b }}\n/'/.test(c)", "a: {{ b }\n/'/.test(c) }", "a = /x/\nb: {}\n/'/.test(c)",
      // Functions after a semicolon that is left out.
      "a = 1\nfunction b() {}\n/'/.test(c)", "a = 'b'\nfunction c() {}\n/'/.test(d)",
      "a = b[0]\nfunction c() {}\n/'/.test(d)", "a++\nfunction b() {}\n/'/.test(c)",
      "a = `b`\nfunction c() {}\n/'/.test(d)", "a = `${b}`\nfunction c() {}\n/'/.test(d)",
      // And functions that are a value.
      "a = function () {} / 1; '/'", "a = b ? function () {} / 1 : '/'",
      "a = [function () {} / 1, '/']", "a = b || function () {} / 1; '/'",
      "a = {b: function () {} / 1, c: '/'}", "return_ = typeof function () {} / 1; '/'",
      "#!/usr/bin/env node '\n/'/.test(a)",
      // A choice is no label.
      "a ? b : {} / 1; '/'", "a ? b\n: c\n? {} / 1 : '/'",
    ]
    #expect(try check(texts) == texts.count)
  }
}

import Foundation
import LocaleSyntax
import TestSupport
import Testing

/// Where engines give up on a text, as the recognizer says.
func firstFault(
  in text: String, as target: ScriptGrammar.Target, allowsReturn: Bool = false
) -> Int? {
  var options = LexerOptions(dialect: .javaScript)
  options.isExpression = false
  options.allowsJSX = true
  let bytes = Array(text.utf8)
  let source = SyntaxSource(
    path: "a.js", bytes: bytes, map: OffsetMap(verbatimAt: 0, count: bytes.count), options: options)
  let tokens = Lexer.tokenize(source)
  return ScriptGrammar.firstFault(
    in: source, tokens, target: target, allowsReturn: allowsReturn
  ).map(tokens.start)
}

/// What Node takes.
enum GrammarJudge {
  /// For each text whether Node compiles it as a script.
  static func takesScripts(_ texts: [String]) throws -> [Bool] {
    try #require(Engine.node).call(
      """
      texts => texts.map(text => {
        try { new (require('vm').Script)(text); return true; } catch { return false; }
      })
      """, with: texts)
  }

  /// For each text whether Node compiles it as a module.
  ///
  /// Modules are an experiment of `vm`, so a process of their own is asked, which knows of it.
  static func takesModules(_ texts: [String]) throws -> [Bool] {
    try #require(Engine.node).call(
      """
      texts => JSON.parse(require('child_process').execFileSync(process.execPath,
        ['--experimental-vm-modules', '--no-warnings', '-e', `
          const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
          console.log(JSON.stringify(texts.map(text => {
            try { new (require('vm').SourceTextModule)(text); return true; } catch { return false; }
          })));`],
        {input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 1 << 28}))
      """, with: texts)
  }
}

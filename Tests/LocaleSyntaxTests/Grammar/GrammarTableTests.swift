import LocaleSyntax
import TestSupport
import Testing

@Suite("What is a script, and where it stops being one")
struct GrammarTableTests {
  @Test("nothing is said of what is right", arguments: RightScripts.all + RightScripts.newer)
  func takesScript(text: String) {
    #expect(firstFault(in: text, as: .script) == nil)
    #expect(firstFault(in: text, as: .either) == nil)
  }

  @Test("nor of a module", arguments: RightScripts.modules + RightScripts.newerModules)
  func takesModule(text: String) {
    #expect(firstFault(in: text, as: .module) == nil)
    #expect(firstFault(in: text, as: .either) == nil)
  }

  @Test("right statements stay right in a row, in a block and in a function")
  func takesRows() {
    let parts = RightScripts.all.filter {
      !$0.contains("-->") && !$0.hasPrefix("#!") && !$0.contains("\u{FEFF}") && !$0.contains("<!--")
    }
    for part in parts where !part.contains("use strict") {
      #expect(firstFault(in: "{\n\(part)\n}\n\(part)\n", as: .script) == nil, "\(part)")
      #expect(firstFault(in: "(function () {\n\(part)\n})()", as: .script) == nil, "\(part)")
    }
  }

  @Test("the first token is found at which engines give up", arguments: WrongScripts.all)
  func findsFault(marked: String) throws {
    let marked = MarkedText(marked)
    #expect(firstFault(in: marked.text, as: .script) == marked.spans[0].lowerBound)
  }

  @Test("in a module, too", arguments: WrongScripts.ofModules)
  func findsFaultOfModule(marked: String) throws {
    let marked = MarkedText(marked)
    #expect(firstFault(in: marked.text, as: .module) == marked.spans[0].lowerBound)
  }

  @Test("Node takes what is right and refuses what is not", .enabled(if: Engine.node != nil))
  func agreesWithNode() throws {
    for (text, isTaken) in zip(
      RightScripts.all, try GrammarJudge.takesScripts(RightScripts.all))
    {
      #expect(isTaken, "\(text)")
    }
    let wrong = WrongScripts.all.map { MarkedText($0).text }
    for (text, isTaken) in zip(wrong, try GrammarJudge.takesScripts(wrong)) {
      #expect(!isTaken, "\(text)")
    }
    let modules = RightScripts.modules
    for (text, isTaken) in zip(modules, try GrammarJudge.takesModules(modules)) {
      #expect(isTaken, "\(text)")
    }
    let wrongModules = WrongScripts.ofModules.map { MarkedText($0).text }
    for (text, isTaken) in zip(
      wrongModules, try GrammarJudge.takesModules(wrongModules))
    {
      #expect(!isTaken, "\(text)")
    }
  }

  @Test("a file of Node may return at its top level")
  func takesReturn() {
    #expect(firstFault(in: "return", as: .either) != nil)
    #expect(firstFault(in: "return", as: .either, allowsReturn: true) == nil)
    #expect(firstFault(in: "new.target", as: .either, allowsReturn: true) == nil)
  }

  @Test(
    "nothing is said of what may be another language",
    arguments: [
      "var a: string = 1", "function f(a: number) {}", "function f(a?: number) {}",
      "function f(): void {}", "(a: any)", "x = (a): b => c",
      "type A = {a: string}", "interface A { b: string }", "import type {A} from 'a'",
      "import {type A} from 'a'", "export type A = B", "declare const a: b",
      "enum A { b }", "abstract class A {}", "class A { private a }", "class A { a: string }",
      "class A { readonly a = 1 }", "class A implements B {}",
      "a as string", "f(a as b)", "a satisfies B", "a!.b", "a!", "f(a!)", "let a!: b",
      "function f<T>(a) {}", "class A<T> {}", "new Map<A, B>()", "f<A[]>(a)",
      "class A extends B<C> {}", "<T>a", "<a>b</a>", "f(<a b={c}/>)", "return_(<a/>)",
      "x = <div>a</div> b c", "@a class B {}", "class A { @a b }",
      "export a from 'b'", "import a = require('b')", "export = a", "a |> b", "a::b",
      "a = do { b }", "a || throw b", "opaque type A = B", "%a%", "a = %b%;",
      "{if $a}b{/if}", "${a}", "a = ${b};", "[gallery ids=\"1\"]", "[[*a]]", "a = [[!b? &c=`d`]];",
      "#if (a)", "a = #b#;", "% if a:", "@@a@@", "{.section a}",
      "a = '{{ b|c('d') }}'", ".pragma library", "{\"a\": 1, \"b\": 2}",
      "module A {}", "namespace A {}", "function f(this: A) {}",
      "a = §", "a = \u{201C}b\u{201D} c d", "f(?, a)", "component A() {}",
      "a = (b?: c) => d",
    ])
  func leavesAlone(text: String) {
    #expect(firstFault(in: text, as: .either) == nil)
  }
}

import TestSupport
import Testing

/// What variables are and functions return, behind jumps, loops, patterns and generators.
@Suite("A variable is what the way through the script makes it")
struct FollowedFlowTests {
  /// Scripts that set `a`, whose value is known.
  static let known = [
    "function f(){const o={b:'x'};return o} crmPluginConfig={a:f().b}",
    "function f(){const o={};o.b='y';return o} const p={b:'x'}; crmPluginConfig={a:p.b}",
    "const f=()=>({b:'x'}); f().z=1; crmPluginConfig={a:f().b}",
    "const f=k=>({b:'x'})[k]; crmPluginConfig={a:f('b')}",
    "function* g(){ yield 1 } crmPluginConfig={a:'x'}",
    "function* g(){ yield* [1]; const v = yield; } const o={b:'x'}; crmPluginConfig={a:o.b}",
    "let v='y'; v='x'; crmPluginConfig={a:v}",
    "let v; v='x'; crmPluginConfig={a:v}",
    "const {b}={b:'x'}; crmPluginConfig={a:b}",
    "const {b='x'}={}; crmPluginConfig={a:b}",
    "function f(p){return p} crmPluginConfig={a:f('x')}",
    "function f(p='x'){return p} crmPluginConfig={a:f()}",
  ]

  /// Scripts whose value may stay unknown, and is nothing else than an engine finds.
  static let open = [
    "let v='y'; const f=()=>v; v='x'; crmPluginConfig={a:f()}",
    "let v='y'; function set(){v='x'} set(); crmPluginConfig={a:v}",
    "let v='y'; [v]=['x']; crmPluginConfig={a:v}",
    "let v='y'; ({v}={v:'x'}); crmPluginConfig={a:v}",
    "let v='y'; ({k:v}={k:'x'}); crmPluginConfig={a:v}",
    "let v='y'; ({k:[v]}={k:['x']}); crmPluginConfig={a:v}",
    "let v='y'; ({...v}={x:1}); v='x'; crmPluginConfig={a:v}",
    "let v='y'; for(v of ['x']); crmPluginConfig={a:v}",
    "let v='y'; for([v] of [['x']]); crmPluginConfig={a:v}",
    "let v='y'; for({v} of [{v:'x'}]); crmPluginConfig={a:v}",
    "let v='y'; q:{ if(1) break q; v='z' } v='x'; crmPluginConfig={a:v}",
    "let v='x'; q:{ if(1) break q; v='y' } crmPluginConfig={a:v}",
    "let v='x'; q:for(;;){ for(;;){ break q } v='y' } crmPluginConfig={a:v}",
    "let v='x'; try{ throw 1; v='y' }catch(e){} crmPluginConfig={a:v}",
    "let v='y'; try{ throw 1 }catch(e){ v='x' } crmPluginConfig={a:v}",
    "let v='y'; try{}finally{ v='x' } crmPluginConfig={a:v}",
    "function f(){ try{ return 'y' }finally{ return 'x' } } crmPluginConfig={a:f()}",
    "function f(){ try{ throw 1 }catch(e){ return 'x' } return 'y' } crmPluginConfig={a:f()}",
    "function f(){ q:{ break q; return 'y' } return 'x' } crmPluginConfig={a:f()}",
    "function f(){ q:{ break q; } return 'x' } crmPluginConfig={a:f()}",
    "function f(){ for(const i of [1]){ continue; return 'y' } return 'x' } crmPluginConfig={a:f()}",
    "function f(k){ switch(k){ case 1: break; case 2: return 'y' } return 'x' } crmPluginConfig={a:f(1)}",
    "function f(k){ switch(k){ case 1: case 2: return 'x'; default: return 'y' } } crmPluginConfig={a:f(1)}",
    "let v; switch(1){ case 1: v='y'; case 2: v='x' } crmPluginConfig={a:v}",
    "let v='x'; switch(2){ case 1: v='y' } crmPluginConfig={a:v}",
    "let v='x'; while(0){ v='y' } crmPluginConfig={a:v}",
    "let v='x'; while(0) v='y'; crmPluginConfig={a:v}",
    "let v='y'; do { v='x' } while(0); crmPluginConfig={a:v}",
    "let v='x'; if(0) v='y'; crmPluginConfig={a:v}",
    "let v='x'; 0&&(v='y'); crmPluginConfig={a:v}",
    "let v='x'; v||='y'; crmPluginConfig={a:v}",
    "let v='y'; v&&='x'; crmPluginConfig={a:v}",
    "let v; v??='x'; crmPluginConfig={a:v}",
    "let v='x'; (()=>{let v='y'})(); crmPluginConfig={a:v}",
    "var v='y'; {var v='x'} crmPluginConfig={a:v}",
    "function f(){return 'y'} function f(){return 'x'} crmPluginConfig={a:f()}",
    "function f(){return 'x'; function f(){return 'y'}} crmPluginConfig={a:f()}",
    "const f=function f(){return 'x'}; crmPluginConfig={a:f()}",
    "function* g(){ yield 'x' } crmPluginConfig={a:g().next().value}",
    "function* g(){ yield 'x'; return 'y' } const [v]=g(); crmPluginConfig={a:v}",
    "function* g(){ return 'x' } crmPluginConfig={a:g().next().value}",
    "function* g(){ crmPluginConfig={a:'x'}; yield 1 } [...g()]",
    "function* g(){ const v=yield; crmPluginConfig={a:v} } const i=g(); i.next(); i.next('x')",
    "function* g(p){ p.b='x'; yield p } const o={b:'y'}; [...g(o)]; crmPluginConfig={a:o.b}",
    "function f(p){ p='x'; return p } crmPluginConfig={a:f('y')}",
    "function f(p){ arguments[0]='x'; return p } crmPluginConfig={a:f('y')}",
    "function f(p='x'){ return p } crmPluginConfig={a:f(undefined)}",
    "function f(p,q=p){ return q } crmPluginConfig={a:f('x')}",
    "function f({b='y'}){ return b } crmPluginConfig={a:f({b:'x'})}",
    "function f([b='y']){ return b } crmPluginConfig={a:f(['x'])}",
    "function f({b='x'}={}){ return b } crmPluginConfig={a:f()}",
    "const {b:{c='x'}={}}={}; crmPluginConfig={a:c}",
    "const {b=(()=>'x')()}={}; crmPluginConfig={a:b}",
    "const {b='y'}={b:undefined}; crmPluginConfig={a:b==='y'?'x':b}",
  ]

  @Test("what is known is found", arguments: known)
  func findsKnown(script: String) { #expect(followedValue(script) == ["x"]) }

  @Test("what is told of the rest is right", arguments: open)
  func tellsNothingWrong(script: String) {
    #expect(saysNothingWrong(script), "\(followedValue(script) ?? [])")
  }

  // Needs Node.
  @Test("as Node does", .enabled(if: Engine.node != nil, "needs Node"))
  func agreesWithNode() throws {
    let scripts = Self.known + Self.open
    for (script, value) in zip(scripts, try valuesInNode(scripts)) {
      #expect(value == "x", "\(script)")
    }
  }
}

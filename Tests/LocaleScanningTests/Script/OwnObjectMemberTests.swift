import TestSupport
import Testing

/// What `this.name` is in the methods of an object.
@Suite("`this` in an object is that object, if nothing makes it another one")
struct OwnObjectMemberTests {
  /// Scripts that set `a`, whose value is known.
  static let known = [
    "const o={b:'x',c(){crmPluginConfig={a:this.b}}}; o.c()",
    "const o={b:'x',c:function(){crmPluginConfig={a:this.b}}}; o.c()",
    "const o={b:'x',z:1,c(){this.z=2;crmPluginConfig={a:this.b}}}; o.c()",
    "const o={b:'x',c(){[1].forEach(()=>{crmPluginConfig={a:this.b}})}}; o.c()",
    "const o={t:{b:'x'},c(){crmPluginConfig={a:this.t.b}}}; o.c()",
  ]

  /// Scripts whose value may stay unknown, and is nothing else than an engine finds.
  static let open = [
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; o.b='x'; o.c()",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; o['b']='x'; o.c()",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; o.c.call({b:'x'})",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; o.c.apply({b:'x'})",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; o.c.bind({b:'x'})()",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; const f=o.c; f.call({b:'x'})",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; ({...o,b:'x'}).c()",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; ({b:'x',c:o.c}).c()",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; ({b:'x',__proto__:o}).c()",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; const p=Object.create(o,{b:{value:'x'}}); p.c()",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; Object.assign({},o,{b:'x'}).c()",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; const {c}=o; c.call({b:'x'})",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; function f(p){p.b='x'} f(o); o.c()",
    "const o={b:'y',c(){return (function(){crmPluginConfig={a:this.b}}).call({b:'x'})}}; o.c()",
    "const o={b:'y',c(){const q={b:'x',d(){crmPluginConfig={a:this.b}}};q.d()}}; o.c()",
    "const o={b:'y',c(){[1].forEach(function(){crmPluginConfig={a:this.b}},{b:'x'})}}; o.c()",
    "const o={b:'y',d:{b:'x',c(){crmPluginConfig={a:this.b}}}}; o.d.c()",
    "const o={b:'y',d:{c(){crmPluginConfig={a:this.b}}}}; o.d.b='x'; o.d.c()",
    "const o={b:'y',b:'x',c(){crmPluginConfig={a:this.b}}}; o.c()",
    "const o={b:'y',...{b:'x'},c(){crmPluginConfig={a:this.b}}}; o.c()",
    "const o={b:'y',['b']:'x',c(){crmPluginConfig={a:this.b}}}; o.c()",
    "const o={b:'y',get b(){return 'x'},c(){crmPluginConfig={a:this.b}}}; o.c()",
    "const b='x';const o={b:'y',b,c(){crmPluginConfig={a:this.b}}}; o.c()",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; const p=o; p.b='x'; o.c()",
    "const o={b:'y',c(){crmPluginConfig={a:this.b}}}; [o].forEach(p=>{p.b='x'}); o.c()",
    "const o={b:'y',set(){this.b='x'},c(){crmPluginConfig={a:this.b}}}; o.set(); o.c()",
    "const o={b:'y',set(k){this[k]='x'},c(){crmPluginConfig={a:this.b}}}; o.set('b'); o.c()",
    "const o={b:'y',data(){return {b:'x'}},c(){crmPluginConfig={a:this.data().b}}}; o.c()",
    "function A(){this.b='y'} A.prototype.c=function(){crmPluginConfig={a:this.b}}; const i=new A(); i.b='x'; i.c()",
    "function A(){this.b='x'} A.prototype={b:'y',c(){crmPluginConfig={a:this.b}}}; new A().c()",
    "const o={get b(){return this.c},c:'x'}; crmPluginConfig={a:o.b}",
    "const o={get b(){return this.c},c:'y'}; o.c='x'; crmPluginConfig={a:o.b}",
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

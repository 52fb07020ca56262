import TestSupport
import Testing

/// Objects that have several names, or stand in others.
@Suite("An object is changed by whatever name")
struct SharedObjectTests {
  /// Scripts that set `a`, whose value is known.
  static let known = [
    "const o={b:'x'}; console.log(o); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; JSON.stringify(o); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const p={...o}; p.b='y'; crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const h={}; h.q=o.b; h.q='y'; crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const h={}; h.z=1; crmPluginConfig={a:o.b}",
    "const b='x'; const el={}; el[b]=1; crmPluginConfig={a:b}",
    "const b='x'; const l=[]; l.push(b); l[0]='y'; crmPluginConfig={a:b}",
    "const o={b:'x'}; const l=[]; l.push({z:1}); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; for(const k in o){console.log(k)} crmPluginConfig={a:o.b}",
    "const o={b:'x'}; for(const [k,v] of Object.entries(o)){console.log(k,v)} crmPluginConfig={a:o.b}",
    "const o={b:'x'}; Object.freeze(o); crmPluginConfig={a:o.b}",
    "const o=Object.freeze({b:'x'}); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const p=Object.assign({},o,{c:1}); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const p=Object.assign({},o,{c:1}); p.c=2; crmPluginConfig={a:'x'}",
    "const o={b:'x'}; globalThis.dataLayer=globalThis.dataLayer||[]; globalThis.dataLayer.push({z:1}); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; try{ console.log(o) }catch(e){ e.z=1 } crmPluginConfig={a:o.b}",
    "const t={es:{b:'x'},pt:{b:'y'}}; crmPluginConfig={a:t.es.b}",
    "const t={es:{b:'x'}}; const {es}=t; crmPluginConfig={a:es.b}",
    "const t={es:{b:'x'}}; const {es:{b}}=t; crmPluginConfig={a:b}",
    "({b:'x',c(){crmPluginConfig={a:this.b}}}).c()",
    "const h={m(){return 'x'}}; h.m(); crmPluginConfig={a:h.m()}",
    "const o={b:'x'}; const d={q(s){return {}}}; const el=d.q('#a'); el.textContent=o.b; crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const d={q(s){return {}}}; d.q('#a').textContent=o.b; crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const d={q(s){return {setAttribute(){}}}}; d.q('#a').setAttribute('t',o.b); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const s={}; for(const k in o) s[k]=o[k]; crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const s=[]; s.sort(); crmPluginConfig={a:o.b}",
    "const [,b]=['y','x']; crmPluginConfig={a:b}",
    "const o={get b(){return 'x'}}; crmPluginConfig={a:o.b}",
    "var o=o||{}; var p={b:'x'}; o.z=p.b; crmPluginConfig={a:p.b}",
    "const t={b:'x'}; const el={style:{}}; el.style.title=t.b; crmPluginConfig={a:t.b}",
    "const t={b:'x'}; const el={style:{}}; el.style.title=t.b; el.style.z=1; crmPluginConfig={a:t.b}",
    "const t={b:'x'}; const e={q(){return {}}}; const h=e.q('z'); h.textContent=t.b; h.title=t.b; crmPluginConfig={a:t.b}",
    "const t={es:{b:'x'}}; const cur=t.es; const el={}; el.z=cur.b; crmPluginConfig={a:cur.b}",
    "const s={lang:'es'}; s.lang='pt'; const t={b:'x'}; crmPluginConfig={a:t.b}",
    "const t={b:'x'}; const w={open(){}}; w.open(t.b); w.z=t; crmPluginConfig={a:t.b}",
  ]

  /// Scripts whose value may stay unknown, and is nothing else than an engine finds.
  static let open = [
    "const o={b:'y'}; const as=Object.assign; as(o,{b:'x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const l=[]; l.push(o); l[0].b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const h={}; h.q=o; h.q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const h={q:o}; h.q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; for (const p of [o]) p.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; for (const p of [o]) {p.b='x'} crmPluginConfig={a:o.b}",
    "const o={b:'y'}; for (o.b of ['x']); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; for (o.b in {x:1}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; [o.b]=['x']; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; ({v:o.b}={v:'x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; let q; [q]=[o]; q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; let q; ({q}={q:o}); q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const {q}={q:o}; q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; let q; q=o; q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; let q; (q=o).b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; (o).b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; (1&&o).b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const h={set q(p){p.b='x'}}; h.q=o; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const h={get q(){return o}}; h.q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; Reflect.set(o,'b','x'); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; Object.defineProperty(o,'b',{value:'x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; Object.defineProperties(o,{b:{value:'x'}}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; Reflect.defineProperty(o,'b',{value:'x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; Reflect.deleteProperty(o,'b'); o.b??='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; Object['assign'](o,{b:'x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; Object.assign((o),{b:'x'}); crmPluginConfig={a:o.b}",
    "const o={s:{b:'y'}}; Object.assign(o.s,{b:'x'}); crmPluginConfig={a:o.s.b}",
    "const o={b:'y'}; Object.values({o})[0].b='x'; crmPluginConfig={a:o.b}",
    "const o={s:{b:'y'}}; Object.values(o)[0].b='x'; crmPluginConfig={a:o.s.b}",
    "const o={s:{b:'y'}}; const {s}=o; s.b='x'; crmPluginConfig={a:o.s.b}",
    "const o={s:{b:'y'}}; const p={...o}; p.s.b='x'; crmPluginConfig={a:o.s.b}",
    "const o={s:{b:'y'}}; const p=Object.assign({},o); p.s.b='x'; crmPluginConfig={a:o.s.b}",
    "var o={b:'y'}; globalThis.o.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; globalThis.q=o; q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; globalThis.q=o; globalThis.q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; try{throw o}catch(e){e.b='x'} crmPluginConfig={a:o.b}",
    "const o={b:'y'}; o.b+='x'; o.b=o.b.slice(1); crmPluginConfig={a:o.b}",
    "const o={b:'y',set(){this.b='x'}}; o.set(); crmPluginConfig={a:o.b}",
    "const o={b:'y',set(){const s=this;s.b='x'}}; o.set(); crmPluginConfig={a:o.b}",
    "const o={b:'y',set(){Object.assign(this,{b:'x'})}}; o.set(); crmPluginConfig={a:o.b}",
    "const o={b:'y',set(){this.b='x'}}; const p=o; p.set(); crmPluginConfig={a:o.b}",
    "const o={b:'y',set(){this.b='x'}}; const f=o.set; f.call(o); crmPluginConfig={a:o.b}",
    "const o={b:'y',set v(w){this.b=w}}; o.v='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y',get v(){this.b='x';return 1}}; o.v; crmPluginConfig={a:o.b}",
    "const o={*g(){ yield 'x' }}; crmPluginConfig={a:[...o.g()][0]}",
    "const o={b:'y',get b(){return 'x'}}; crmPluginConfig={a:o.b}",
    "const o={get b(){return 'y'},b:'x'}; crmPluginConfig={a:o.b}",
    "const o={b:'y',['b']:'x'}; crmPluginConfig={a:o.b}",
    "const o={'b':'y',b:'x'}; crmPluginConfig={a:o.b}",
    "const o={0:'x'}; crmPluginConfig={a:o[0]}",
    "const o={1:'y','1':'x'}; crmPluginConfig={a:o[1]}",
    "const o={m(){return 'y'},m(){return 'x'}}; crmPluginConfig={a:o.m()}",
    "const o={m(){return 'y'},...{m(){return 'x'}}}; crmPluginConfig={a:o.m()}",
    "const o={m(){return 'y'},['m'](){return 'x'}}; crmPluginConfig={a:o.m()}",
    "const o={m(){return 'y'},'m'(){return 'x'}}; crmPluginConfig={a:o.m()}",
    "const o={async m(){return 'y'}}; crmPluginConfig={a:typeof o.m()==='object'?'x':'y'}",
    "const o={b:'y'}; const p={o}; p.o.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const p={get o(){return o}}; p.o.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const u={set(p,k,v){p[k]=v}}; u.set(o,'b','x'); crmPluginConfig={a:o.b}",
    "let q; const o=q={b:'y'}; q.b='x'; crmPluginConfig={a:o.b}",
    "const h={q:{b:'y'}}; const o=h.q; h.q.b='x'; crmPluginConfig={a:o.b}",
    "const h={q:{b:'y'}}; const {q:o}=h; h.q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const t=[o,o]; t[1].b='x'; crmPluginConfig={a:t[0].b}",
    "const o=Object.seal({b:'y'}); o.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const p=Object.seal(o); p.b='x'; crmPluginConfig={a:o.b}",
    "const o=(0,{b:'y'}); o.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; if(1){const q=o;q.b='x'} crmPluginConfig={a:o.b}",
    "const o={b:'y'}; label:{o.b='x';break label} crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const s={p:null}; s.p=o; (s.p).b='x'; crmPluginConfig={a:o.b}",
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

import TestSupport
import Testing

/// Objects that functions, methods, constructors and callbacks get, and may change.
@Suite("An object that is handed to a function is what the function makes of it")
struct HandedOverObjectTests {
  /// Scripts that set `a`, whose value is known.
  static let known = [
    "const o={b:'x'}; Object.keys(o).forEach(k=>console.log(k,o[k])); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; function f(p){return p.b} f(o); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; function f(p){return p.b} crmPluginConfig={a:f(o)}",
    "const o={b:'x'}; function f(el,p){el.title=p.b} f({},o); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; function f(p,k){const r={};r[k]=p.b;return r} f(o,'z'); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; (function(w,p){w.z=1})({},o); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; (function(p){console.log(p.b)})(o); crmPluginConfig={a:o.b}",
    "const b='x'; const f=i=>({}); f(b).z=1; crmPluginConfig={a:b}",
    "const id='x'; const d={g:i=>({})}; d.g(id).value=1; crmPluginConfig={a:id}",
    "const b='x'; [b].forEach(p=>{p.z=1}); crmPluginConfig={a:b}",
    "const o={b:'x'}; const s=new Set(); s.add('b'); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const m=new Map(); m.set('k','v'); m.get('k'); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; if(typeof register==='function') register(o); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const e={addEventListener(n,f){}}; e.addEventListener('load',()=>{e.z=1}); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const later=()=>{crmPluginConfig={a:o.b}}; later()",
    "const t={es:{b:'x'},pt:{b:'y'}}; const f=l=>t[l].b; crmPluginConfig={a:f('es')}",
    "const o={b:'x'}; const h={m(p){return p.b}}; crmPluginConfig={a:h.m(o)}",
    "const o={b:'x'}; const h={m(p){this.z=p.b}}; h.m(o); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; class A{constructor(p){this.z=p.b}} new A(o); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; class A{constructor(p){this.p=p} m(){return this.p.b}} new A(o).m(); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; new Promise(r=>r(o)).then(p=>console.log(p.b)); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; setTimeout(()=>console.log(o.b),0); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const d={q(s){return [{}]}}; d.q('#a').forEach(e=>{e.textContent=o.b}); crmPluginConfig={a:o.b}",
    "const o={b:'x'}; const s=Object.keys(o).reduce((r,k)=>{r[k]=1;return r},{}); crmPluginConfig={a:o.b}",
    "async function f(){ await 1 } const o={b:'x'}; crmPluginConfig={a:o.b}",
    "const o={m:()=>'x'}; crmPluginConfig={a:o.m()}",
    "const t={b:'x'}; const f=(el,k)=>{el.innerHTML=t[k]}; f({},'b'); crmPluginConfig={a:t.b}",
    "const t={b:'x'}; [{}].forEach(el=>{el.textContent=t.b}); crmPluginConfig={a:t.b}",
    "const t={b:'x'}; [{}].forEach(function(el){el.textContent=t[el.k]}); crmPluginConfig={a:t.b}",
    "const t={b:'x'}; function set(el,text){el.textContent=text} set({},t.b); crmPluginConfig={a:t.b}",
    "const t=Object.freeze({b:'x'}); (function(w,d,t2){w.q=w.q||[];w.q.push(t2)})({},{},t); crmPluginConfig={a:t.b}",
  ]

  /// Scripts whose value may stay unknown, and is nothing else than an engine finds.
  static let open = [
    "const o={b:'y'}; ((p)=>{p.b='x'})(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; (function(p){p.b='x'})(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; (function(p){p.b='x'}).call(null,o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){p.b='x'} f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=p=>{p.b='x'}; f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=p=>p.b='x'; f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=({...r}, q)=>{q.b='x'}; f({},o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const h={m(p){p.b='x'}}; h.m(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const h={m:p=>{p.b='x'}}; h['m'](o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const h={}; h.m=p=>{p.b='x'}; h.m(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){p.b='x'} f.call(null,o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){p.b='x'} f.apply(null,[o]); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){p.b='x'} f.bind(null,o)(); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){p.b='x'} const g=f; g(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){p.b='x'} [f][0](o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){p.b='x'} function g(k,v){k(v)} g(f,o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(){arguments[0].b='x'} f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(...r){r[0].b='x'} f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){const q=p;q.b='x'} f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f({q}){q.b='x'} f({q:o}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f([q]){q.b='x'} f([o]); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){g(p)} function g(p){p.b='x'} f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p=o){p.b='x'} f(); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){Object.assign(p,{b:'x'})} f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; [o].forEach(p=>{p.b='x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){p.b='x'} [o].forEach(f); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; [1].map(()=>o).forEach(p=>{p.b='x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const l=[o]; l.forEach(p=>{p.b='x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const m=new Map(); m.set('k',o); m.get('k').b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const m=new Map([['k',o]]); for (const [k,p] of m) p.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=()=>o; f().b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(){return o} f().b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(){return o} const q=f(); q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=p=>p; f(o).b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; class A{constructor(p){p.b='x'}} new A(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; class A{constructor(p){p.b='x'}} class B extends A{} new B(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; class A{constructor(p){p.b='x'}} class B extends A{constructor(p){super(p)}} new B(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; class A{constructor(p){this.q=p} m(){this.q.b='x'}} new A(o).m(); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; class A{constructor(p){this.q=p}} const i=new A(o); i.q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; class A{static m(p){p.b='x'}} A.m(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; class A{q=o} new A().q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; class A{get q(){return o}} new A().q.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const p=new Proxy(o,{}); p.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; Object.entries({o}).forEach(([k,v])=>{v.b='x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function* g(){yield o} for(const p of g())p.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function* g(){yield o} g().next().value.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const later=[]; later.push(()=>{o.b='x'}); later.forEach(f=>f()); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(s,p){p.b='x'} f`${o}`; crmPluginConfig={a:o.b}",
    "const o={b:'y',set(){(()=>{this.b='x'})()}}; o.set(); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(){this.b='x'} f.call(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; o.f=function(){this.b='x'}; o.f(); crmPluginConfig={a:o.b}",
    "const o={b:'y',set(){this.b='x'}}; [o].map(p=>p.set()); crmPluginConfig={a:o.b}",
    "var b='x'; const o={b:'y',c:()=>{crmPluginConfig={a:globalThis.b}}}; o.c()",
    "const o={m(){return 'y'}}; o.m=()=>'x'; crmPluginConfig={a:o.m()}",
    "const o={m(){return 'y'},get m(){return ()=>'x'}}; crmPluginConfig={a:o.m()}",
    "const o={b:'y'}; with({}){}; Object.keys(o).forEach(k=>{o[k]='x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; setB(); function setB(){ o.b='x' } crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=(p,v)=>Object.assign(p,v); f(o,{b:'x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=(p)=>({p}); f(o).p.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const u={put:function(p,k,v){p[k]=v}}; u.put(o,'b','x'); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){p.b='x'} const u={put:f}; u.put(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){p.b='x'} const u={f}; u.f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function f(p){return q=>{p.b=q}} f(o)('x'); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=p=>q=>{q.b=p}; f('x')(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const k=f=>f(o); k(p=>{p.b='x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const k=(f,p)=>f(p); k(p=>{p.b='x'},o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const k=function(f){f.call(o)}; k(function(){this.b='x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; ['b'].reduce((p,k)=>{p[k]='x';return p},o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const e=Object.entries; e({o}).map(([,p])=>p).forEach(p=>p.b='x'); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; JSON.parse('{\"b\":\"x\"}',(k,v)=>{ if(k) o[k]=v }); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; 'x'.replace(/x/,m=>{o.b=m}); crmPluginConfig={a:o.b}",
    "const mk=()=>({b:'y'}); const o=mk(); o.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const s=new Set([o]); s.forEach(p=>{p.b='x'}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const w=new WeakMap([[o,1]]); const [p]=[o]; p.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function F(){this.p=o} new F().p.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; function F(p){this.p=p} F.prototype.m=function(){this.p.b='x'}; new F(o).m(); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; class A{#p;constructor(p){this.#p=p} m(){this.#p.b='x'}} new A(o).m(); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; class A{static p=o} A.p.b='x'; crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=(a,{p})=>{p.b='x'}; f(1,{p:o}); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=(...[p])=>{p.b='x'}; f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const a=[o]; const f=(p)=>{p.b='x'}; f(...a); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=(p)=>{[p.b]=['x']}; f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=(p)=>{delete p.b;p.b='x'}; f(o); crmPluginConfig={a:o.b}",
    "const o={b:'y'}; const f=(p)=>{for(p.b of['x']);}; f(o); crmPluginConfig={a:o.b}",
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

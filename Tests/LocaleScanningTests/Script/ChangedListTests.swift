import TestSupport
import Testing

/// What lists hold, after methods and assignments that change them and others that do not.
@Suite("A list is what it was written as, if nothing changes it")
struct ChangedListTests {
  /// Scripts that set `a`, whose value is known.
  static let known = [
    "const l=['x']; l.forEach(v=>console.log(v)); crmPluginConfig={a:l[0]}",
    "const l=['x']; l.map(v=>v+1); crmPluginConfig={a:l[0]}",
    "const l=['x']; l.slice().reverse(); crmPluginConfig={a:l[0]}",
    "const l=['x']; l.concat(['y']).length; crmPluginConfig={a:l[0]}",
    "const l=['x']; l.join(''); crmPluginConfig={a:l[0]}",
    "const l=['x']; const m=[...l]; crmPluginConfig={a:l[0]}",
    "const l=['x']; const n=[]; n.push('y'); crmPluginConfig={a:l[0]}",
    "const l=['y','x']; crmPluginConfig={a:l[1]}",
  ]

  /// Scripts whose value may stay unknown, and is nothing else than an engine finds.
  static let open = [
    "const l=['y']; l.unshift('x'); crmPluginConfig={a:l[0]}",
    "const l=['y','x']; l.reverse(); crmPluginConfig={a:l[0]}",
    "const l=['y','x']; l.shift(); crmPluginConfig={a:l[0]}",
    "const l=['y','x']; l.splice(0,1); crmPluginConfig={a:l[0]}",
    "const l=['y','x']; l.sort(); crmPluginConfig={a:l[0]}",
    "const l=['y','x']; l.copyWithin(0,1); crmPluginConfig={a:l[0]}",
    "const l=['y']; l.fill('x'); crmPluginConfig={a:l[0]}",
    "const l=['y']; l.pop(); l.push('x'); crmPluginConfig={a:l[0]}",
    "const l=['y']; l.length=0; l.push('x'); crmPluginConfig={a:l[0]}",
    "const l=['y']; l['unshift']('x'); crmPluginConfig={a:l[0]}",
    "const l=['y']; l?.unshift('x'); crmPluginConfig={a:l[0]}",
    "const l=['y']; [].unshift.call(l,'x'); crmPluginConfig={a:l[0]}",
    "const l=['y']; Array.prototype.unshift.apply(l,['x']); crmPluginConfig={a:l[0]}",
    "const l=['y']; const m=l; m.unshift('x'); crmPluginConfig={a:l[0]}",
    "const l=['y']; const {unshift}=l; unshift.call(l,'x'); crmPluginConfig={a:l[0]}",
    "const l=['y']; const k='unshift'; l[k]('x'); crmPluginConfig={a:l[0]}",
    "const o={l:['y']}; o.l.unshift('x'); crmPluginConfig={a:o.l[0]}",
    "const o={l:['y']}; o.l.length=0; o.l.push('x'); crmPluginConfig={a:o.l[0]}",
    "const l=['y','x']; const [q]=l.reverse(); crmPluginConfig={a:l[0]}",
    "const l=['y','x']; delete l[0]; l.sort(); crmPluginConfig={a:l[0]}",
    "const l=['y','x']; [l[0],l[1]]=[l[1],l[0]]; crmPluginConfig={a:l[0]}",
    "const l=['y']; (function(){this[0]='x'}).call(l); crmPluginConfig={a:l[0]}",
    "const l=['y']; ['x'].forEach((v,i)=>{l[i]=v}); crmPluginConfig={a:l[0]}",
    "const l=['y']; Reflect.apply(l.unshift,l,['x']); crmPluginConfig={a:l[0]}",
    "const l=['y',,'x']; crmPluginConfig={a:l[2]}",
    "const l=[,'x']; crmPluginConfig={a:l[1]}",
    "const l=[...'xy']; crmPluginConfig={a:l[0]}",
    "const l=['y','x']; crmPluginConfig={a:l[l.length-1]}",
    "const l=['y','x']; crmPluginConfig={a:l.at(-1)}",
    "const l='xy'; crmPluginConfig={a:l[0]}",
    "const l=['y','x']; crmPluginConfig={a:l[01]}",
    "const l=['y','x']; crmPluginConfig={a:l[0x1]}",
    "const l=['y','x']; crmPluginConfig={a:l[1.0]}",
    "const l=['y','x']; crmPluginConfig={a:l['1']}",
    "const l=[{b:'y'}]; const [o]=l; l[0].b='x'; crmPluginConfig={a:o.b}",
    "const l=[{b:'y'}]; l.map(o=>{o.b='x'}); crmPluginConfig={a:l[0].b}",
    "const l=[{b:'y'}]; l.find(o=>o.b==='y').b='x'; crmPluginConfig={a:l[0].b}",
    "const o={l:['y']}; const f=(p)=>{p.l.unshift('x')}; f(o); crmPluginConfig={a:o.l[0]}",
    "const l=['y']; const f=(p)=>{p.unshift('x')}; f(l); crmPluginConfig={a:l[0]}",
    "const l=['y']; const f=(p)=>p.reverse(); f(l); l[0]='x'; crmPluginConfig={a:l[0]}",
    "const l=['y','x']; const r=l.reverse(); crmPluginConfig={a:r[0]}",
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

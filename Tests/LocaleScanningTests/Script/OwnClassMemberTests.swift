import TestSupport
import Testing

/// What `this.name` is in the methods of a class.
@Suite("`this` in a class is an object of the class, if nothing makes it another one")
struct OwnClassMemberTests {
  /// Scripts that set `a`, whose value is known.
  static let known = [
    "class A{b='x';c(){crmPluginConfig={a:this.b}}} new A().c()",
    "class A{b='x';c(){crmPluginConfig={a:this.b}}} const i=new A();i.c()",
    "class A{b='x';z=1;c(){this.z=2;crmPluginConfig={a:this.b}}} new A().c()",
    "class A{constructor(){this.b='x'}c(){crmPluginConfig={a:this.b}}} new A().c()",
    "class A{constructor(el){this.el=el;this.b='x'}c(){this.el.z=1;crmPluginConfig={a:this.b}}} new A({}).c()",
    "class A extends Object{b='x';c(){crmPluginConfig={a:this.b}}} new A().c()",
    "class A{b='x';c(){[1].forEach(()=>{crmPluginConfig={a:this.b}})}} new A().c()",
    "class A{get b(){return 'x'}c(){crmPluginConfig={a:this.b}}} new A().c()",
    "class A{m(){return 'x'}c(){crmPluginConfig={a:this.m()}}} new A().c()",
    "class A{o={b:'x'};c(){crmPluginConfig={a:this.o.b}}} new A().c()",
    "class A{constructor(){this.c=this.c.bind(this);this.b='x'}c(){crmPluginConfig={a:this.b}}} new A().c()",
    "class A{o={b:'x'};m(p){return p.b}c(){crmPluginConfig={a:this.m(this.o)}}} new A().c()",
    "class A{l=['x'];c(){crmPluginConfig={a:this.l[0]}}} new A().c()",
    "class A{static b='x';static c(){crmPluginConfig={a:this.b}}} A.c()",
  ]

  /// Scripts whose value may stay unknown, and is nothing else than an engine finds.
  static let open = [
    "class A{b='y';c(){return this.b}} class B extends A{b='x'} crmPluginConfig={a:new B().c()}",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} class B extends A{b='x'} new B().c()",
    "class A{constructor(){this.b='y'} c(){crmPluginConfig={a:this.b}}} class B extends A{b='x'} new B().c()",
    "class A{constructor(){this.b='y'} c(){crmPluginConfig={a:this.b}}} class B extends A{constructor(){super();this.b='x'}} new B().c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} const i=new A();i.b='x';i.c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} const i=new A();i['b']='x';i.c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} const i=new A();Object.assign(i,{b:'x'});i.c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} const i=Object.assign(new A(),{b:'x'});i.c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} const i=new A();const j=i;j.b='x';i.c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} function f(p){p.b='x'} const i=new A();f(i);i.c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} A.prototype.c.call({b:'x'})",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} new A().c.call({b:'x'})",
    "class A{b='y';c(){crmPluginConfig={a:this.b}} set(){const s=this;s.b='x'}} const i=new A();i.set();i.c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}} constructor(){Object.assign(this,{b:'x'})}} new A().c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}} constructor(){const k='b';this[k]='x'}} new A().c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}} constructor(){({b:this.b}={b:'x'})}} new A().c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}} constructor(){[this.b]=['x']}} new A().c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}} ['b']='x'} new A().c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}} 'b'='x'} new A().c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}} b='x'} new A().c()",
    "class A{static b='x';b='y';static c(){crmPluginConfig={a:this.b}}} A.c()",
    "class A{b='x';static b='y';c(){crmPluginConfig={a:this.b}}} new A().c()",
    "class A{o={b:'y'};c(){this.o.b='x';crmPluginConfig={a:this.o.b}}} new A().c()",
    "class A{l=['y'];c(){this.l.unshift('x');crmPluginConfig={a:this.l[0]}}} new A().c()",
    "class A{o={b:'y'};c(){const q=this.o;q.b='x';crmPluginConfig={a:this.o.b}}} new A().c()",
    "class A{o={b:'y'};c(){((p)=>{p.b='x'})(this.o);crmPluginConfig={a:this.o.b}}} new A().c()",
    "class A{o={b:'y'};m(p){p.b='x'}c(){this.m(this.o);crmPluginConfig={a:this.o.b}}} new A().c()",
    "class A{m(){return 'y'}c(){crmPluginConfig={a:this.m()}}} class B extends A{m(){return 'x'}} new B().c()",
    "class A{m(){return 'y'}c(){crmPluginConfig={a:this.m()}}} const i=new A();i.m=()=>'x';i.c()",
    "class A{m(){return 'y'}c(){crmPluginConfig={a:this.m()}} constructor(){this.m=()=>'x'}} new A().c()",
    "class A{get b(){return 'y'}c(){crmPluginConfig={a:this.b}}} class B extends A{get b(){return 'x'}} new B().c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} class B extends A{constructor(){super();this.b='x'}} new B().c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} const M=Base=>class extends Base{b='x'}; new (M(A))().c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} const i=new A();Reflect.set(i,'b','x');i.c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} const i=new A();[i].forEach(p=>{p.b='x'});i.c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} const l=[new A()];l[0].b='x';l[0].c()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} new A().c.bind({b:'x'})()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} class C{b='x';d=A.prototype.c} new C().d()",
    "class A{b='y';c(){crmPluginConfig={a:this.b}}} Reflect.apply(A.prototype.c,{b:'x'},[])",
    "class A{b='y';c(){(function(){crmPluginConfig={a:this.b}}).call({b:'x'})}} new A().c()",
    "class A{static b='y';static c(){crmPluginConfig={a:this.b}}} A.b='x';A.c()",
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

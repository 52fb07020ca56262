import TestSupport
import Testing

@Suite("Accessors, descriptors and what they keep from being set", .enabled(if: Engine.node != nil))
struct AccessorTests {
  /// Objects that keep something from being done to `x`, `y` or `z`.
  private static let objects = [
    "{x: 1, y: 2}", "Object.freeze({x: 1, y: 2})", "Object.seal({x: 1, y: 2})",
    "Object.preventExtensions({x: 1, y: 2})",
    "{get x() { return 1 }, y: 2}", "{set x(v) { this.y = v }, y: 2}",
    "{get x() { return this.y }, set x(v) { this.y = v }, y: 2}",
    "Object.defineProperty({y: 2}, 'x', {value: 1})",
    "Object.defineProperty({y: 2}, 'x', {value: 1, enumerable: true})",
    "Object.defineProperty({y: 2}, 'x', {value: 1, writable: true, enumerable: true, configurable: true})",
    "Object.defineProperty({y: 2}, 'x', {get() { return 1 }, enumerable: true})",
    "Object.create({x: 1}, {y: {value: 2, enumerable: true}})",
    "Object.create(null)", "Object.assign(Object.create(null), {x: 1, y: 2})", "[1, 2]",
    "Object.freeze([1, 2])",
    "Object.assign(() => 1, {x: 1, y: 2})", "{__proto__: {x: 1}, y: 2}",
    "{__proto__: null, x: 1, y: 2}",
    "{get x() { throw 1 }, y: 2}", "{set x(v) { throw 1 }, y: 2}", "{'x': 1, ['y']: 2}", "'xy'",
    "5",
  ]

  @Test(
    "What is done to one of them, in sloppy and in strict code",
    arguments: [
      "o.x = 5", "o.z = 5", "delete o.x", "delete o.z", "o.x += 1", "o.x++",
      "Object.assign(o, {x: 7, z: 8})", "o = {...o, w: 1}",
      "({x: o.x, ...o} = {x: 3, y: 4}); o.z = 1", "[o.x, o.y] = [8, 9]", "o.x ??= 6", "o.z ||= 6",
      "for (o.x of [1, 2]) ;",
      "o = JSON.parse(JSON.stringify(o))", "o = structuredClone(o)", "const {x, ...r} = o; o = r",
      "o = Object.entries(o)", "o = Object.keys(o)",
      "o = ['x' in o, 'z' in o, 'toString' in o]",
      "o = [o.hasOwnProperty('x'), Object.hasOwn(o, 'toString')]",
      "const c = []; for (const k in o) c.push(k); o = c", "Object.freeze(o); o.y = 9",
      "Object.defineProperty(o, 'x', {value: 3, writable: true, enumerable: true, configurable: true})",
      "o = [Object.isFrozen(o), Object.isSealed(o), Object.isExtensible(o)]",
      "o = Object.getOwnPropertyNames(o)", "o.length = 0", "o[0] = 'q'", "o.push(3)",
      "Object.setPrototypeOf(o, {q: 1}); o = o.q", "o.__proto__ = {q: 1}; o = o.q", "o = String(o)",
      "o = `${o}`", "o = o + 1", "o = o == '[object Object]'",
      "o = [o.x, o.y, o.z]", "o.f = function () { return this.y }; o = o.f()",
      "o.f = () => typeof this; o = o.f()",
      "Object.defineProperty(o, 'y', {get: () => 4}); o = o.y",
      "o.x.y.z = 1", "o?.x?.q?.()", "o.constructor = 1", "o.toString = () => 'T'; o = `${o}`",
      "o.valueOf = () => 4; o = o * 2", "o = {...o}; o.x = 3", "with_ = o.x",
    ])
  func done(statement: String) throws {
    let sources = Self.objects.flatMap { object in
      [
        "let o = \(object); config = {a: 1}; try { \(statement) } catch { config.caught = 1 } config.o = o; config.k = Object.keys(Object(o))",
        "'use strict'; let with_, o = \(object); window.config = {a: 1}; try { \(statement) } catch { window.config.caught = 1 } window.config.o = o",
        "let o = \(object); config = {a: 1}; \(statement); config.a = 2",
        "'use strict'; let with_, o = \(object); window.config = {a: 1}; \(statement); window.config.a = 2",
      ]
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }
}

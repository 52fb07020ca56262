import LocaleSyntax
import TestSupport
import Testing

/// What an engine takes is reported by nobody, and what is known of it is what the engine makes of it.
@Suite("Random expressions are read as Node reads them", .enabled(if: Engine.node != nil))
struct RandomExpressionTests {
  /// What is to be asked of an expression: whether Node takes it, and whether its value is what was read.
  private struct Question: Encodable {
    var text: String
    /// The value as nested lists, `nil` where nothing is said of a part.
    var value: Claim
  }

  /// What was read, in a form that a script can hold against a value.
  private indirect enum Claim: Encodable {
    case unknown
    /// A string's code units.
    case text([UInt16])
    /// A number, as the bits of a double.
    case number(String)
    case constant(String)
    case list([Claim])
    /// The members, the last of each name; `nil` where other names may be there, too.
    case members([(key: [UInt16], value: Claim)]?)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      switch self {
      case .unknown: try container.encode("unknown")
      case .text(let units):
        try container.encode("text")
        try container.encode(units)
      case .number(let bits):
        try container.encode("number")
        try container.encode(bits)
      case .constant(let name):
        try container.encode("constant")
        try container.encode(name)
      case .list(let elements):
        try container.encode("list")
        try container.encode(elements)
      case .members(nil): try container.encode("object")
      case .members(let members?):
        try container.encode("members")
        try container.encode(members.map(\.key))
        try container.encode(members.map(\.value))
      }
    }

    init(_ value: ValueSyntax) {
      switch value.kind {
      case .string: self = .text(value.string?.codeUnits ?? [])
      case .number:
        let number = value.number ?? .nan
        self = .number(number.isNaN ? "NaN" : String(number.bitPattern, radix: 16))
      case .boolean: self = .constant(value.bool == true ? "true" : "false")
      case .null, .undefined: self = .constant(value.kind.rawValue)
      case .array:
        let elements = value.array ?? []
        // A spread may be any number of elements, and stands as something that is not known.
        self = elements.contains(where: \.isDynamic) ? .unknown : .list(elements.map(Claim.init))
      case .object: self = .members(Self.members(value.object?.members ?? []))
      default: self = .unknown
      }
    }

    private static func members(_ members: [MemberSyntax]) -> [(key: [UInt16], value: Claim)]? {
      var result: [(key: [UInt16], value: Claim)] = []
      for member in members {
        guard let key = member.key?.codeUnits, member.kind != .spread, member.kind != .computed,
          member.key?.text != "__proto__"
        else { return nil }
        result.removeAll { $0.key == key }
        result.append((key, member.kind == .property ? Claim(member.value) : .unknown))
      }
      return result
    }
  }

  /// Gives for each question `refused`, or what is wrong with the claim, or nothing.
  private static let judging = """
    questions => questions.map(({text, value}) => {
      const vm = require('vm');
      try { new vm.Script('(function (a, b, c, f) { return (' + text + '\\n) })') }
      catch { return 'refused' }
      let result;
      const names = 'var a = {b: {c: 1}}, b = 2, c = 3, $ = 4, é = 5, f = function () { return 1 },'
        + ' _x = 1, of = 1, async = 1, get = 1, set = 1, from = 1, as = 1, g;';
      try { result = vm.runInNewContext(names + '(' + text + '\\n)', {}, {timeout: 500}) }
      catch { return '' }
      const string = units => String.fromCharCode(...units);
      const bits = number => Number.isNaN(number) ? 'NaN'
        : new BigUint64Array(new Float64Array([number]).buffer)[0].toString(16);
      const holds = ([kind, first, second], value) => {
        switch (kind) {
          case 'text': return value === string(first);
          case 'number': return typeof value === 'number' && bits(value) === first;
          case 'constant': return String(value) === first && typeof value !== 'string';
          case 'list': return Array.isArray(value) && value.length === first.length
            && first.every((claim, index) => holds(claim, value[index]));
          case 'object': return typeof value === 'object' && value !== null;
          case 'members': {
            if (typeof value !== 'object' || value === null) return false;
            const keys = first.map(string);
            return Object.keys(value).length === keys.length && keys.every((key, index) => {
              const found = Object.getOwnPropertyDescriptor(value, key);
              return found && (second[index][0] === 'unknown' || holds(second[index], found.value));
            });
          }
          default: return true;
        }
      };
      return holds(value, result) ? '' : 'differs';
    })
    """

  @Test("Objects, functions, templates and all that may stand between", arguments: Seeded(1..<5))
  func expressions(seed: Seed) throws {
    var script = RandomScript(seed.numbers)
    let texts = (0..<1200).map { script.expression(1 + $0 % 3) }
    let trees = texts.map { parse($0, .javaScript) }
    let questions = zip(texts, trees).map { text, tree in
      Question(text: text, value: tree.root.map(Claim.init) ?? .unknown)
    }
    let verdicts: [String] = try #require(Engine.node).call(Self.judging, with: questions)
    var taken = 0
    for (index, verdict) in verdicts.enumerated() where verdict != "refused" {
      taken += 1
      #expect(trees[index].diagnostics.isEmpty, "\(texts[index])")
      #expect(verdict == "", "\(texts[index])")
      #expect(trees[index].printed == Array(texts[index].utf8))
    }
    #expect(taken > texts.count / 2)
  }
}

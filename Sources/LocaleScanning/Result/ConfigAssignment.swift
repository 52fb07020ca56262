public import LocaleSyntax

/// A place that sets a global config or a part of it.
public struct ConfigAssignment: Sendable {
  /// What an assignment does to what was there before.
  public enum Effect: String, Sendable, Hashable {
    /// It takes the place of what was there.
    case replaces
    /// It counts only where nothing was set: `x = x || {}`, `x ??= {}`.
    case fillsIn
    /// It adds to what was there, member by member: `Object.assign(x, {…})`, `x = {...x, …}`.
    case merges
  }

  /// A step from the config to the property that is set.
  public struct Step: Sendable, Hashable {
    /// The property's name.
    public let name: String
    /// Where the name stands in the file.
    public let range: Range<Int>
  }

  /// A block of code that an assignment stands in and that may run or not.
  struct Block: Sendable, Hashable {
    var offset: Int
    var isFunction: Bool
    /// Whether what stands after the block does not run where the block did: it ends with `return`.
    var leaves = false
    /// Where the block begins that it ends, where it ends with `break` or its like: what stands after that
    /// runs.
    var left: Int?
    /// Of a `case` where the first begins of those that run on into it.
    var chain: Int?
    /// What stands for the choice that it is a branch of, which `if` and `else` share; `nil` where that is
    /// not known.
    var choice: Int?

    /// Whether two are the same block.
    static func == (left: Block, right: Block) -> Bool {
      left.offset == right.offset && left.isFunction == right.isFunction
        && left.leaves == right.leaves
    }

    /// Hashes what makes it the block that it is.
    func hash(into hasher: inout Hasher) {
      hasher.combine(offset)
      hasher.combine(isFunction)
      hasher.combine(leaves)
    }
  }

  /// Where the name is visible that is set.
  public enum Scope: Sendable, Hashable {
    /// It is a property of `window`, where the button looks.
    case global
    /// It is a variable of the script alone, declared at an offset of the file.
    case local(declaration: Int)
  }

  /// The global that is set, such as `crmPluginConfig`.
  public let name: String

  /// Where that name stands in the file; in `a[o + 'Config']` the whole key.
  public let nameRange: Range<Int>

  /// The properties that lead to what is set; empty for the whole config.
  public let steps: [Step]

  /// What happens to what was there.
  public let effect: Effect

  /// The value; for `fillsIn` what is filled in, for `merges` what is added.
  public let value: ValueSyntax

  /// The span of the assignment in the file, from its target to the end of its value.
  public let range: Range<Int>

  /// Whether the vendor's loader makes it, not the page's author.
  public internal(set) var isFromLoader = false

  /// The text that it stands in: 0 for the file itself, another number for each script in a string.
  public let text: Int
  var blocks: [Block]

  /// Where the name is visible.
  public internal(set) var scope = Scope.global

  /// When it runs, as far as that is certain.
  public internal(set) var moment: ExecutionMoment?

  /// Where the body of the innermost function around it starts; `nil` outside of functions. Functions
  /// that are called where they are written do not count.
  package var innermostFunction: Int? { blocks.last { $0.isFunction }?.offset }

  /// Whether it stands in a branch of the script or of a template, so that it may run or not. A function
  /// alone is no branch.
  public var isConditional: Bool { blocks.contains { !$0.isFunction } }

  /// Whether this one may run after another that stands before it in a block of its own, so that one or
  /// both of them may have run.
  public func mayFollow(_ earlier: ConfigAssignment) -> Bool {
    guard text == earlier.text, range.lowerBound >= earlier.range.lowerBound else { return false }
    let common = zip(blocks, earlier.blocks).prefix { $0 == $1 }.count
    let own = blocks.dropFirst(common)
    // A function may run at any time.
    if own.contains(where: { $0.isFunction }) { return true }
    let others = earlier.blocks.dropFirst(common)
    return Self.mayBoth(own.first, others.first) && !Self.mayBeLast(others)
  }

  /// Whether what stands in a block may run where what stands in one before it did.
  private static func mayBoth(_ block: Block?, _ earlier: Block?) -> Bool {
    guard let block else { return true }
    guard let choice = block.choice else { return false }
    return choice != earlier?.choice || block.chain != nil && block.chain == earlier?.chain
  }

  /// Whether this one surely runs after another that stands before it.
  ///
  /// Not so for two branches of an `if` of the script or of a template, nor for one in a function that may
  /// never be called, nor after a branch that returns, nor for scripts in strings.
  public func surelyFollows(_ earlier: ConfigAssignment) -> Bool {
    guard text == earlier.text, range.lowerBound >= earlier.range.lowerBound,
      earlier.blocks.count >= blocks.count, earlier.blocks.starts(with: blocks)
    else { return false }
    return !Self.mayBeLast(earlier.blocks.dropFirst(blocks.count))
  }

  /// Whether what stands in blocks need not be followed by what stands behind them.
  private static func mayBeLast(_ blocks: ArraySlice<Block>) -> Bool {
    blocks.contains { block in
      if block.isFunction { return true }
      guard block.leaves else { return false }
      return !blocks.contains { !$0.isFunction && $0.offset == block.left }
    }
  }
}

public import LocaleSyntax

/// The vendor's code that loads the button, or what stands in its place.
public struct LoaderSyntax: Sendable {
  /// How the button is loaded.
  public enum Form: String, Sendable, Hashable {
    /// The vendor's snippet: a function that is called at once.
    case snippet
    /// The same statements, written out.
    case statements
    /// A `<script src="…">` element.
    case element
  }

  /// How the button is loaded.
  public let form: Form

  /// The span of the code in the file. A config after its end comes after the loader.
  public internal(set) var range: Range<Int>

  /// The locale that the loader names.
  public internal(set) var locale: MappedText?

  /// Where the loader sets `hidden` itself: the value.
  public internal(set) var hidden: ValueSyntax?

  /// The address that it loads, if it stands there as a text.
  public internal(set) var source: MappedText?

  /// The text that it stands in: 0 for the file itself.
  public let text: Int

  /// When it starts to load, as far as that is certain.
  public internal(set) var moment: ExecutionMoment?

  /// Whether what it loads runs as soon as it is there, at no known time: `<script async>`.
  public internal(set) var isAsync = false

  /// The object in which it hands over the button's id and hash.
  public internal(set) var identity: ObjectSyntax?

  /// Whether its function gets as many values as it has parameters.
  public internal(set) var isBalanced = true

  /// Why it loads nothing, where that is sure.
  public enum Defect: Sendable, Hashable {
    /// It is a function that nothing calls.
    case isNotCalled
    /// It says nowhere what to load.
    case hasNoAddress
    /// It makes a script element and puts it nowhere.
    case isNotPlaced
  }

  /// Why it loads nothing, where that is sure.
  public internal(set) var defect: Defect?

  var blocks: [ConfigAssignment.Block] = []

  /// Whether it stands in a branch of the script or of a template, so that it may run or not. A function
  /// alone is no branch.
  public var isConditional: Bool { blocks.contains { !$0.isFunction } }

  /// Whether another loader surely runs on the same page as this one: both load something at known times,
  /// and neither stands in a branch that shuts the other out.
  public func surelyMeets(_ other: LoaderSyntax) -> Bool {
    guard text == other.text, source != nil, other.source != nil, let moment,
      let time = other.moment,
      case .page = moment.origin, case .page = time.origin
    else { return false }
    let mine = blocks.filter { !$0.isFunction }
    let others = other.blocks.filter { !$0.isFunction }
    return mine.isEmpty && others.isEmpty
  }

  /// Whether an assignment surely runs after it, in branches of which neither shuts the other out.
  public func surelyPrecedes(_ assignment: ConfigAssignment) -> Bool {
    guard let moment, let later = assignment.moment, later.surelyFollows(moment) else {
      return false
    }
    let mine = blocks.filter { !$0.isFunction }
    let others = assignment.blocks.filter { !$0.isFunction }
    return mine.starts(with: others) || others.starts(with: mine)
  }
}

/// Something about a call of the button's function or of its object that would not work. It states
/// facts; the rules put them into words.
public struct CallProblem: Sendable {
  /// Where it stands.
  public let range: Range<Int>

  /// What is wrong.
  public let kind: Kind

  /// What can be wrong.
  public enum Kind: Sendable, Hashable {
    /// The button has no such method or event; `nearest` is what was probably meant.
    case unknownMethod(String, nearest: String?)
    /// `setMeta` is called on something that does not have it; `object` has it.
    case metaOnFunction(object: String)
    /// A method of the button is called on the object; `function` takes it as its first argument.
    case methodOnObject(String, function: String)
    /// An argument is missing or of another type. The method is the one of the schema.
    case wrongArgument(method: String, expected: MethodSchema.Argument)
    /// `setMeta` is called with something else than an object, or with `bot_params` that are none.
    case wrongMeta
  }
}

/// What an expression is worth to a scan.
enum ConstantValue {
  /// A place reached from the global object; no steps mean that object itself.
  case global([Step])
  case text(String)
  case unknown

  /// A step of a path and the tokens that name it.
  struct Step {
    var name: String
    var tokens: ClosedRange<Int>
  }
}

public import LocaleSyntax

/// A call of a global function or of a global object's method.
public struct CallSyntax: Sendable {
  /// The global's name, such as `crmPlugin` or `crm_plugin`.
  public let receiver: String

  /// Where that name stands in the file.
  public let receiverRange: Range<Int>

  /// The method's name, as `setMeta` in `crm_plugin.setMeta({…})`; `nil` where the global is called.
  public let method: String?

  /// Where the method's name stands in the file.
  public let methodRange: Range<Int>?

  /// The values in the parentheses.
  public let arguments: [ValueSyntax]

  /// The span of the call in the file.
  public let range: Range<Int>
}

/// A text of the chat in one language.
public struct PhrasebookText: Sendable, Hashable {
  /// What we recommend.
  public let text: String

  /// Other forms that are as right: another gender, more or less formal, one message or several.
  ///
  /// Forms that differ in case or in marks at the end (`…`, `.`, `!`) do not stand here: they are the
  /// same to ``isRight(_:)``.
  public let otherForms: [String]

  /// Forms that say something else.
  public let wrongForms: [WrongForm]

  /// The public chat products that say the recommended text, by name.
  public let products: [String]

  /// A form that says something else.
  public struct WrongForm: Sendable, Hashable {
    /// The form.
    public let text: String

    /// What it says instead.
    public let sense: WrongSense
  }

  /// The recommended text and all others that are as right.
  public var forms: [String] { [text] + otherForms }

  /// Whether at least two products were found that say the recommended text.
  public var isReviewed: Bool { products.count >= 2 }

  /// Whether a text is one of the right forms, whatever its case and the marks at its end.
  public func isRight(_ form: TextForm) -> Bool { rightForms.contains(form) }

  /// What a text says instead, where it is known to be wrong.
  public func wrongSense(of form: TextForm) -> WrongSense? { senses[form] }

  /// The right forms, to look one up.
  let rightForms: Set<TextForm>

  private let senses: [TextForm: WrongSense]

  /// Puts together what a file says of a text.
  init(text: String, otherForms: [String], wrongForms: [WrongForm], products: [String]) {
    (self.text, self.otherForms) = (text, otherForms)
    (self.wrongForms, self.products) = (wrongForms, products)
    rightForms = Set(([text] + otherForms).map { TextForm($0) })
    var senses: [TextForm: WrongSense] = [:]
    for form in wrongForms { senses[TextForm(form.text)] = form.sense }
    self.senses = senses
  }
}

internal import LocaleDiagnostics
public import LocaleModel
internal import LocaleSyntax

extension Workspace {
  /// A file with another text for one of its strings, and nothing else changed: every byte outside of
  /// the edit is the same, and so is every other string.
  ///
  /// - Parameters:
  ///   - key: The string.
  ///   - text: What visitors are to read; `nil` to take the string from the base.
  ///   - document: The file as it is.
  ///   - number: Which of the overrides in the file, counted from 0.
  /// - Throws: ``EditRefusal`` where the file is not understood well enough for that.
  public func setting(
    _ key: StringKey, to text: String?, in document: WidgetDocument, overrides number: Int = 0
  ) throws(EditRefusal) -> WidgetDocument {
    guard standing(of: document).reason(isNamed: true) == nil else { throw .notOfChat }
    let locales = document.locales
    guard locales.indices.contains(number) else { throw .noOverrides }
    guard let edits = locales[number].edits(setting: key, to: text) else { throw .notLiteral(key) }
    guard !BrokenText(document).forbids(edits) else { throw .broken }
    let edited = read(document.path, try Self.applying(edits, to: document))
    let wanted = StringEdit(key: key, text: text, overrides: number)
    guard wanted.isAllThatDiffers(between: document, and: edited) else { throw .notLiteral(key) }
    return edited
  }

  private static func applying(
    _ edits: [TextEdit], to document: WidgetDocument
  ) throws(EditRefusal) -> [UInt8] {
    var plan = EditPlan(length: document.bytes.count)
    guard plan.add(edits) else { throw .broken }
    return plan.edited(document.bytes)
  }
}

/// What an edit is to change.
private struct StringEdit {
  let key: StringKey
  let text: String?
  let overrides: Int

  /// Whether two states of a file differ in this string alone, which now has this text.
  func isAllThatDiffers(between old: WidgetDocument, and new: WidgetDocument) -> Bool {
    let (before, after) = (old.locales, new.locales)
    guard before.count == after.count, new.diagnostics.count <= old.diagnostics.count else {
      return false
    }
    return before.indices.allSatisfy { number in
      StringKey.allCases.allSatisfy { name in
        let isWanted = number == overrides && name == key
        return isWanted
          ? Self.text(of: name, in: after[number]) == text.map { ExactText($0) }
          : Self.isSame(name, before[number], after[number])
      }
    }
  }

  private static func text(of key: StringKey, in overrides: LocaleOverrides) -> ExactText? {
    overrides.text(of: key).map { ExactText($0.text) }
  }

  private static func isSame(
    _ key: StringKey, _ old: LocaleOverrides, _ new: LocaleOverrides
  ) -> Bool {
    (old[key] == nil) == (new[key] == nil) && text(of: key, in: old) == text(of: key, in: new)
  }
}

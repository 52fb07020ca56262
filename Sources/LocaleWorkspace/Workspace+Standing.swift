internal import LocaleDiagnostics
public import LocaleModel

extension Workspace {
  /// Whether a file is the chat's, and why: what the document says of itself, with an `extends` that
  /// names a file followed to its end.
  public func standing(of document: WidgetDocument) -> FileStanding {
    guard case .follows(let parent, let hasStrings) = document.standing else {
      return document.standing
    }
    if isOfChat(parent, extendedBy: document.path, hasStrings) { return .counts(as: .overrides) }
    return hasStrings || isOutside(parent, of: document.path)
      ? .countsIfNamed(as: .overrides) : .foreign(.anotherProgram)
  }

  /// Whether a parent may not be looked at: then only whoever names the file knows whose it is.
  private func isOutside(_ parent: String, of child: String) -> Bool {
    if case .unavailable(reason: .outsideRoot) = source(at: parent, for: child) {
      true
    } else {
      false
    }
  }

  /// Whether the end of a chain is the chat's. Where it leads nowhere, the strings of the last file
  /// tell; where it goes round in a circle, those of any file.
  private func isOfChat(_ parent: String, extendedBy child: String, _ hasStrings: Bool) -> Bool {
    var (path, child, hasStrings, hasAny) = (parent, child, hasStrings, hasStrings)
    var seen: Set<ExactText> = [ExactText(child)]
    while seen.insert(ExactText(path)).inserted {
      guard case .found(let name, let bytes) = source(at: path, for: child) else {
        return hasStrings
      }
      switch read(name, bytes).standing {
      case .counts: return true
      case .countsIfNamed, .foreign: return false
      case .follows(let next, let strings):
        (child, path, hasStrings, hasAny) = (path, next, strings, hasAny || strings)
      }
    }
    return hasAny
  }
}

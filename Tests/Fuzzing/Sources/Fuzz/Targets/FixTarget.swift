import LocaleDiagnostics
import LocaleModel
import LocaleWorkspace

/// Fixes make nothing worse, whatever the file: what the tests ask of inputs at random, asked of those that
/// reach new branches. And an edit of one string changes that string alone.
struct FixTarget {
  private let workspace = ChatFolder.workspace()

  /// Checks and fixes a file.
  func check(_ input: [UInt8]) {
    let file = NamedText(input)
    // Nothing is judged that holds no name of the chat: it would only take time.
    guard WidgetDocument.mayBeWidgetFile(file.bytes) || file.path.hasSuffix("json") else { return }
    let document = workspace.read(file.path, file.bytes)
    let places = Places(file.bytes)
    for threshold in [Fix.Applicability.safe, .unsafe] {
      let property = FixProperty(workspace: workspace, threshold: threshold)
      let outcome = property.outcome(of: document)
      require(
        outcome.problems.isEmpty, "\(threshold): " + outcome.problems.joined(separator: "\n"))
      places.check(outcome.fixed.original.diagnostics)
    }
    for key in [StringKey.newMessages, .dateFormat] {
      checkEdit(of: key, to: "l'été \"</script>\" \\", in: document)
      checkEdit(of: key, to: nil, in: document)
    }
  }

  private func checkEdit(of key: StringKey, to text: String?, in document: WidgetDocument) {
    guard let edited = try? workspace.setting(key, to: text, in: document) else { return }
    let found = edited.locales.first?.text(of: key)?.text
    require(found == text, "\(key) was set to \(text ?? "nothing") and is \(found ?? "nothing")")
    guard edited.bytes != document.bytes else { return }
    require(
      edited.diagnostics.count <= document.diagnostics.count, "an edit brought a mistake in")
  }
}

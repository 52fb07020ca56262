internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax

/// A copy of the button's code that cannot work.
struct BrokenLoader: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for loader in file.document.scan?.loaders ?? []
    where loader.form == .snippet && (loader.identity != nil || loader.source != nil) {
      guard loader.isBalanced else {
        findings.report(at: head(of: loader), Self.unbalanced())
        continue
      }
      loader.identity.map { check($0, into: &findings) }
    }
  }

  /// The button asks Kommo for itself by these two.
  private func check(_ identity: ObjectSyntax, into findings: inout Findings) {
    let isOpen = identity.members.contains { $0.key == nil }
    for name in ["id", "hash"] {
      guard let member = identity[name] else {
        if !isOpen {
          findings.report(at: identity.openBrace, Self.missing(.code(name)), keyPath: [name])
        }
        continue
      }
      if let text = member.value.string, text.text.isEmpty, !text.hasTemplateHole {
        findings.report(at: member.value.range, Self.empty(.code(name)), keyPath: [name])
      }
    }
  }

  private func head(of loader: LoaderSyntax) -> Range<Int> {
    let start = loader.range.lowerBound
    return start..<min(start + 9, loader.range.upperBound)
  }
}

extension BrokenLoader {
  static let unbalanced = Phrase(
    "broken-loader.unbalanced",
    "this copy of the button's code passes another number of values than its function takes: the button does not come up"
  )

  static let missing = Phrase("broken-loader.missing") { name in
    "the button's code lacks \(name): the button does not come up"
  }

  static let empty = Phrase("broken-loader.empty") { name in
    "\(name) in the button's code is empty: the button does not come up"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "broken-loader", .error,
    summary: "a copy of the button's code that cannot work",
    explanation: """
      The code of the button is copied from Kommo and works as it is. Where a parameter is lost on the \
      way, or the id or the hash of the button, it fails or finds no button, and the page stays \
      without a chat. Copy the code from Kommo again.
      """,
    messages: [MessageForm(unbalanced), MessageForm(missing), MessageForm(empty)],
    examples: [
      RuleExample(
        path: "index.html",
        bad: """
          <script>
          (function(a,m,o,c,r,m){a[m]=⟦{⟧id:'1',locale:'es'};a[o]=a[o]||function(){};
          var s=a.document.createElement('script');s.src='https://gso.kommo.com/js/button.js';
          a.document.head.appendChild(s)}(window,0,'crmPlugin',0,0,'crm_plugin'));
          </script>
          """,
        good: """
          <script>
          (function(a,m,o,c,r,m){a[m]={id:'1',hash:'2',locale:'es'};a[o]=a[o]||function(){};
          var s=a.document.createElement('script');s.src='https://gso.kommo.com/js/button.js';
          a.document.head.appendChild(s)}(window,0,'crmPlugin',0,0,'crm_plugin'));
          </script>
          """)
    ])
}

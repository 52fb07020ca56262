internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax

/// A copy of the button's code that cannot work.
struct BrokenLoader: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    guard let scan = file.document.scan else { return }
    let dead = Self.deadLoaders(of: scan)
    for script in dead {
      findings.report(
        at: script.causeRange, Self.unreadable(),
        fixes: script.repairs.isEmpty
          ? [] : [Fix(ScriptNeverRuns.writePlain(), .safe, edits: script.repairs)])
    }
    for loader in scan.loaders
    where loader.form == .snippet && !dead.contains(where: { $0.range.overlaps(loader.range) }) {
      if let defect = loader.defect {
        findings.report(at: head(of: loader), Self.message(defect))
      } else if loader.identity != nil || loader.source != nil {
        check(loader, into: &findings)
      }
    }
  }

  /// The scripts that no browser reads and that are the button's code. Where they set a config, too,
  /// `script-never-runs` says it.
  private static func deadLoaders(of scan: SourceScan) -> [DeadScript] {
    var starts: Set<Int> = []
    return scan.deadScripts.filter { script in
      script.holdsLoader
        && !scan.assignments.contains {
          script.range.contains($0.range.lowerBound) && !$0.isFromLoader
        } && starts.insert(script.range.lowerBound).inserted
    }
  }

  private static func message(_ defect: LoaderSyntax.Defect) -> Message {
    switch defect {
    case .isNotCalled: uncalled()
    case .hasNoAddress: noAddress()
    case .isNotPlaced: notPlaced()
    }
  }

  private func check(_ loader: LoaderSyntax, into findings: inout Findings) {
    guard loader.isBalanced else {
      return findings.report(at: head(of: loader), Self.unbalanced())
    }
    loader.identity.map { check($0, into: &findings) }
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
    "this copy of the button's code passes more or fewer values than its function takes: the button does not come up"
  )

  static let unreadable = Phrase(
    "broken-loader.unreadable",
    "no browser can read this copy of the button's code past this place: the button does not come up"
  )

  static let uncalled = Phrase(
    "broken-loader.uncalled",
    "this copy of the button's code is a function that nothing calls: the button does not come up")

  static let noAddress = Phrase(
    "broken-loader.no-address",
    "this copy of the button's code lacks the address that it loads: the button does not come up")

  static let notPlaced = Phrase(
    "broken-loader.not-placed",
    "this copy of the button's code does not put its script on the page: the button does not come up"
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
      way, its end, or the id or the hash of the button, it fails or finds no button, and the page \
      stays without a chat. Copy the code from Kommo again.
      """,
    messages: [
      MessageForm(unbalanced), MessageForm(missing), MessageForm(empty), MessageForm(unreadable),
      MessageForm(uncalled), MessageForm(noAddress), MessageForm(notPlaced),
    ],
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

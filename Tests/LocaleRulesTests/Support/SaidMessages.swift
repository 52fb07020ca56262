import CRMLocaleKit
import LocaleDiagnostics
import LocaleRules

/// Everything that a finding says.
extension Diagnostic {
  var saidMessages: [Message] {
    [message] + notes.map(\.message) + (help.map { [$0] } ?? []) + fixes.map(\.title)
  }
}

extension Message {
  /// Its values, and those of the messages in it.
  var allArguments: [MessageArgument] { arguments.flatMap(\.unfolded) }

  /// The phrase, and those of the messages in it.
  var allIDs: [String] {
    [id]
      + allArguments.flatMap { argument -> [String] in
        if case .message(let message) = argument { message.allIDs } else { [] }
      }
  }
}

extension MessageArgument {
  fileprivate var unfolded: [MessageArgument] {
    switch self {
    case .list(let values): [self] + values.flatMap(\.unfolded)
    case .message(let message): [self] + message.allArguments
    default: [self]
    }
  }
}

/// The examples of all rules, each with all that is found in it.
enum RuleExamples {
  static let found: [(rule: RuleDescriptor, diagnostics: [Diagnostic])] =
    RuleRegistry.descriptors.flatMap { rule in
      rule.examples.map { example in
        let check = Check(example.path, siblings: example.siblings)
        return (rule, check.findings(in: example.badSource))
      }
    }
}

public import LocaleSyntax

/// A value in one line, so that tables of cases can show what was read.
public func summary(_ value: ValueSyntax) -> String {
  switch value.kind {
  case .object:
    let members = value.object?.members.map { member in
      switch member.kind {
      case .property: "\(member.key?.text ?? "?"): \(summary(member.value))"
      case .spread: "...\(summary(member.value))"
      default: "\(member.kind) \(member.key?.text ?? "?")"
      }
    }
    return "{" + (members ?? []).joined(separator: ", ") + "}"
  case .array: return "[" + (value.array ?? []).map(summary).joined(separator: ", ") + "]"
  case .string: return "'\(value.string?.text ?? "")'"
  case .number: return value.number.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" } ?? "?"
  case .boolean: return value.bool == true ? "true" : "false"
  case .dynamic:
    let alternatives = value.alternatives.map(summary).joined(separator: " | ")
    return alternatives.isEmpty ? "dynamic" : "dynamic(\(alternatives))"
  default: return value.kind.rawValue
  }
}

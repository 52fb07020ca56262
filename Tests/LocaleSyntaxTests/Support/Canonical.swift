import LocaleSyntax

/// A value as the script that froze the verdicts writes it: keys sorted, numbers as their bits.
func canonical(_ value: ValueSyntax) -> String {
  switch value.kind {
  case .object:
    var members: [String: String] = [:]
    for member in value.object?.members ?? [] {
      guard member.kind == .property, let key = member.key?.text else { return "dynamic" }
      members[key] = canonical(member.value)
    }
    let sorted = members.keys.sorted {
      $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
    }
    return "{" + sorted.map { "\(quoted($0)):\(members[$0] ?? "")" }.joined(separator: ",") + "}"
  case .array: return "[" + (value.array ?? []).map(canonical).joined(separator: ",") + "]"
  case .string:
    guard let text = value.string else { return "?" }
    return text.hasLoneSurrogate ? "\"LONE\"" : quoted(text.text)
  case .number:
    guard let number = value.number else { return "?" }
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    return "#" + String(number.bitPattern, radix: 16)
  case .boolean: return value.bool == true ? "true" : "false"
  case .bigInt: return "BIG"
  default: return value.kind.rawValue
  }
}

private func quoted(_ text: String) -> String {
  let scalars = text.unicodeScalars.map { scalar in
    scalar.value < 0x20 || scalar.value > 0x7E || scalar == "\"" || scalar == "\\"
      ? "<\(String(scalar.value, radix: 16))>" : String(scalar)
  }
  return "\"" + scalars.joined() + "\""
}

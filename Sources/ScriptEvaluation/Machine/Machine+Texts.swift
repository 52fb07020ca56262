internal import LocaleSyntax

/// The methods of texts, numbers and truths.
extension Machine {
  /// A method of texts, whatever it is called on.
  mutating func callText(
    _ path: String, _ receiver: ScriptValue, _ arguments: [ScriptValue], at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    if receiver.isNullish { throw .thrown }
    if path == "String.prototype.toString" {
      // It is for texts alone.
      switch receiver {
      case .text: break
      case .unknown: try doubt()
      default: throw .thrown
      }
    }
    guard let text = text(of: receiver) else {
      try convert(receiver, at: place)
      return try callEngine([receiver] + arguments, at: place)
    }
    if let result = try callText(path, text, arguments) { return result }
    // A regular expression is taken by some, and refused by others.
    if Self.refusesPatterns.contains(path), arguments.first?.isUnknown == true { try doubt() }
    for argument in arguments { try convert(argument, at: place) }
    return try callEngine(arguments, at: place)
  }

  private static let refusesPatterns: Set<String> = [
    "String.prototype.includes", "String.prototype.startsWith", "String.prototype.endsWith",
  ]

  /// A method of numbers or truths. They are for these alone, and take a number of digits.
  mutating func callNumber(
    _ path: String, _ receiver: ScriptValue, _ arguments: [ScriptValue], at place: Range<Int>
  ) throws(Stop) -> ScriptValue {
    switch (receiver, path.hasPrefix("Boolean.")) {
    case (.number, false), (.bool, true): break
    case (.unknown, _): try doubt()
    default: throw .thrown
    }
    let first = arguments.first ?? .undefined
    if path.hasSuffix(".toString"), first == .undefined || path.hasPrefix("Boolean."),
      let text = text(of: receiver)
    {
      return .text(text)
    }
    var isSafe = first == .undefined
    if case .number(let digits) = first { isSafe = 2...20 ~= digits }
    if case .number(let digits) = first, path.hasSuffix(".toFixed") { isSafe = 0...20 ~= digits }
    if !isSafe { try doubt() }
    return try callEngine([receiver] + arguments, at: place)
  }

  /// A method of a text; `nil` where it is not followed.
  mutating func callText(
    _ path: String, _ text: CodeUnits, _ arguments: [ScriptValue]
  ) throws(Stop) -> ScriptValue? {
    let first = arguments.first ?? .undefined
    let isPlain = text.allSatisfy { $0 < 0x80 }
    switch path {
    case "String.prototype.toString": return .text(text)
    case "String.prototype.toUpperCase":
      return isPlain ? .text(text.map { 0x61...0x7A ~= $0 ? $0 - 32 : $0 }) : nil
    case "String.prototype.toLowerCase":
      return isPlain ? .text(text.map { 0x41...0x5A ~= $0 ? $0 + 32 : $0 }) : nil
    case "String.prototype.trim":
      guard isPlain else { return nil }
      let isBlank = { (unit: UInt16) in unit == 0x20 || 0x09...0x0D ~= unit }
      let rest = text.drop(while: isBlank)
      return .text(
        Array(
          rest.prefix(
            (rest.lastIndex { !isBlank($0) } ?? rest.startIndex - 1) - rest.startIndex + 1)))
    default: break
    }
    if path == "String.prototype.repeat" {
      // A count below zero, or without end, throws; the rest is not followed.
      guard let count = number(of: first) else {
        try doubt()
        return nil
      }
      if count <= -1 || count == .infinity { throw .thrown }
      if count * Double(text.count) >= 0x1000_0000 { try doubt() }
      return nil
    }
    if path == "String.prototype.concat" {
      var result = text
      for argument in arguments {
        guard let part = self.text(of: argument) else { return nil }
        result += part
      }
      try step(result.count / 64)
      return .text(result)
    }
    // From where on, or up to where, is not followed.
    guard arguments.count == 1, let argument = self.text(of: first), first != .undefined else {
      return nil
    }
    switch path {
    case "String.prototype.startsWith": return .bool(text.starts(with: argument))
    case "String.prototype.endsWith":
      return .bool(text.reversed().starts(with: argument.reversed()))
    default: return nil
    }
  }
}

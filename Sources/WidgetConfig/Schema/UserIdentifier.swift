/// What a `user_id` looks like: something that anybody could guess, or a hash.
///
/// Whoever knows a visitor's `user_id` reads the conversation, so the vendor's page strongly
/// recommends to hash it.
public enum UserIdentifier: Sendable, Hashable {
  /// An e-mail address.
  case email
  /// A telephone number.
  case phoneNumber
  /// A number that one can count up, with or without a word before it: `4711`, `user_42`.
  case runningNumber
  /// A word or a person's name.
  case plainName
  /// The hash of an empty text, which all visitors without an identifier share.
  case hashOfNothing
  /// Digits of a hash, a UUID or a token that nobody guesses.
  case hash
  /// None of these.
  case other

  /// Whether others could find it out by trying.
  public var isGuessable: Bool {
    switch self {
    case .email, .phoneNumber, .runningNumber, .plainName, .hashOfNothing: true
    case .hash, .other: false
    }
  }

  /// What an identifier looks like.
  ///
  ///     UserIdentifier.kind(of: "maria@example.com")  // email
  ///     UserIdentifier.kind(of: "abc123")             // runningNumber
  public static func kind(of text: String) -> UserIdentifier {
    let scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty else { return .other }
    if isHash(scalars) {
      return hashesOfNothing.contains(text.lowercased()) ? .hashOfNothing : .hash
    }
    if isEmail(text) { return .email }
    if isPhoneNumber(scalars) { return .phoneNumber }
    if isRunningNumber(scalars) { return .runningNumber }
    return isName(scalars) ? .plainName : .other
  }

  /// MD5 (RFC 1321), SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512 (FIPS 180-4) of no bytes.
  private static let hashesOfNothing: Set<String> = [
    "d41d8cd98f00b204e9800998ecf8427e", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b",
    """
    cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce\
    47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e
    """,
  ]

  /// Hexadecimal digits, at least 32 of them and with or without the hyphens of a UUID, or at least
  /// 22 letters, digits and signs of Base64, which is 128 bits, mixed as chance mixes them.
  private static func isHash(_ scalars: [Unicode.Scalar]) -> Bool {
    let digits = scalars.filter { $0 != "-" }
    if digits.count >= 32, digits.allSatisfy({ $0.properties.isASCIIHexDigit }) {
      return Set(digits).count > 4
    }
    let isBase64 = scalars.allSatisfy {
      isLetter($0) && $0.isASCII || isDigit($0) || "+/=_-.".unicodeScalars.contains($0)
    }
    return scalars.count >= 22 && isBase64 && scalars.contains(where: isDigit)
      && scalars.contains { $0.properties.isUppercase }
      && scalars.contains { $0.properties.isLowercase }
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(" ") else { return false }
    return parts[1].contains(".") && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
  }

  /// 7 to 15 digits (ITU-T E.164) after a plus, or with the signs that people put between them.
  private static func isPhoneNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    let digits = scalars.filter(isDigit).count
    let signs = scalars.count - digits
    return (7...15).contains(digits) && signs > 0
      && scalars.allSatisfy { isDigit($0) || "+-() ./".unicodeScalars.contains($0) }
  }

  /// Digits, with at most a word and a sign before them.
  private static func isRunningNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    let digits = scalars.reversed().prefix(while: isDigit).count
    guard (1...15).contains(digits) else { return false }
    let word = scalars.dropLast(digits)
    return word.count <= 15
      && word.allSatisfy { isLetter($0) || "_-#:. /".unicodeScalars.contains($0) }
  }

  /// Letters with what stands between the parts of a name.
  private static func isName(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count <= 60 && scalars.contains(where: isLetter)
      && scalars.allSatisfy { isLetter($0) || " .'’-_".unicodeScalars.contains($0) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}

import Testing
import WidgetConfig

@Suite("What an identifier looks like")
struct UserIdentifierTests {
  @Test(
    "What others could guess is told from what nobody can",
    arguments: [
      ("maria@example.com", .email), ("a.b+c@mail.example.org", .email), ("@nick", .other),
      ("+1 (555) 010-9999", .phoneNumber), ("+5511987654321", .phoneNumber),
      ("555-0100-99", .phoneNumber), ("4711", .runningNumber), ("0000001", .runningNumber),
      ("15550109999", .runningNumber), ("abc123", .runningNumber), ("user_42", .runningNumber),
      ("client #7", .runningNumber), ("id-000815", .runningNumber), ("maria", .plainName),
      ("Maria da Silva", .plainName), ("maria.silva", .plainName), ("O’Neill", .plainName),
      ("Иван Петров", .plainName), ("山田太郎", .plainName), ("", .other),
      // Digests of "abc": MD5, SHA-1, SHA-256 (RFC 1321, FIPS 180-4).
      ("900150983cd24fb0d6963f7d28e17f72", .hash),
      ("a9993e364706816aba3e25717850c26c9cd0d89d", .hash),
      ("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", .hash),
      ("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD", .hash),
      ("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", .hash),
      ("f81d4fae-7dec-11d0-a765-00a0c91e6bf6", .hash),
      ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", .hash),
      ("00000000000000000000000000000001", .other), ("q7-x!9", .other), ("a1b2c3d4", .other),
    ] as [(String, UserIdentifier)])
  func kinds(text: String, kind: UserIdentifier) {
    #expect(UserIdentifier.kind(of: text) == kind)
  }

  @Test(
    "E-mail addresses, numbers and names can be guessed",
    arguments: [
      (.email, true), (.phoneNumber, true), (.runningNumber, true), (.plainName, true),
      (.hash, false), (.other, false),
    ] as [(UserIdentifier, Bool)])
  func guessable(kind: UserIdentifier, isGuessable: Bool) {
    #expect(kind.isGuessable == isGuessable)
  }
}

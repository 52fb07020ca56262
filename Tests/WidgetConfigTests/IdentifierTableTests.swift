import Testing
import WidgetConfig

/// Identifiers as programs make them, whose makers' documents show these samples: none of them can be
/// guessed, so none is reported.
@Suite("Identifiers of other programs")
struct IdentifierTableTests {
  /// Digests of the test suites of RFC 1321 (MD5), RFC 3174 (SHA-1), FIPS 180-4 and RFC 6234.
  static let digests = [
    "0cc175b9c0f1b6a831c399e269772661", "f96b697d7cb7938d525a2f31aaf161d0",
    "c3fcd3d76192e4007dfb496cca67e13b", "d174ab98d277d9f5a5611c2c9f419d9f",
    "84983e441c3bd26ebaae4aa1f95129e5e54670f1", "34aa973cd4c4daa4f61eeb2bdbad27316534016f",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
    "75388b16512776cc5dba5da1fd890150b0c6455cb4f58b1952522525",
    "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
  ]

  @Test("A digest is a hash, in any case", arguments: digests)
  func digest(_ text: String) {
    #expect(UserIdentifier.kind(of: text) == .hash)
    #expect(UserIdentifier.kind(of: text.uppercased()) == .hash)
  }

  /// MD5, SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512 of no bytes.
  static let ofNothing = [
    "d41d8cd98f00b204e9800998ecf8427e", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b",
    "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e",
  ]

  @Test("The digest of nothing is one that all visitors share", arguments: ofNothing)
  func nothing(_ text: String) {
    #expect(UserIdentifier.kind(of: text) == .hashOfNothing)
    #expect(UserIdentifier.kind(of: text.uppercased()) == .hashOfNothing)
    #expect(UserIdentifier.hashOfNothing.isGuessable)
    // One digit more, and it is the digest of something.
    #expect(UserIdentifier.kind(of: "0" + text.dropFirst()) == .hash)
  }

  /// Names of things that nobody can count up or know.
  static let silent = [
    // RFC 9562: UUIDs of versions 1, 4 and 7, with and without hyphens.
    "C232AB00-9414-11EC-B3C8-9F6BDECED846", "919108f7-52d1-4320-9bac-f847db4148a8",
    "017F22E2-79B0-7CC3-98C4-DC0C0C07398F", "919108f752d143209bacf847db4148a8",
    // ULID, KSUID, Nano ID, an ObjectId of MongoDB, a customer of Stripe.
    "01ARZ3NDEKTSV4RRFFQ69G5FAV", "0ujtsYcgvSTl8PAuAdqWYSMnLOv", "V1StGXR8_Z5jdHi6B-myT",
    "507f1f77bcf86cd799439011", "cus_NffrFeUfNV2Hib",
    // RFC 7519: a JSON Web Token; RFC 4648: Base64 of random bytes, both alphabets.
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UifQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    "FPucA9l+FPucA9l+FPucA9l+9Q==", "FPucA9l-FPucA9l_FPucA9l-9Q",
    // Short, but of no kind that can be counted.
    "x9!k", "a1b2c3", "7f3a9", "#", "@", "user@localhost", "a@b@c.d", "a b@c.d", "", "🙂", "()",
  ]

  @Test("What nobody can find out by trying is not reported", arguments: silent)
  func notGuessable(_ text: String) {
    #expect(!UserIdentifier.kind(of: text).isGuessable, "\(UserIdentifier.kind(of: text))")
  }

  /// What anybody can find out, with what it is.
  static let guessable: [(String, UserIdentifier)] = [
    ("simple@example.com", .email), ("very.common@example.com", .email),
    ("user+tag@sub.example.co.uk", .email), ("имя@пример.рф", .email), ("a@b.c", .email),
    ("+14155552671", .phoneNumber), ("+55 11 99999-9999", .phoneNumber),
    ("(020) 7946 0018", .phoneNumber), ("8 (800) 555-35-35", .phoneNumber),
    ("+1234567", .phoneNumber), ("+123456789012345", .phoneNumber), ("1", .runningNumber),
    ("999999999999999", .runningNumber), ("#1", .runningNumber), ("No. 7", .runningNumber),
    ("клиент-12", .runningNumber), ("visitor/9", .runningNumber), ("guest1", .runningNumber),
    ("J. Doe", .plainName), ("Jean-Luc", .plainName), ("D'Angelo", .plainName),
    ("José Ñandú", .plainName), ("e\u{301}mile", .plainName), ("محمد", .plainName),
    ("王小明", .plainName), ("user_name", .plainName), ("admin", .plainName),
  ]

  @Test("What anybody can find out is", arguments: guessable)
  func isGuessable(_ text: String, _ kind: UserIdentifier) {
    #expect(UserIdentifier.kind(of: text) == kind)
    #expect(kind.isGuessable)
  }

  /// By ITU-T E.164 a number has 15 digits at most; one of 6 is no telephone's.
  static let edges: [(String, UserIdentifier)] = [
    ("+123456", .other), ("+1234567890123456", .other), ("12-34-56", .other),
    ("----------", .other), ("-1", .runningNumber), ("a\u{200B}b", .other),
    (String(repeating: "a", count: 60), .plainName), (String(repeating: "a", count: 61), .other),
    (String(repeating: "0", count: 32), .other), ("abcdefghijklmnop1", .other),
  ]

  @Test("Just beyond a limit it is something else", arguments: edges)
  func edge(_ text: String, _ kind: UserIdentifier) {
    #expect(UserIdentifier.kind(of: text) == kind)
  }
}

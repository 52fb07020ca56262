import TestSupport
import Testing
import UserHashing

@Suite("Hashing an identifier")
struct UserHashTests {
  /// From NIST's examples for SHA-256 (FIPS 180-4).
  @Test(
    "Digests are the published ones",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func published(text: String, digest: String) {
    #expect(UserHash.sha256(of: text) == digest)
  }

  @Test("A server in Node gets the same digits", .enabled(if: Engine.node != nil, "needs Node"))
  func node() throws {
    let texts = ["maria@example.com", "é", "e\u{301}", "日本 😀", "a\0b", "user 42\n"]
    let digests: [String] = try #require(Engine.node).call(
      "ids => ids.map(id => require('crypto').createHash('sha256').update(id).digest('hex'))",
      with: texts)
    #expect(texts.map(UserHash.sha256) == digests)
  }
}

internal import Crypto

/// Hashes a visitor's identifier, so that nobody can guess it.
///
/// A module of its own, because swift-crypto adds some 10 MB to a program that links it.
public enum UserHash {
  /// The SHA-256 digest (FIPS 180-4) of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  ///
  /// The text is taken as it is: `Maria` and `maria` are two visitors, and so are two ways to compose
  /// `é`. A server that hashes the same bytes gets the same digits.
  ///
  ///     UserHash.sha256(of: "abc")
  ///     // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  public static func sha256(of text: String) -> String {
    var hash = SHA256()
    Array(text.utf8).withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hash.finalize().reduce(into: "") { digits, byte in
      digits += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}

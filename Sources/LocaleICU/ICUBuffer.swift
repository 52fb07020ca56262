/// Reads text that ICU writes into a buffer, coming back with more room when the first was too small.
///
/// - Parameters:
///   - encoding: The encoding of ICU's text: `UTF16` nearly always, `UTF8` for its ASCII names.
///   - request: What is asked of ICU, for the error.
///   - write: Calls ICU with a buffer, its capacity and a place for the status, and returns the
///     length of the whole text.
func textFromICU<Encoding: Unicode.Encoding>(
  as encoding: Encoding.Type = UTF16.self,
  _ request: @autoclosure () -> String,
  _ write: (UnsafeMutablePointer<Encoding.CodeUnit>?, Int32, UnsafeMutablePointer<Int32>?) -> Int32
) throws(ICUError) -> String {
  var capacity = 128
  while true {
    var status: Int32 = 0
    var length = 0
    let text = withUnsafeTemporaryAllocation(of: Encoding.CodeUnit.self, capacity: capacity) {
      buffer -> String? in
      length = Int(write(buffer.baseAddress, Int32(capacity), &status))
      guard length <= capacity else { return nil }
      return String(decoding: buffer.prefix(length), as: encoding)
    }
    try ICUError.check(status, request())
    if let text { return text }
    capacity = length
  }
}

/// Lends a buffer of bytes as one of C's characters, which are signed on some machines.
func writing(
  _ buffer: UnsafeMutablePointer<UInt8>?, _ capacity: Int32,
  _ body: (UnsafeMutablePointer<CChar>?, Int32) -> Int32
) -> Int32 {
  guard let buffer else { return body(nil, 0) }
  return buffer.withMemoryRebound(to: CChar.self, capacity: Int(capacity)) { body($0, capacity) }
}

/// Writes text into memory that is known to be large enough.
struct ByteWriter {
  /// Where the next byte goes.
  private(set) var cursor: UnsafeMutableRawPointer

  init(_ start: UnsafeMutableRawPointer) { cursor = start }

  /// Writes one byte.
  @inline(__always)
  mutating func byte(_ byte: UInt8) {
    cursor.storeBytes(of: byte, as: UInt8.self)
    cursor += 1
  }

  /// Writes the text of a cell. A whole cell is copied, so that much room must be left.
  @inline(__always)
  mutating func cell(_ source: UnsafeRawPointer) {
    let length = Int(source.load(as: UInt8.self))
    let first = (source + 1).loadUnaligned(as: SIMD16<UInt8>.self)
    cursor.storeBytes(of: first, as: SIMD16<UInt8>.self)
    if length > 16 {
      // The rest of the cell, which overlaps by a byte.
      let second = (source + 16).loadUnaligned(as: SIMD16<UInt8>.self)
      (cursor + 15).storeBytes(of: second, as: SIMD16<UInt8>.self)
    }
    cursor += length
  }

  /// Writes some bytes.
  @inline(__always)
  mutating func bytes(_ source: UnsafeRawPointer, count: Int) {
    cursor.copyMemory(from: source, byteCount: count)
    cursor += count
  }

  /// Writes a text of the program.
  mutating func text(_ text: StaticString) {
    bytes(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Writes some zeros.
  mutating func zeros(_ count: Int) {
    guard count > 0 else { return }
    cursor.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "0"), count: count)
    cursor += count
  }

  /// Writes two digits of a number below 100.
  @inline(__always)
  mutating func pair(_ number: UInt64) {
    let source = UnsafeRawPointer(Self.pairs.utf8Start) + Int(truncatingIfNeeded: number &* 2)
    cursor.storeBytes(of: source.loadUnaligned(as: UInt16.self), as: UInt16.self)
    cursor += 2
  }

  /// Writes a number with at least so many digits, the sign in front and not counted.
  @inline(__always)
  mutating func number(_ number: Int64, width: Int) {
    let digits = UInt64(bitPattern: number)
    if digits < 100, width <= 2 {
      if digits >= 10 || width == 2 {
        pair(digits)
      } else {
        byte(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digits))
      }
    } else if digits < 10_000, digits >= 1000 || width == 4, width <= 4 {
      pair(digits / 100)
      pair(digits % 100)
    } else {
      cursor = Self.anyNumber(number, width: width, at: cursor)
    }
  }

  /// The same for numbers that seldom come; returns where the next byte goes.
  ///
  /// Takes and returns the place so that a writer in a loop can stay in a register.
  @inline(never)
  private static func anyNumber(
    _ number: Int64, width: Int, at start: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    var writer = ByteWriter(start)
    if number == DateFields.notANumber {
      writer.zeros(width - 3)
      writer.text("NaN")
      return writer.cursor
    }
    if number < 0 { writer.byte(UInt8(ascii: "-")) }
    let length = digits(of: number.magnitude)
    writer.zeros(width - length)
    var rest = number.magnitude
    for index in stride(from: length - 1, through: 0, by: -1) {
      let digit = UInt8(truncatingIfNeeded: rest % 10)
      writer.cursor.storeBytes(of: UInt8(ascii: "0") + digit, toByteOffset: index, as: UInt8.self)
      rest /= 10
    }
    return writer.cursor + length
  }

  /// Takes back the first bytes of what was written since a place.
  mutating func dropFirst(_ count: Int, from start: UnsafeMutableRawPointer) {
    let kept = max(cursor - start - count, 0)
    start.copyMemory(from: cursor - kept, byteCount: kept)
    cursor = start + kept
  }

  /// How many digits a number has.
  static func digits(of number: UInt64) -> Int {
    var count = 1
    var rest = number / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }

  private static let pairs: StaticString = """
    00010203040506070809101112131415161718192021222324\
    25262728293031323334353637383940414243444546474849\
    50515253545556575859606162636465666768697071727374\
    75767778798081828384858687888990919293949596979899
    """
}

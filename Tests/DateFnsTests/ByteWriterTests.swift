import Testing

@testable import DateFns

@Suite("Writing bytes")
struct ByteWriterTests {
  private static func written(_ write: (inout ByteWriter) -> Void) -> String {
    withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { memory in
      guard let start = memory.baseAddress else { return "" }
      var writer = ByteWriter(start)
      write(&writer)
      return String(
        decoding: UnsafeRawBufferPointer(start: start, count: writer.cursor - start), as: UTF8.self)
    }
  }

  @Test(
    "A number has at least so many digits, the sign in front",
    arguments: [
      (0, 1, "0"), (0, 2, "00"), (7, 1, "7"), (7, 2, "07"), (7, 3, "007"), (10, 1, "10"),
      (99, 2, "99"), (99, 4, "0099"), (100, 1, "100"), (100, 2, "100"), (999, 4, "0999"),
      (1000, 1, "1000"), (2026, 4, "2026"), (9999, 5, "09999"), (10_000, 4, "10000"),
      (275_760, 4, "275760"), (-1, 1, "-1"), (-43, 4, "-0043"), (-271_821, 4, "-271821"),
      (Int64.max, 1, "9223372036854775807"), (-Int64.max, 20, "-09223372036854775807"),
      (DateFields.notANumber, 1, "NaN"), (DateFields.notANumber, 5, "00NaN"),
    ] as [(Int64, Int, String)])
  func numbers(number: Int64, width: Int, expected: String) {
    #expect(Self.written { $0.number(number, width: width) } == expected)
  }

  @Test("Every number up to 20,000 is padded as a string would be")
  func manyNumbers() {
    for number in 0..<20_000 as Range<Int64> {
      for width in 1...6 {
        let digits = String(number)
        let zeros = String(repeating: "0", count: max(width - digits.count, 0))
        #expect(Self.written { $0.number(number, width: width) } == zeros + digits)
      }
    }
  }

  @Test("A cell's text is written whole, whatever its length", arguments: 1...31)
  func cells(length: Int) {
    let text = String("abcdefghijklmnopqrstuvwxyz01234".prefix(length))
    let table = NameTable(text)
    let output = Self.written { writer in
      table.cells.withUnsafeBytes { cells in
        guard let cell = cells.baseAddress else { return }
        writer.cell(cell)
        writer.byte(UInt8(ascii: "|"))
      }
    }
    #expect(output == text + "|")
  }
}

internal import LocaleFacts
internal import LocaleStudio
internal import LocaleWorkspace

// What the program that runs the core may call. Texts are UTF-8 in the memory of the module: the
// caller asks `allocate` for room, writes its request there, and gives that and the answer, when it
// has read it, back to `release`; both are exported by the allocator itself. An answer is its
// length in four bytes, low byte first, and its text.

/// Answers a request to format, as `crmlocale format --jsonl` answers a line.
@_expose(wasm, "format")
@_cdecl("core_format")
public func format(_ request: UnsafeRawPointer, _ count: Int) -> UnsafeMutableRawPointer {
  answer(formatService.answer(Array(UnsafeRawBufferPointer(start: request, count: count))))
}

/// Makes the pattern of a request to format ready to print; a number for it, or -1 where `format` says
/// what is wrong.
@_expose(wasm, "prepare")
@_cdecl("core_prepare")
public func prepare(_ request: UnsafeRawPointer, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeRawBufferPointer(start: request, count: count))
  guard let printer = formatService.printer(for: bytes) else { return -1 }
  printers.append(printer)
  return Int32(printers.count - 1)
}

/// Prints a moment in milliseconds since 1970 with a pattern that is ready. The text is good until the
/// next call, and is not released; `nil` where `format` says what is wrong.
@_expose(wasm, "print")
@_cdecl("core_print")
public func print(_ number: Int32, _ epochMilliseconds: Double) -> UnsafeMutableRawPointer? {
  guard printers.indices.contains(Int(number)) else { return nil }
  let printer = printers[Int(number)]
  printed.clear()
  guard printed.add(upTo: printer.bufferSize, { printer.print(epochMilliseconds, into: $0) }) != nil
  else { return nil }
  return printed.finish()
}

/// Prints many moments as `print` does one, their texts behind one another. Where each text ends, counted
/// in UTF-16 as JavaScript does, is written over the moments, in four bytes each.
@_expose(wasm, "printAll")
@_cdecl("core_print_all")
public func printAll(
  _ number: Int32, _ moments: UnsafeMutableRawPointer, _ count: Int
) -> UnsafeMutableRawPointer? {
  guard printers.indices.contains(Int(number)) else { return nil }
  let printer = printers[Int(number)]
  let size = printer.bufferSize
  printed.clear()
  var end = 0
  for index in 0..<count {
    let moment = moments.load(fromByteOffset: 8 * index, as: Double.self)
    guard let text = printed.add(upTo: size, { printer.print(moment, into: $0) }) else {
      return nil
    }
    end += lengthInUTF16(text)
    // Four bytes never reach a moment that is still to be read.
    moments.storeBytes(of: UInt32(end).littleEndian, toByteOffset: 4 * index, as: UInt32.self)
  }
  return printed.finish()
}

private func lengthInUTF16(_ text: UnsafeMutableBufferPointer<UInt8>) -> Int {
  var length = 0
  for byte in text {
    // A byte that begins a character counts one, or two where four bytes make it.
    length += (byte & 0xC0 != 0x80 ? 1 : 0) + (byte >= 0xF0 ? 1 : 0)
  }
  return length
}

/// The patterns that are ready, by their numbers: a page has a handful.
nonisolated(unsafe) private var printers: [InstantPrinter] = []

/// What was printed last.
nonisolated(unsafe) private var printed = AnswerBuffer()

/// Keeps the patterns that it has prepared. The module has one thread.
nonisolated(unsafe) private var formatService = FormatService(
  defaults: FormatService.Defaults(instant: nil, timeZone: .utc), zone: RequestZone.named)

/// Answers a request to check texts, with what `crmlocale check --format json` prints of files.
@_expose(wasm, "check")
@_cdecl("core_check")
public func check(_ request: UnsafeRawPointer, _ count: Int) -> UnsafeMutableRawPointer {
  answer(checkRequests.answer(Array(UnsafeRawBufferPointer(start: request, count: count))))
}

/// Keeps what the last texts were judged by.
nonisolated(unsafe) private var checkRequests = CheckRequests()

/// Answers a request of the translators' page.
@_expose(wasm, "studio")
@_cdecl("core_studio")
public func studio(_ request: UnsafeRawPointer, _ count: Int) -> UnsafeMutableRawPointer {
  answer(studioService.answer(Array(UnsafeRawBufferPointer(start: request, count: count))))
}

/// Keeps the files that are open.
nonisolated(unsafe) private var studioService = StudioService(zone: RequestZone.named)

/// A text with its length in front, in memory that the caller gives back.
private func answer(_ text: [UInt8]) -> UnsafeMutableRawPointer {
  let memory = UnsafeMutableRawPointer.allocate(byteCount: 4 + text.count, alignment: 16)
  memory.storeBytes(of: UInt32(text.count).littleEndian, as: UInt32.self)
  (memory + 4).copyMemory(from: text, byteCount: text.count)
  return memory
}

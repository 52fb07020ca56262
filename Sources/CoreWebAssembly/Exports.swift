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
  guard printers.indices.contains(Int(number)),
    var text = printers[Int(number)].text(at: epochMilliseconds)
  else { return nil }
  return text.withUTF8 { printed.hold($0) }
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

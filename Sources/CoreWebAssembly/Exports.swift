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

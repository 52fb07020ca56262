import JSONText
import LocaleFacts

@testable import LocaleServer

/// The language server: however a stream is cut it has the same messages, and a session over any messages
/// answers each request once, and ends when it is told to.
struct ServerTarget {
  /// Takes an input for a stream, and its lines for messages.
  func check(_ input: [UInt8]) {
    checkFraming(input)
    var session = ServerRun()
    session.begin()
    for line in input.split(separator: 0x0A).prefix(12) { session.feed(Array(line)) }
    session.end()
  }

  private func checkFraming(_ input: [UInt8]) {
    let whole = frames(input, cutEvery: max(input.count, 1))
    for length in [1, 7] {
      require(frames(input, cutEvery: length) == whole, "messages depend on how the stream is cut")
    }
    // Whatever went before, what is well framed and long enough is found again.
    let rescue = MessageHeader.framed(Array("{}".utf8))
    var framer = MessageFramer()
    framer.feed(MessageHeader.framed(input) + rescue)
    require(framer.next() == .message(input), "a message is not what was framed")
    require(framer.next() == .message(Array("{}".utf8)), "the message after it is not found")
  }

  private func frames(_ input: [UInt8], cutEvery length: Int) -> [MessageFramer.Frame] {
    var framer = MessageFramer()
    var frames: [MessageFramer.Frame] = []
    var rest = input[...]
    while !rest.isEmpty {
      framer.feed(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
      while let frame = framer.next() { frames.append(frame) }
    }
    return frames
  }
}

import Foundation

/// An answer of the service, read back. Anything but one line of JSON with `output` or with `error`
/// fails.
enum ServiceAnswer: Equatable {
  case output(String)
  case error(name: String, message: String)

  private struct Line: Decodable {
    struct Failure: Decodable { let name, message: String }
    let output: String?
    let error: Failure?
  }

  init(_ bytes: [UInt8]) throws {
    guard !bytes.contains(UInt8(ascii: "\n")) else { throw CocoaError(.coderReadCorrupt) }
    let line = try JSONDecoder().decode(Line.self, from: Data(bytes))
    switch (line.output, line.error) {
    case (let output?, nil): self = .output(output)
    case (nil, let error?): self = .error(name: error.name, message: error.message)
    default: throw CocoaError(.coderReadCorrupt)
    }
  }
}

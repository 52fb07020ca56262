internal import ArgumentParser
internal import CRMLocaleKit
internal import LocaleWorkspace

// Documents that come one after another on standard input, such as those of a crawl.

extension CheckCommand {
  /// Refuses what does not go with documents: they are no files, and each has a report of its own.
  func validateDocuments() throws {
    let others: [(name: String, isGiven: Bool)] = [
      ("a path", !paths.isEmpty), ("--stdin-filename", stdinFilename != nil),
      ("--output", !output.isEmpty), ("--format \(format ?? "")", format ?? "json" != "json"),
      ("--fix", fix), ("--unsafe-fixes", unsafeFixes), ("--diff", diff), ("--watch", watch),
      ("--baseline", baseline != nil), ("--write-baseline", writeBaseline),
      ("--prune-baseline", pruneBaseline), ("--statistics", statistics),
      ("--max-warnings", maxWarnings != nil),
    ]
    if let other = others.first(where: { $0.isGiven }) {
      throw ValidationError(
        "--jsonl reads documents from standard input and answers each with a report; "
          + "\(other.name) does not go with it")
    }
  }

  /// Answers documents line by line, in their order, until the input ends.
  func answerDocuments(
    threads: Int?, failing: Severity, makeWorkspace: @escaping @Sendable () -> Workspace
  ) {
    let minimum: Severity = quiet ? failing : .note
    let work = OrderedWork<DocumentLine, DocumentAnswer>(threads: threads) {
      let service = CheckService(
        makeWorkspace(), localizer: Output.localizerForPrograms, minimumSeverity: minimum)
      return { line, reserve in
        reserve(line.size)
        return DocumentAnswer(to: line, by: service)
      }
    }
    var stream = DocumentStream()
    work.run(next: { stream.next(mayWait: $0) }, tick: {}, take: { stream.take($0) })
    stream.flush()
  }
}

/// A line that asks for something; `nil` for one that was too long to be kept.
private struct DocumentLine: Sendable {
  let text: [UInt8]?

  /// How many bytes are kept of it.
  var size: Int { text?.count ?? 0 }
}

/// What is to be written for a line.
private struct DocumentAnswer: Sendable {
  let bytes: [UInt8]

  /// How many bytes were kept of the line.
  let size: Int

  init(to line: DocumentLine, by service: CheckService) {
    size = line.size
    bytes =
      line.text.map { service.answer($0) } ?? CheckService.answer(toLineOver: LineReader.longest)
  }
}

/// Lines on their way in, and answers on their way out.
private struct DocumentStream {
  private var reader = LineReader()
  private var output = Output.Text(stream: .standardOutput)

  /// The size in bytes of the lines that are not answered yet.
  private var size = 0

  /// How large that may become before more is read. One line may be larger.
  private static let largestSize = 8 << 20

  /// The next line to answer. What is answered is written before anybody waits.
  mutating func next(mayWait: Bool) -> OrderedWork<DocumentLine, DocumentAnswer>.Next {
    if Output.isClosed { return .end }
    if mayWait { output.flush() }
    guard mayWait || size < Self.largestSize else { return later() }
    switch reader.next(mayWait: mayWait) {
    case .text(let text):
      size += text.count
      return .job(DocumentLine(text: text))
    case .tooLong: return .job(DocumentLine(text: nil))
    case .later: return later()
    case .end: return .end
    }
  }

  private mutating func later() -> OrderedWork<DocumentLine, DocumentAnswer>.Next {
    output.flush()
    return .later
  }

  /// Writes an answer.
  mutating func take(_ answer: DocumentAnswer) {
    size -= answer.size
    output.write(answer.bytes)
    output.write([UInt8(ascii: "\n")])
  }

  mutating func flush() { output.flush() }
}

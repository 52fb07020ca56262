internal import JSONText

/// `shutdown`: nothing is answered any more, and `exit` ends the server.
enum ShutdownRequest: ServerRequest {
  static let method = "shutdown"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    session.phase = .shutDown
    for job in session.jobs {
      job.stop(in: session)
      let error = ResponseError(.requestCancelled, "the server ends")
      session.client.send(.failure(job.id, error))
    }
    session.jobs = []
    return .null
  }
}

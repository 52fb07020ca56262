/// What the chat formats with a pattern: it tells what a lone letter can be.
package enum PatternPurpose: Sendable, Hashable {
  /// The day above the messages of that day.
  case date
  /// The time beside each message.
  case time
}

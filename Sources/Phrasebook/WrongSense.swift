/// What a text says instead of what it should: why the phrasebook lists it as wrong.
///
/// The raw values are the names in the files.
public enum WrongSense: String, Sendable, Hashable, CaseIterable {
  /// It tells the visitor to do something: *Send!* where a state belongs.
  case command
  /// It names the action, as a button or a dictionary does: *to send*.
  case infinitive
  /// It speaks of leaving, as a train does: *to depart*.
  case departing
  /// It speaks of who sends.
  case sender
  /// It speaks of goods that are shipped.
  case shipment
  /// It speaks of reading as an activity or of what is read: *a lecture*.
  case reading
  /// It says that somebody is reading now.
  case readingNow = "reading_now"
  /// It speaks of who reads.
  case reader
  /// It says that something is not true, where a failure is meant.
  case mistaken
  /// It is a preposition alone: *by*.
  case by
  /// It speaks of electric power.
  case energy
  /// It speaks of news, where messages are meant.
  case news
  /// It speaks of composing, as music is composed.
  case composing
}

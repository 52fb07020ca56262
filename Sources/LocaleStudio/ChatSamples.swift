internal import DateFns
internal import JSONText
internal import LocaleFacts
internal import LocaleModel
internal import LocaleRules
internal import PatternAnalysis

/// What stands above and beside the messages of the chat that the page shows: printed here, since
/// nothing else prints dates.
struct ChatSamples {
  /// The instants of the messages, in minutes after the sample instant.
  static let minutes: [Int64] = [0, 2, 3, 5, 9]

  private let date: PatternRows?
  private let time: PatternRows?
  private let locale: LocaleContext

  /// The samples of a locale.
  init(_ date: PatternRows?, _ time: PatternRows?, in locale: LocaleContext) {
    self.date = date
    self.time = time
    self.locale = locale
  }

  /// One for each telling moment.
  var json: JSONValue {
    .array(
      samples.map { sample in
        [
          "label": .string(sample.label),
          "day": .optional(date?.output(at: sample.instant)),
          "times": .array(Self.minutes.map { .optional(time?.output(at: later(sample, by: $0))) }),
        ]
      })
  }

  private var samples: [SampleInstant] {
    var seen: Set<String> = []
    return ((date?.samples ?? []) + (time?.samples ?? [])).filter {
      seen.insert($0.label).inserted
    }
  }

  private func later(_ sample: SampleInstant, by minutes: Int64) -> Instant {
    guard let milliseconds = sample.instant.epochMilliseconds else { return sample.instant }
    return Instant(epochMilliseconds: milliseconds + minutes * 60_000, in: locale.options.timeZone)
  }
}

internal import DateFns
internal import LocaleFacts

/// A pattern that was made ready, and the clock by which it prints.
package struct InstantPrinter {
  let formatter: DateFnsFormatter
  let zone: any TimeZoneRules

  /// What `format()` prints at a moment in milliseconds since 1970; `nil` where it throws, as it does
  /// for what is not a moment.
  package func text(at epochMilliseconds: Double) -> String? {
    let moment = Instant(epochMilliseconds: epochMilliseconds)
    let instant = moment.epochMilliseconds.map { Instant(epochMilliseconds: $0, in: zone) }
    do throws(FormatError) {
      return try formatter.format(instant ?? moment)
    } catch {
      return nil
    }
  }
}

internal import DateFns
internal import LocaleFacts

/// A pattern that was made ready, and the clock by which it prints.
///
/// A class, so that it is handed on without copying what it holds.
package final class InstantPrinter {
  private let formatter: DateFnsFormatter
  private let zone: any TimeZoneRules

  init(formatter: DateFnsFormatter, zone: any TimeZoneRules) {
    self.formatter = formatter
    self.zone = zone
  }

  /// The size of a buffer that is large enough for every moment, in bytes.
  package var bufferSize: Int { formatter.bufferSize }

  /// Prints as `format()` does at a moment in milliseconds since 1970, and tells how many bytes that
  /// took; `nil` where it throws, as it does for what is not a moment.
  package func print(
    _ epochMilliseconds: Double, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    do throws(FormatError) {
      return try formatter.format(epochMilliseconds: epochMilliseconds, in: zone, into: buffer)
    } catch {
      return nil
    }
  }
}

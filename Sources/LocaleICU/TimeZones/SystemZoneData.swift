internal import CLocaleICU

/// The time zone data that the operating system keeps, where it is newer than ICU's.
///
/// ICU's data is as old as the library: Debian 12 has that of 2022, by which Mexico still has summer
/// time. The system's is brought up to date whenever a government changes its mind. Of a zone that
/// ICU knows it is asked for the time from 1970 on only, for which it is made: before that, ICU and
/// JavaScript engines keep what the system's data has merged away.
enum SystemZoneData {
  /// The first instant that the system is asked for, in epoch seconds.
  static let firstSecond: Int64 = 0

  private static let folder = "/usr/share/zoneinfo/"

  /// The rules of a zone; `nil` where there are none.
  ///
  /// - Parameter identifier: A name that ICU or ``identifier(of:)`` gave, so that it leads nowhere
  ///   outside the folder.
  static func rules(of identifier: String) -> ZoneInfoFile? {
    read(folder + identifier, limit: 1 << 16).flatMap { ZoneInfoFile(bytes: $0) }
  }

  /// The rules of a zone that ICU knows, too; `nil` where ICU's are as new, or there are none.
  static func newerRules(of identifier: String) -> ZoneInfoFile? {
    isNewer ? rules(of: identifier) : nil
  }

  /// The system's spelling of a name that may differ from it in ASCII case; `nil` for a name that it
  /// does not know.
  static func identifier(of name: String) -> String? {
    let bytes = Array(name.utf8)
    let found = names.first { $0.elementsEqual(bytes, by: areEqualIgnoringCase) }
    return found.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func areEqualIgnoringCase(_ left: UInt8, _ right: UInt8) -> Bool {
    func lower(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
    return lower(left) == lower(right)
  }

  /// The names of all zones and links, from the lines `Z name …` and `L zone name` of the compact
  /// form of the data ("Zone Information Compiler", zic(8)).
  private static var names: [ArraySlice<UInt8>] {
    let lines = (read(folder + "tzdata.zi", limit: 1 << 20) ?? []).split(separator: 0x0A)
    return lines.compactMap { line in
      let words = line.split(separator: 0x20, maxSplits: 3)
      switch line.first {
      case UInt8(ascii: "Z") where words.count > 1: return words[1]
      case UInt8(ascii: "L") where words.count > 2: return words[2]
      default: return nil
      }
    }
  }

  /// Whether the system's data has a later version, such as `2025b`, than ICU's.
  private static let isNewer: Bool = {
    guard let system = version,
      let icu = try? textFromICU(as: UTF8.self, "tell the version", locale_icu_zone_version)
    else { return false }
    return system > icu
  }()

  /// The version in the files that carry it: on Linux the first line of `tzdata.zi`, such as
  /// `# version 2025b`, on macOS the whole of `+VERSION`.
  private static var version: String? {
    for (file, prefix) in [("tzdata.zi", "# version "), ("+VERSION", "")] {
      guard let bytes = read(folder + file, limit: 32) else { continue }
      let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
      if line.hasPrefix(prefix) { return String(line.dropFirst(prefix.count)) }
    }
    return nil
  }

  /// The first bytes of a file, at most `limit`; `nil` if it cannot be read.
  private static func read(_ path: String, limit: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = Int(max(0, locale_icu_read_file(path, buffer.baseAddress, Int32(limit))))
    }
    return bytes.isEmpty ? nil : bytes
  }
}

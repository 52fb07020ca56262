internal import CLocaleICU

/// The time zone data that the operating system keeps, where it is newer than ICU's.
///
/// ICU's data is as old as the library: Debian 12 has that of 2022, by which Mexico still has summer
/// time. The system's is mended whenever a government changes its mind. It is asked for the time
/// from 1970 on only, for which it is made: before that, ICU and JavaScript engines keep what the
/// system's data has merged away.
enum SystemZoneData {
  /// The first instant that the system is asked for, in epoch seconds.
  static let firstSecond: Int64 = 0

  private static let folder = "/usr/share/zoneinfo/"

  /// The rules of a zone; `nil` where ICU's are as new, or there are none.
  static func rules(of identifier: String) -> ZoneInfoFile? {
    // An identifier is one of ICU's names, so it leads nowhere outside the folder.
    guard isNewer, let bytes = read(folder + identifier, limit: 1 << 16) else { return nil }
    return ZoneInfoFile(bytes: bytes)
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

/// The time zones that the system knows by name.
package enum TimeZoneNames {
  /// The names, those that are only another name for one among them; empty where the system has no table.
  package static var all: [String] {
    guard let bytes = try? FileAccess.read("/usr/share/zoneinfo/tzdata.zi") else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap(name).sorted()
  }

  /// The name in a line of the table: `Z America/Lima …` is a zone, `L America/Lima Peru` another
  /// name for it.
  private static func name(_ line: ArraySlice<UInt8>) -> String? {
    let words = line.split(separator: UInt8(ascii: " "))
    let number = line.first == UInt8(ascii: "Z") ? 1 : line.first == UInt8(ascii: "L") ? 2 : nil
    guard let number, words.count > number else { return nil }
    return String(decoding: words[number], as: UTF8.self)
  }
}

internal import JSONText
public import LocaleModel

/// The translators' page: one HTML file that holds the core as WebAssembly, into which files are put.
///
/// It is built apart, by `Sources/Studio/build`; releases have it beside the program.
public struct StudioPage: Sendable {
  /// The command that builds the page, in a clone of the repository.
  public static let buildCommand = "Sources/Studio/build"

  private static let name = "studio.html"
  private static let place = Array(#"<script type="application/json" id="files">[]</script>"#.utf8)

  private let bytes: [UInt8]
  private let placeRange: Range<Int>

  /// Reads the page of this program; `nil` where it was built without one.
  ///
  /// - Throws: `FileError` where it is there and cannot be read.
  public init?() throws(FileError) {
    guard let path = Self.path(of: Self.name) else { return nil }
    let bytes = try FileAccess.read(path)
    guard let range = Self.range(in: bytes) else { return nil }
    self.bytes = bytes
    placeRange = range
  }

  /// The page with files in it. Nothing in a file can end the element that holds it.
  public func holding(_ documents: [WidgetDocument]) -> [UInt8] {
    let files = JSONValue.array(
      documents.map { document in
        [
          "path": .string(document.path),
          "text": .string(String(decoding: document.bytes, as: UTF8.self)),
        ]
      })
    let element = #"<script type="application/json" id="files">"#
    let data = Array(element.utf8) + files.utf8(escaping: .script) + Array("</script>".utf8)
    return Array(bytes[..<placeRange.lowerBound]) + data + bytes[placeRange.upperBound...]
  }

  /// The chat's stand-in that belongs to the page; `nil` where the program was built without it.
  public static func standIn() throws(FileError) -> [UInt8]? {
    guard let path = path(of: "stand-in.js") else { return nil }
    return try FileAccess.read(path)
  }

  /// Where a file of the page is: in the folder that `CRMLOCALE_STUDIO` names; else beside the program,
  /// in the shared files of its installation, or in the build folder that it lies in.
  private static func path(of name: String) -> String? {
    folders.map { "\($0)/\(name)" }
      .first { (try? POSIX.entry(at: $0)) == .file }
  }

  private static var folders: [String] {
    if let folder = POSIX.environment("CRMLOCALE_STUDIO") { return [folder] }
    guard let folder = POSIX.executablePath.map(parent) else { return [] }
    var folders = [folder, "\(folder)/../share/crmlocale"]
    let parts = folder.pathNames
    if let build = parts.lastIndex(of: ".build") {
      folders.append("/" + parts[...build].joined(separator: "/") + "/studio")
    }
    return folders
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private static func range(in bytes: [UInt8]) -> Range<Int>? {
    bytes.indices.first { index in
      bytes[index] == place[0] && bytes[index...].starts(with: place)
    }.map { $0..<($0 + place.count) }
  }
}

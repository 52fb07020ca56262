internal import ArgumentParser
internal import CRMLocaleKit

/// A report that was asked for: its format, and the file that it goes to.
struct ReportTarget: Equatable {
  let format: OutputFormat

  /// `nil` for standard output.
  let file: String?

  /// Reads `FORMAT` or `FORMAT=FILE`.
  ///
  /// - Parameter option: What the text is the value of, for the message if it is not understood.
  init(_ text: String, of option: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    format = try Parse.choice(String(parts[0]), of: option)
    file = parts.count > 1 ? String(parts[1]) : nil
    if file?.isEmpty ?? false {
      throw ValidationError("\(option) \(text) names no file. Write \(format.rawValue)=FILE.")
    }
  }

  /// Text on standard output.
  static let text = ReportTarget(.text)

  private init(_ format: OutputFormat) {
    self.format = format
    file = nil
  }

  /// The reports of a run: those of the command line, else those of the settings, else text on standard
  /// output. Each goes to a place of its own.
  static func all(
    _ outputs: [String], format: String?, _ project: ProjectSettings?
  ) throws -> [ReportTarget] {
    var targets = try outputs.map { try ReportTarget($0, of: "--output") }
    if let format { targets.append(ReportTarget(try Parse.choice(format, of: "--format"))) }
    if targets.isEmpty {
      targets = try (project?.outputs ?? []).map { try ReportTarget($0, of: "outputs") }
    }
    if targets.isEmpty { return [.text] }
    for (number, target) in targets.enumerated()
    where targets[..<number].contains(where: { $0.file == target.file }) {
      let place = target.file.map { "'\($0)'" } ?? "standard output"
      throw ValidationError(
        "two reports would go to \(place). Write --output FORMAT=FILE for one of them.")
    }
    return targets
  }
}

internal import ArgumentParser
internal import CRMLocaleKit

/// The options that say what a locale is judged by: release, place and moment.
///
/// They are plain texts until they are used. Every other type of option costs the program about a
/// third of a millisecond at start, which is more than it takes to check a file.
struct SettingOptions: ParsableArguments {
  @Option(
    name: .customLong("date-fns"),
    help: ArgumentHelp(
      "The release of date-fns that the widget uses, from 1.30.0 on (default: "
        + "\(DateFnsRelease.latest)).",
      valueName: "version"), completion: .releases)
  var dateFns: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The time zone of the visitors: an IANA name, such as Europe/Madrid, or +HH:MM (default: this "
        + "machine's).",
      valueName: "zone"), completion: .zones)
  var timeZone: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The moment to take for now: ISO 8601, such as 2026-11-22T12:00:00Z, or milliseconds since "
        + "1970.", valueName: "instant"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      "The language that the strings are written in, such as pt-BR.", valueName: "tag"),
    completion: .languages)
  var language: String?

  @Flag(help: "Take the widget to refuse the protected tokens YYYY, YY, D and DD.")
  var strictTokens = false

  @Option(
    help: ArgumentHelp(
      "The folder that extended files may not lie outside of (default: the repository's root).",
      valueName: "folder"), completion: .directory)
  var root: String?

  @OptionGroup var projectOptions: ProjectOptions

  /// The settings of the project; `nil` where there are none.
  func project() throws(ExitStatus) -> ProjectSettings? { try projectOptions.project() }

  /// What a check assumes by these options, and by the settings where they say nothing.
  func checkOptions(_ project: ProjectSettings?) throws -> CheckOptions {
    let zone = try Parse.timeZone(timeZone)
    var options = CheckOptions(
      instant: try Parse.instant(at, in: zone), timeZone: zone, facts: .icu)
    options.language = try language.map(Parse.language)
    options.release = try dateFns.map { try Parse.release($0) } ?? project?.release ?? .latest
    options.strictTokens = strictTokens || project?.strictTokens ?? false
    return options
  }

  /// A workspace by these options and the settings.
  func workspace(_ choice: RuleChoice = RuleChoice()) throws -> Workspace {
    let project = try project()
    return Workspace(
      options: try checkOptions(project), choice: choice, project: project, root: root,
      formats: project?.formats ?? FileFormats())
  }
}

/// What stands in a settings file: which properties there are, and what each takes.
///
/// One table, from which the file is read, its mistakes are told and its JSON Schema is made.
indirect enum SettingsShape: Sendable {
  /// A single value.
  case leaf(SettingsLeaf)
  /// An array of values alike.
  case list(SettingsShape)
  /// An object whose keys are the user's.
  case map(keys: SettingsLeaf, SettingsShape)
  /// An object with these properties and no others.
  case object([SettingsProperty])
}

/// A property of a settings file.
struct SettingsProperty: Sendable {
  /// Its key.
  let name: String

  /// What it takes.
  let shape: SettingsShape

  /// Whether the object around it is useless without it.
  let isRequired: Bool

  /// What it does, in a sentence for editors to show.
  let summary: String

  init(_ name: String, _ shape: SettingsShape, isRequired: Bool = false, _ summary: String) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    self.summary = summary
  }
}

extension SettingsShape {
  private static let globs = SettingsShape.list(.leaf(.glob))
  private static let levels = SettingsShape.map(keys: .rules, .leaf(.level))

  /// The whole file.
  static let file = SettingsShape.object([
    SettingsProperty(
      "$schema", .leaf(.text), "The address of this schema, for editors; otherwise without effect."),
    SettingsProperty("version", .leaf(.version), "The version of the settings: 1."),
    SettingsProperty("files", files, "Which files are searched, and how they are read."),
    SettingsProperty(
      "language", .map(keys: .glob, .leaf(.language)),
      "The language of the strings by path. Of several globs that match the last counts."),
    SettingsProperty(
      "dateFns", .leaf(.release), "The release of date-fns that the widget uses."),
    SettingsProperty(
      "strictTokens", .leaf(.flag),
      "Take the widget to refuse the protected tokens YYYY, YY, D and DD."),
    SettingsProperty("strict", .leaf(.flag), "Count warnings as errors in the exit status."),
    SettingsProperty("messages", .leaf(.messages), "The language of messages."),
    SettingsProperty(
      "rules", levels,
      """
      How grave findings are, by code or by the beginning of codes, such as date-pattern-*. The \
      most exact counts.
      """),
    SettingsProperty(
      "overrides", .list(override), "The same for some of the files. Later ones count more."),
    SettingsProperty("suppressions", .list(suppression), "Findings that are known and accepted."),
    SettingsProperty(
      "baseline", .leaf(.path), "The file of the findings that were there before, from this folder."
    ),
    SettingsProperty(
      "outputs", .list(.leaf(.output)),
      "The reports: FORMAT, or FORMAT=FILE with a file from this folder."),
    SettingsProperty(
      "rulePage", .leaf(.address),
      "Where your team reads Documentation/Rules.md: SARIF's links lead to the rules in it."),
  ])

  private static let files = SettingsShape.object([
    SettingsProperty(
      "include", globs, "A search of a folder looks only at files that one of these matches."),
    SettingsProperty(
      "exclude", globs,
      """
      A search of a folder passes these over. A glob without a slash speaks of names in every \
      folder.
      """),
    SettingsProperty(
      "extensions", .map(keys: .ending, .leaf(.kind)), "How files of other endings are read."),
  ])

  private static let override = SettingsShape.object([
    SettingsProperty("files", globs, isRequired: true, "The files, from this folder."),
    SettingsProperty("rules", levels, isRequired: true, "How grave findings in them are."),
  ])

  private static let suppression = SettingsShape.object([
    SettingsProperty("files", globs, "The files, from this folder; all where it is left out."),
    SettingsProperty(
      "key", .leaf(.text),
      "The property that the findings are about, such as date_format; any where it is left out."),
    SettingsProperty(
      "codes", .list(.leaf(.code)), isRequired: true, "The codes that are silent."),
    SettingsProperty("reason", .leaf(.text), "Why, for those who read the file."),
  ])
}

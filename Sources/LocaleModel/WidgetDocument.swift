public import LocaleDiagnostics
public import LocaleScanning
package import LocaleSyntax

/// A file as far as the chat is concerned: the configs and the overrides that it holds. It never changes, and
/// is shared by all that speak of it.
public final class WidgetDocument: Sendable {
  /// The file, as reports name it.
  public let path: String

  /// The file's contents.
  public let bytes: [UInt8]

  /// How it was read.
  public let kind: FileKind

  /// The configs that the file sets, as they stand when the page has run.
  package let configs: [WidgetConfigSource]

  /// The overrides of the file: one for each object that may stand under `onlinechat.locale`.
  public let locales: [LocaleOverrides]

  /// The bot's messages, where that is what the file holds: texts by language, with `{{bot_params.…}}`
  /// in at least one of them.
  package let botMessages: ConfigObject?

  /// What is wrong with the text itself.
  public let diagnostics: [Diagnostic]

  /// The comments of the file, in its order.
  package let comments: [CommentSyntax]

  /// What later assignments threw away, in the order of the source.
  package let overwrites: [ConfigOverwrite]

  /// What a script or a page sets, calls and loads; `nil` for data.
  package let scan: SourceScan?

  /// Whether the file is the chat's, and why.
  public let standing: FileStanding

  /// The names that scripts are searched for.
  package static let scanner = SourceScanner(
    ScanNames(
      configs: Set(WidgetName.allCases.map { $0.config }),
      functions: Set(WidgetName.allCases.map { $0.function }),
      objects: Set(WidgetName.allCases.map { $0.meta }),
      loaderAddresses: [
        "gso.kommo.com/js/button.js", "gso.amocrm.com/js/button.js", "gso.amocrm.ru/js/button.js",
      ],
      loaderLanguage: "locale", loaderSetting: "hidden", configMember: "onlinechat",
      elements: elements))

  /// What public pages call the elements of the button where they take hold of them.
  private static let elements = ElementNames(
    button: ["amo-button-holder", "amo-button", "amo-button--main", "amobutton"],
    chat: ["amo-livechat", "amo-livechat_chat"])

  /// Reads a file. Whatever its bytes are, there is a document: what is wrong with them stands in
  /// ``diagnostics``.
  ///
  /// - Parameters:
  ///   - path: The file, as reports shall name it. Its ending decides how it is read.
  ///   - bytes: The contents.
  ///   - formats: What endings mean.
  public init(path: String, bytes: [UInt8], formats: FileFormats = FileFormats()) {
    self.path = path
    self.bytes = bytes
    let reading = formats.format(of: path, bytes: bytes).reading
    kind = reading.kind
    switch reading {
    case .data(let dialect):
      let tree = SyntaxTree.parse(bytes, path: path, dialect: dialect)
      let data = DataFile(tree, bytes: bytes)
      comments = tree.comments
      standing = data.standing
      if let scan = data.scan {
        (configs, overwrites) = Self.configs(of: scan)
        diagnostics = Self.diagnostics(of: scan, configs)
        self.scan = scan
      } else {
        configs = data.configs
        diagnostics = tree.diagnostics
        overwrites = []
        scan = nil
      }
    case .script, .page:
      let scan = Self.scanner.scan(bytes, path: path, reading: reading)
      (configs, overwrites) = Self.configs(of: scan)
      diagnostics = Self.diagnostics(of: scan, configs)
      comments = scan.comments
      standing = FileStanding.ofScript(scan, bytes: bytes)
      self.scan = scan
    }
    botMessages = scan == nil ? Self.botMessages(in: configs) : nil
    locales = botMessages == nil ? Self.locales(of: configs, path) : []
  }

  /// The configs that assignments amount to; where there are none, the objects that a script is or
  /// exports, as far as they are surely about the chat.
  private static func configs(
    of scan: SourceScan
  ) -> ([WidgetConfigSource], [ConfigOverwrite]) {
    struct Place: Hashable {
      var text: Int
      var name: WidgetName
      var scope: ConfigAssignment.Scope
    }
    var histories: [(name: WidgetName, history: ConfigHistory)] = []
    var numbers: [Place: Int] = [:]
    for assignment in scan.assignments {
      guard let name = WidgetName.allCases.first(where: { $0.config == assignment.name }) else {
        continue
      }
      let place = Place(text: assignment.text, name: name, scope: assignment.scope)
      let number = numbers[place] ?? histories.count
      if number == histories.count {
        numbers[place] = number
        histories.append((name, ConfigHistory()))
      }
      histories[number].history.apply(assignment)
    }
    let configs = histories.flatMap { entry in
      entry.history.values.map { WidgetConfigSource($0, widgetName: entry.name) }
    }
    let overwrites = histories.flatMap { $0.history.overwrites }
    return (configs.isEmpty ? Self.exports(of: scan) : configs, overwrites)
  }

  private static func exports(of scan: SourceScan) -> [WidgetConfigSource] {
    scan.exports.flatMap { value -> [WidgetConfigSource] in
      let standing = FileStanding.ofExport(value, in: scan.path)
      guard let standing, standing.role != nil else { return [] }
      return WidgetConfigSource.all(in: value, nil, path: scan.path, standing: standing)
    }
  }

  /// What is wrong with what the file sets, or with the objects that it is or exports where those are its
  /// configs.
  private static func diagnostics(
    of scan: SourceScan, _ configs: [WidgetConfigSource]
  ) -> [Diagnostic] {
    guard !scan.exportDiagnostics.isEmpty else { return scan.diagnostics }
    let ranges = scan.exports.map { $0.range }.filter { range in
      configs.contains { $0.widgetName == nil && range.contains($0.root.range.lowerBound) }
    }
    let problems = scan.exportDiagnostics.filter { problem in
      let start = problem.location.range.lowerBound
      return ranges.contains { $0.lowerBound <= start && start <= $0.upperBound }
    }
    return (scan.diagnostics + problems.filter { !scan.diagnostics.contains($0) }).sorted {
      $0.location.range.lowerBound < $1.location.range.lowerBound
    }
  }

  private static func locales(of configs: [WidgetConfigSource], _ path: String) -> [LocaleOverrides]
  {
    configs.flatMap { config in
      config.overrides.map {
        LocaleOverrides(
          $0.object, path: path, widgetName: config.widgetName, language: $0.language)
      }
    }
  }

  private static func botMessages(in configs: [WidgetConfigSource]) -> ConfigObject? {
    guard let config = configs.first, config.level == .locale, let object = config.root.object,
      WidgetConfigSource.areBotMessages(object)
    else { return nil }
    return object
  }

  /// Whether a file can be the chat's, by whether any of its names, or a key nearly spelled like one, stands
  /// in it at all: fast enough to ask of every file of a folder before it is read.
  public static func mayBeWidgetFile(_ bytes: [UInt8]) -> Bool {
    mayBeRead(bytes)
      || OtherEncoding.isWide(bytes) && OtherEncoding.decoded(bytes).map(mayBeRead) ?? false
  }

  private static func mayBeRead(_ text: [UInt8]) -> Bool {
    scanner.mayConcern(text) || names.mayConcern(text) || NearbyKeys.mayStand(in: text)
  }

  /// What plain overrides and configs cannot do without: their names, or what is left of them where one
  /// is misspelled.
  static let names = SourceScanner(
    ScanNames(
      configs: Set(
        StringKey.allCases.map { $0.rawValue } + [
          "xtends", "extend", "nlinechat", "ompose", "laceholder", "elivery", "tatus", "date",
          "Date",
          "time", "Time", "powered", "Powered", "essages", "bot_params",
        ]),
      functions: [], objects: [], loaderAddresses: []))

  /// The names that no other program has.
  static let ownNames = SourceScanner(
    ScanNames(
      configs: ["onlinechat", "compose_placeholder", "delivery_status_"], functions: [],
      objects: [], loaderAddresses: []))
}

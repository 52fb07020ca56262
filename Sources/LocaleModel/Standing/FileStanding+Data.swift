internal import LocaleDiagnostics
internal import LocaleScanning
internal import LocaleSyntax

extension FileStanding {
  /// Whose an object is that would be overrides.
  ///
  /// - Parameter path: The file that it stands in, for what it extends.
  static func ofOverrides(_ object: ConfigObject, in path: String) -> FileStanding {
    let keys = KnownKeys(object)
    if keys.own > 0, keys.isMostlyKnown { return .counts(as: .overrides) }
    if keys.unknown <= keys.known, let standing = ofExtends(object, keys, in: path) {
      return standing
    }
    return keys.isMostlyKnown || isSlip(object, keys, in: path)
      ? .countsIfNamed(as: .overrides) : .foreign(.anotherProgram)
  }

  /// Whether all that speaks against overrides is one key, beside an `extends` that names a base of the
  /// chat: for whoever names the file that key is the mistake.
  private static func isSlip(_ object: ConfigObject, _ keys: KnownKeys, in path: String) -> Bool {
    keys.unknown == keys.known + 1 && ofExtends(object, keys, in: path) == .counts(as: .overrides)
  }

  /// What `extends` says, where it says anything.
  private static func ofExtends(
    _ object: ConfigObject, _ keys: KnownKeys, in path: String
  ) -> FileStanding? {
    guard let property = KnownKeys.extends(of: object),
      let text = property.value.alternatives.compactMap({ $0.syntax?.string?.text }).first
    else { return nil }
    switch LocaleReference(text, from: path) {
    case .file(let parent): return .follows(parent: parent, hasStrings: keys.known > 0)
    case .base(let name):
      switch BaseName(name) {
      case .base: return .counts(as: .overrides)
      case .language:
        return keys.known > 0 ? .counts(as: .overrides) : .countsIfNamed(as: .overrides)
      case .other: return nil
      }
    }
  }

  /// Whose data is: overrides, a config around them, or either of them by language.
  static func ofData(_ object: ConfigObject, in path: String) -> FileStanding {
    if let standing = ofConfig(object, in: path) { return standing }
    let own = ofOverrides(object, in: path)
    guard own == .foreign(.anotherProgram) else { return own }
    if WidgetConfigSource.areBotMessages(object) { return .counts(as: .botMessages) }
    return ofLanguages(object, in: path) ?? own
  }

  /// Whose an object is that has what a config has: `onlinechat`, or a `locale` that counts.
  private static func ofConfig(_ object: ConfigObject, in path: String) -> FileStanding? {
    if let chat = object["onlinechat"]?.value {
      // A text under that name, among others, is a string of some catalogue.
      let isText = chat.syntax?.kind == .string
      return isText && object.properties.count > 3 ? nil : .counts(as: .config)
    }
    guard let locale = object["locale"]?.value.object else { return nil }
    let standing = ofOverrides(locale, in: path)
    if standing != .foreign(.anotherProgram) { return standing.taken(as: .config) }
    if let languages = ofLanguages(locale, in: path) { return languages.taken(as: .config) }
    return WidgetConfigSource.areLocaleFiles(locale) ? .countsIfNamed(as: .config) : nil
  }

  /// Whose a map of languages is: that of the least sure of its objects.
  private static func ofLanguages(_ object: ConfigObject, in path: String) -> FileStanding? {
    guard let entries = WidgetConfigSource.languageEntries(of: object) else { return nil }
    let standings = entries.map { ofOverrides($0.object, in: path) }
    if standings.contains(.foreign(.anotherProgram)) { return nil }
    return standings.contains { $0.counts }
      ? .counts(as: .languages) : .countsIfNamed(as: .languages)
  }

  /// Whose a file is whose value is not an object.
  ///
  /// - Parameter isDamaged: Whether it could not be read whole.
  static func ofRuins(
    _ root: ValueSyntax?, isDamaged: Bool, _ bytes: [UInt8]
  ) -> FileStanding {
    guard let root, root.kind != .missing else {
      // A file with nothing in it was perhaps never saved: whoever names it wants to know.
      return ofRuins(bytes) ?? .countsIfNamed(as: .unreadable)
    }
    if isDamaged, root.kind != .array, let standing = ofRuins(bytes) { return standing }
    return .foreign(.notAnObject(ValueKind(root.kind)))
  }

  /// Whose a text is that no object could be read out of: the chat's, if it speaks of its keys.
  private static func ofRuins(_ bytes: [UInt8]) -> FileStanding? {
    if WidgetDocument.ownNames.mayConcern(bytes) { return .counts(as: .unreadable) }
    return WidgetDocument.names.mayConcern(bytes) ? .countsIfNamed(as: .unreadable) : nil
  }
}

extension ValueKind {
  fileprivate init(_ kind: ValueSyntax.Kind) {
    switch kind {
    case .object: self = .object
    case .array: self = .array
    case .string: self = .string
    case .number, .bigInt: self = .number
    case .boolean: self = .boolean
    case .null: self = .null
    case .undefined: self = .undefined
    case .dynamic, .missing: self = .expression
    }
  }
}

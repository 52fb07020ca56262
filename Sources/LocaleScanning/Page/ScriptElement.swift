internal import LocaleSyntax

/// What the attributes of a script element say: whether, how and when it runs.
struct ScriptElement {
  private let attributes: [PageReader.Attribute]
  private let bytes: [UInt8]
  private let isComponent: Bool
  private let isAstro: Bool
  /// The type in lower case; empty for what browsers run by default.
  private let essence: String

  init(
    _ attributes: [PageReader.Attribute], _ bytes: [UInt8], in path: String, isComponent: Bool
  ) {
    self.attributes = attributes
    self.bytes = bytes
    self.isComponent = isComponent
    isAstro = path.hasSuffix(".astro")
    func value(_ name: String) -> String? {
      attributes.first { $0.name == name }.map {
        String(decoding: bytes[$0.value], as: UTF8.self).lowercased()
      }
    }
    if let type = value("type") {
      let inner = Self.trimmed(type)
      // Nothing but blanks is no empty type.
      essence = inner.isEmpty ? type : inner
    } else {
      let language = isComponent ? "" : value("language") ?? ""
      essence = language.isEmpty ? "" : "text/" + language
    }
  }

  /// A text without the blanks around it.
  private static func trimmed(_ text: String) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || 0x09...0x0D ~= $0 }
    let bytes = Array(text.utf8.drop(while: isBlank))
    let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  private func value(_ name: String) -> String? {
    attributes.first { $0.name == name }.map {
      String(decoding: bytes[$0.value], as: UTF8.self).lowercased()
    }
  }

  private func has(_ name: String) -> Bool { attributes.contains { $0.name == name } }

  /// The address that it loads. What runs later keeps it under another name until then.
  var source: PageReader.Attribute? {
    if let source = attributes.first(where: { $0.name == "src" }) { return source }
    guard runsLater else { return nil }
    return attributes.first { $0.name.hasPrefix("data-") && $0.name.hasSuffix("src") }
  }

  /// How its contents are read; `nil` if they are not run.
  var options: LexerOptions? {
    var options = LexerOptions(dialect: .javaScript)
    options.hasHolesInStrings = !isComponent
    options.isExpression = false
    switch essence {
    case _ where Self.scriptTypes.contains(essence): if isOfOtherEvent { return nil }
    case "text/babel", "text/jsx": options.allowsJSX = true
    case "text/typescript", "application/typescript", "ts": options.dialect = .typeScript
    default: guard runsLater else { return nil }
    }
    switch value("lang") ?? "" {
    case "ts": options.dialect = .typeScript
    case "tsx":
      options.dialect = .typeScript
      options.allowsJSX = true
    case "jsx": options.allowsJSX = true
    default: if isAstro { options.dialect = .typeScript }
    }
    return options
  }

  /// Whether it is written for an event that no browser knows any more: only `for="window"` and
  /// `event="onload"` run (HTML standard, "prepare the script element").
  private var isOfOtherEvent: Bool {
    guard essence != "module", let target = value("for"), let event = value("event") else {
      return false
    }
    return Self.trimmed(target) != "window"
      || !["onload", "onload()"].contains(Self.trimmed(event))
  }

  /// What browsers run (HTML standard, "JavaScript MIME type").
  private static let scriptTypes: Set<String> = [
    "", "module", "text/javascript", "application/javascript", "text/ecmascript",
    "application/ecmascript", "application/x-javascript", "application/x-ecmascript",
    "text/x-javascript", "text/x-ecmascript", "text/jscript", "text/livescript",
    "text/javascript1.0", "text/javascript1.1", "text/javascript1.2", "text/javascript1.3",
    "text/javascript1.4", "text/javascript1.5",
  ]

  // MARK: - When

  /// Whether its variables are its own.
  var isModule: Bool { essence == "module" || isComponent && !isInline }

  /// Whether a component leaves it as it is on the page.
  private var isInline: Bool { has("is:inline") || has("define:vars") }

  /// Whether it runs as soon as it is there, at no known time.
  var isAsync: Bool { has("async") && source != nil || has("async") && essence == "module" }

  /// Whether only browsers run it that know no modules.
  private var isForOldBrowsers: Bool { has("nomodule") && essence != "module" && !isComponent }

  /// When it runs.
  var timeline: ScanItem.Timeline {
    if !Self.scriptTypes.contains(essence) || isAsync || isForOldBrowsers { return .apart }
    if isComponent, !isInline { return isAstro ? .page(phase: 1) : .apart }
    if essence == "module" || has("defer") && source != nil { return .page(phase: 1) }
    return .page(phase: 0)
  }

  /// Whether something on the page runs it later: a consent manager once the visitor agrees, a caching
  /// plug-in once the visitor does anything, a service that moves it elsewhere.
  private var runsLater: Bool {
    if Self.delayedTypes.contains(essence) || essence.hasSuffix("-text/javascript") { return true }
    guard Self.blockedTypes.contains(essence) else { return false }
    return attributes.contains { isOfConsent($0) }
  }

  /// WP Rocket, Perfmatters, LiteSpeed, NitroPack, Partytown and their like.
  private static let delayedTypes: Set<String> = [
    "rocketlazyloadscript", "pmdelayedscript", "litespeed/javascript", "nitropack-inlinescript",
    "text/partytown", "javascript/blocked", "text/wpmeteor", "lazyloadscript",
    "text/psajs", "bv_inline_delayed_js", "wphb-delay-type", "lazy-script", "text/delayed",
  ]

  private static let blockedTypes: Set<String> = [
    "text/plain", "text/template", "text/tmp", "text/blocked", "text/x-blocked",
    "application/plain",
    "text/opt-in",
  ]

  private func isOfConsent(_ attribute: PageReader.Attribute) -> Bool {
    if attribute.name == "class" {
      let classes = String(decoding: bytes[attribute.value], as: UTF8.self)
      return ["_iub_cs_activate", "optanon-category", "cmplz-", "ot-", "cky-", "osano"].contains {
        classes.holds($0)
      }
    }
    guard attribute.name.hasPrefix("data-") else { return false }
    if attribute.name == "data-type" {
      return String(decoding: bytes[attribute.value], as: UTF8.self).holds("javascript")
    }
    return [
      "consent", "cookie", "categor", "cmp", "gdpr", "purpose", "usercentrics", "klaro", "service",
      "rocket", "privacy", "tracking", "vendor", "optin", "suppressedsrc",
    ].contains { attribute.name.holds($0) }
  }
}

extension String {
  /// Whether a text stands in it, byte for byte.
  fileprivate func holds(_ text: String) -> Bool {
    TextFinder([Array(text.utf8)]).isFound(in: Array(utf8)[...])
  }
}

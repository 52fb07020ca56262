/// The global names that a scan looks for, and the code that a page loads.
public struct ScanNames: Sendable, Hashable {
  /// Globals that hold a config, such as `crmPluginConfig`.
  public var configs: Set<String>

  /// Global functions, such as `crmPlugin`.
  public var functions: Set<String>

  /// Global objects with methods, such as `crm_plugin`.
  public var objects: Set<String>

  /// Parts of the address of the code that reads the config, such as `gso.kommo.com/js/button.js`.
  public var loaderAddresses: [String]

  /// The property of such an object in which a loader names its language.
  public var loaderLanguage: String

  /// The property of the config that a loader sets itself, such as `hidden`.
  public var loaderSetting: String

  /// A property that no other object has than a config, such as `onlinechat`.
  public var configMember: String

  /// What the elements are called that such code puts on the page.
  public var elements: ElementNames

  /// Names what to look for.
  public init(
    configs: Set<String>, functions: Set<String>, objects: Set<String>, loaderAddresses: [String],
    loaderLanguage: String = "", loaderSetting: String = "", configMember: String = "",
    elements: ElementNames = ElementNames(button: [], chat: [])
  ) {
    self.configs = configs
    self.functions = functions
    self.objects = objects
    self.loaderAddresses = loaderAddresses
    self.loaderLanguage = loaderLanguage
    self.loaderSetting = loaderSetting
    self.configMember = configMember
    self.elements = elements
  }

  /// Whether a text is the address of the code that reads the config.
  func isLoaderAddress(_ text: String) -> Bool {
    TextFinder(loaderAddresses.map { Array($0.utf8) }).isFound(in: Array(text.utf8)[...])
  }

  /// The hosts that such code is loaded from. What is left of an address that was cut off begins so.
  var loaderHosts: [String] {
    loaderAddresses.map { address in
      address.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(address[..<$0]) } ?? address
    }
  }

  /// Whether a script has what only the loader has, whole or cut off: the button's hash, and an address
  /// of its host that an element's `src` is set to. Other code may name the host, such as a policy that
  /// lets it in.
  func mentionsLoader(_ bytes: ArraySlice<UInt8>) -> Bool {
    let hosts = TextFinder(loaderHosts.map { Array($0.utf8) }).offsets(in: bytes)
    return hosts.contains { Self.isSource(bytes[max(bytes.startIndex, $0 - 24)..<$0]) }
      && TextFinder([Array("hash".utf8)]).isFound(in: bytes)
  }

  /// Whether `src=` stands in what comes before an address.
  private static func isSource(_ before: ArraySlice<UInt8>) -> Bool {
    TextFinder([Array("src".utf8)]).isFound(in: before) && before.contains(UInt8(ascii: "="))
  }

  /// Texts of which a file holds at least one, or a scan of it finds nothing.
  var needles: [[UInt8]] {
    var all = configs.union(functions).union(objects).union(loaderHosts)
    // A name that is misspelled may hold none of them.
    if !configMember.isEmpty { all.insert(configMember) }
    // `crmPluginConfig` is found where `crmPlugin` is.
    return all.filter { name in !all.contains { $0 != name && name.hasPrefix($0) } }
      .sorted().map { Array($0.utf8) }
  }
}

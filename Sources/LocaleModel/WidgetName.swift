/// The two families of names under which the vendor's button goes.
public enum WidgetName: Sendable, Hashable, CaseIterable {
  /// Today's names, from Kommo.
  case kommo
  /// The names from when the product was called amoCRM, still on many pages.
  case amo

  /// The global object that holds the config.
  public var config: String {
    switch self {
    case .kommo: "crmPluginConfig"
    case .amo: "amoSocialButtonConfig"
    }
  }

  /// The global function that takes methods and callbacks.
  public var function: String {
    switch self {
    case .kommo: "crmPlugin"
    case .amo: "amoSocialButton"
    }
  }

  /// The global object that takes `setMeta`.
  public var meta: String {
    switch self {
    case .kommo: "crm_plugin"
    case .amo: "amo_social_button"
    }
  }

  /// Bases that the product has under these names but that are not bundled here.
  public var unbundledBases: [String] {
    switch self {
    case .kommo: []
    case .amo: ["ru"]
    }
  }
}

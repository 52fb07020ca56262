internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// A property that comes twice in one object of the config. Reported as `duplicate-key`.
enum ConfigDuplicates: ConfigRule {
  static var descriptor: RuleDescriptor { DuplicateKey.descriptor }

  static func check(_ config: ConfigWalk, into findings: inout Findings) {
    for (_, object) in config.objects {
      DuplicateKey.check(object, into: &findings)
    }
  }
}

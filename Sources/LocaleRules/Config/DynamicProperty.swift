internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// A config property that only running the page could tell. Reported as `dynamic-value`.
enum DynamicProperty: ConfigRule {
  static var descriptor: RuleDescriptor { DynamicValue.descriptor }

  static func check(_ config: ConfigWalk, into findings: inout Findings) {
    for (_, object) in config.objects {
      for unknown in object.unknowns {
        findings.report(
          descriptor, at: unknown.range, "only running the page could tell which settings these are"
        )
      }
    }
    for visit in config.visits where visit.schema != nil && visit.property.value.isDynamic {
      findings.report(
        descriptor, at: visit.property.value.range,
        DynamicValue.message(
          visit.property.name, choices: visit.property.value.alternatives.count))
    }
  }
}

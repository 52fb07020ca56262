// What a client of the kit holds in its hands comes with the kit.
@_exported public import DateFns
@_exported public import JSONText
@_exported public import LocaleDiagnostics
@_exported public import LocaleFacts
@_exported public import LocaleICU
@_exported public import LocaleModel
@_exported public import LocaleReporters
@_exported public import LocaleRules
@_exported public import LocaleScanning
@_exported public import LocaleWorkspace
@_exported public import Messages
@_exported public import PatternAnalysis
@_exported public import WidgetConfig

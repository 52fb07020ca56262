// What a client of the kit holds in its hands comes with the kit: these types, and nothing else of
// their modules.

@_exported public import struct DateFns.DateFnsFormatter
@_exported public import enum DateFns.DateFnsLocale
@_exported public import struct DateFns.DateFnsRelease
@_exported public import struct DateFns.FormatError
@_exported public import struct DateFns.FormatOptions
@_exported public import struct DateFns.Instant
@_exported public import struct DateFns.Pattern

@_exported public import struct JSONText.JSONEscaping
@_exported public import enum JSONText.JSONLayout
@_exported public import enum JSONText.JSONValue

@_exported public import enum LocaleDiagnostics.ColumnUnit
@_exported public import struct LocaleDiagnostics.Day
@_exported public import struct LocaleDiagnostics.Diagnostic
@_exported public import struct LocaleDiagnostics.Fix
@_exported public import struct LocaleDiagnostics.FixApplier
@_exported public import struct LocaleDiagnostics.LanguageName
@_exported public import struct LocaleDiagnostics.LineIndex
@_exported public import struct LocaleDiagnostics.Localizer
@_exported public import struct LocaleDiagnostics.Message
@_exported public import enum LocaleDiagnostics.MessageArgument
@_exported public import struct LocaleDiagnostics.MessageFacts
@_exported public import struct LocaleDiagnostics.MessageForm
@_exported public import enum LocaleDiagnostics.MessageLanguage
@_exported public import struct LocaleDiagnostics.Phrase
@_exported public import struct LocaleDiagnostics.RuleCode
@_exported public import class LocaleDiagnostics.RuleDescriptor
@_exported public import struct LocaleDiagnostics.RuleExample
@_exported public import enum LocaleDiagnostics.Severity
@_exported public import struct LocaleDiagnostics.SourceLocation
@_exported public import struct LocaleDiagnostics.SourcePosition
@_exported public import struct LocaleDiagnostics.TextEdit
@_exported public import enum LocaleDiagnostics.UnifiedDiff
@_exported public import enum LocaleDiagnostics.ValueKind
@_exported public import struct LocaleDiagnostics.Words

@_exported public import struct LocaleFacts.CivilDay
@_exported public import enum LocaleFacts.DateOrder
@_exported public import struct LocaleFacts.FixedOffset
@_exported public import class LocaleFacts.FixedTimeZone
@_exported public import enum LocaleFacts.HourCycle
@_exported public import struct LocaleFacts.LanguageConventions
@_exported public import protocol LocaleFacts.LanguageFacts
@_exported public import struct LocaleFacts.LanguageTag
@_exported public import struct LocaleFacts.MalformedLanguageTag
@_exported public import protocol LocaleFacts.TimeZoneRules

@_exported public import enum LocaleICU.ICUError
@_exported public import class LocaleICU.ICULanguageFacts
@_exported public import class LocaleICU.ICUTimeZone

@_exported public import enum LocaleModel.ExtendsProblem
@_exported public import enum LocaleModel.FileProblem
@_exported public import enum LocaleModel.FileStanding
@_exported public import struct LocaleModel.LocaleLayer
@_exported public import class LocaleModel.LocaleOverrides
@_exported public import enum LocaleModel.LocaleReference
@_exported public import enum LocaleModel.LocaleSource
@_exported public import protocol LocaleModel.LocaleSourceProvider
@_exported public import struct LocaleModel.Provenance
@_exported public import struct LocaleModel.ResolvedLocale
@_exported public import struct LocaleModel.ResolvedString
@_exported public import enum LocaleModel.StringKey
@_exported public import struct LocaleModel.TextValue
@_exported public import class LocaleModel.WidgetDocument
@_exported public import enum LocaleModel.WidgetName

@_exported public import struct LocaleReporters.ConciseReporter
@_exported public import struct LocaleReporters.FileReport
@_exported public import struct LocaleReporters.FileSummary
@_exported public import struct LocaleReporters.FindingStatistics
@_exported public import struct LocaleReporters.FixOptions
@_exported public import struct LocaleReporters.GitHubReporter
@_exported public import struct LocaleReporters.GitLabReporter
@_exported public import struct LocaleReporters.JSONReporter
@_exported public import struct LocaleReporters.JUnitReporter
@_exported public import struct LocaleReporters.LanguageStatistics
@_exported public import struct LocaleReporters.LanguageSummary
@_exported public import struct LocaleReporters.Report
@_exported public import protocol LocaleReporters.Reporter
@_exported public import struct LocaleReporters.SARIFReporter
@_exported public import struct LocaleReporters.StringCounts
@_exported public import struct LocaleReporters.StyledText
@_exported public import enum LocaleReporters.Styler
@_exported public import struct LocaleReporters.TextReporter

@_exported public import struct LocaleRules.CheckOptions
@_exported public import struct LocaleRules.CodeSelector
@_exported public import struct LocaleRules.RuleChoice
@_exported public import enum LocaleRules.RuleLevel
@_exported public import enum LocaleRules.RuleRegistry
@_exported public import struct LocaleRules.RuleSelection
@_exported public import struct LocaleRules.SettingSuppression

@_exported public import struct LocaleScanning.FileFormats
@_exported public import enum LocaleScanning.FileKind

@_exported public import struct LocaleWorkspace.CheckedFile
@_exported public import struct LocaleWorkspace.ConfigGenerator
@_exported public import enum LocaleWorkspace.ConfigRefusal
@_exported public import enum LocaleWorkspace.EditRefusal
@_exported public import struct LocaleWorkspace.FormatService
@_exported public import enum LocaleWorkspace.InstantText
@_exported public import class LocaleWorkspace.Workspace

// The languages of messages are members of Localizer.
@_exported public import Messages

@_exported public import struct PatternAnalysis.CounterexampleDate
@_exported public import struct PatternAnalysis.Misreading
@_exported public import struct PatternAnalysis.SampleInstant

@_exported public import struct WidgetConfig.BotConditions
@_exported public import struct WidgetConfig.BotMessages
@_exported public import struct WidgetConfig.BotPage
@_exported public import struct WidgetConfig.BotPlaceholder
@_exported public import enum WidgetConfig.JavaScriptValue
@_exported public import struct WidgetConfig.JavaScriptWriter
@_exported public import enum WidgetConfig.UserIdentifier
@_exported public import struct WidgetConfig.LanguageLookup
@_exported public import struct WidgetConfig.WidgetLocale
@_exported public import struct WidgetConfig.WidgetLocales
@_exported public import struct WidgetConfig.WidgetScript
@_exported public import struct WidgetConfig.WidgetSettings

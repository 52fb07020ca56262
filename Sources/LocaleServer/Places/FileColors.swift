internal import CSSValues
internal import LocaleModel
internal import LocaleRules
internal import LocaleWorkspace
internal import WidgetConfig

/// The colours that a file sets.
struct FileColors {
  /// A colour and the text that it is written as.
  struct Entry {
    let text: TextValue
    let color: SRGBColor
  }

  /// The colours that can be told, in the order of the file.
  let all: [Entry]

  /// Finds the colours of a file.
  init(in file: CheckedFile) {
    let visits = file.context.configs.flatMap { $0.visits }
    all = visits.filter { $0.schema?.isColor ?? false }.flatMap { $0.property.texts }
      .compactMap { text in
        CSSColor(text.text)?.srgb.map { Entry(text: text, color: $0) }
      }
  }
}

extension PropertySchema {
  fileprivate var isColor: Bool { if case .color = kind { true } else { false } }
}

internal import LocaleModel
internal import Phrasebook

extension LocaleContext {
  /// The states of a message that these overrides write, of which there is one text each.
  func deliveryStates() -> [ShownText] {
    let keys: [StringKey] = [
      .deliveryStatusSending, .deliveryStatusSent, .deliveryStatusRead, .deliveryStatusError,
    ]
    return keys.compactMap { key in
      let texts = shownTexts().filter { $0.key == key }
      return texts.count == 1 ? texts.first : nil
    }
  }
}

extension StringKey {
  /// Whether it is the state of a message.
  var isDeliveryState: Bool {
    switch self {
    case .deliveryStatusSending, .deliveryStatusSent, .deliveryStatusRead, .deliveryStatusError:
      true
    default: false
    }
  }
}

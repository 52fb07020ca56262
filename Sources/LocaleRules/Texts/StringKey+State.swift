internal import LocaleModel

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

import CSSValues

/// Ways to see what was read, in the numbers in which standards print it.
enum ColorReading {
  /// Red, green and blue from 0 to 255 and the alpha from 0 to 1; `nil` for what is no colour or what
  /// only the page knows.
  static func channels(_ text: String) -> [Double]? {
    CSSColor(text)?.srgb.map { [$0.red * 255, $0.green * 255, $0.blue * 255, $0.alpha] }
  }

  /// The value of an expression, seen through a channel that shows -500 to 500: what is greater or
  /// less is 500 or -500, and `nil` what is no number there.
  static func number(_ expression: String) -> Double? {
    CSSColor("color(srgb calc(0.5 + (\(expression)) / 1000) 0 0)")?.srgb.map {
      ($0.red - 0.5) * 1000
    }
  }

  /// Whether a list of channels is another one, to a hundredth of a step of eight bits.
  static func isSame(_ channels: [Double]?, as others: [Double], to tolerance: Double = 0.01)
    -> Bool
  {
    guard let channels, channels.count == others.count else { return false }
    return zip(channels, others).allSatisfy { abs($0 - $1) <= tolerance }
  }
}

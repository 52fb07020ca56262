/// A colour as it was written: components in a colour space, any of which may be missing (`none`).
struct ColorComponents {
  var space: ColorSpace

  /// Three components, in the units of the space. `nil` where one is `none`.
  var values: [Double?]

  /// From 0 to 1; `nil` where it is `none`.
  var alpha: Double?

  init(_ space: ColorSpace, _ values: [Double?], alpha: Double? = 1) {
    (self.space, self.values, self.alpha) = (space, values, alpha)
  }

  /// The components with zero for what is missing.
  var vector: Vector3 { Vector3(values[0] ?? 0, values[1] ?? 0, values[2] ?? 0) }

  /// The same colour in another space. What was missing is a number there.
  func converted(to other: ColorSpace) -> ColorComponents {
    guard other != space else { return self }
    let color = space.convert(vector, to: other)
    return ColorComponents(other, [color.x, color.y, color.z], alpha: alpha)
  }
}

/// Mixing two colours (CSS Color Level 4, section 12).
extension ColorComponents {
  /// Which way round the wheel a hue goes.
  enum HuePath: String { case shorter, longer, increasing, decreasing }

  /// A mixture in a colour space; `share` is the part of the second colour, from 0 to 1.
  static func mix(
    _ first: ColorComponents, _ second: ColorComponents, share: Double, in space: ColorSpace,
    hue path: HuePath
  ) -> ColorComponents {
    let (left, right) = (first.forMixing(in: space), second.forMixing(in: space))
    let alpha = lerp(left.alpha, right.alpha, share)
    let weights = (left.alpha ?? right.alpha ?? 1, right.alpha ?? left.alpha ?? 1)
    let values = (0..<3).map { index -> Double? in
      let pair = (left.values[index], right.values[index])
      if index == space.hueIndex {
        guard let from = pair.0 ?? pair.1, let to = pair.1 ?? pair.0 else { return nil }
        return from + turn(from: from, to: to, path) * share
      }
      // A component missing on one side takes the other side's value before premultiplying.
      guard let from = pair.0 ?? pair.1, let to = pair.1 ?? pair.0 else { return nil }
      let premultiplied = from * weights.0 + (to * weights.1 - from * weights.0) * share
      guard let alpha, alpha != 0 else { return premultiplied }
      return premultiplied / alpha
    }
    return ColorComponents(space, values, alpha: alpha)
  }

  private static func lerp(_ from: Double?, _ to: Double?, _ share: Double) -> Double? {
    guard let from, let to else { return from ?? to }
    return from + (to - from) * share
  }

  /// How far a hue turns on its way, in degrees (section 12.4). Opposite hues are as far apart either way
  /// and are left as they stand; the longer way from a hue to itself is all the way round.
  private static func turn(from: Double, to: Double, _ path: HuePath) -> Double {
    let turn = wheel(to) - wheel(from)
    return switch path {
    case .shorter: turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn
    case .longer:
      turn > 0 && turn < 180 ? turn - 360 : turn > -180 && turn <= 0 ? turn + 360 : turn
    case .increasing: turn < 0 ? turn + 360 : turn
    case .decreasing: turn > 0 ? turn - 360 : turn
    }
  }

  /// A hue from 0 up to 360 degrees.
  private static func wheel(_ hue: Double) -> Double {
    let remainder = hue.truncatingRemainder(dividingBy: 360)
    return remainder < 0 ? remainder + 360 : remainder
  }

  /// Converts for mixing: components missing before stay missing where the space has their like,
  /// and the hue of a grey is missing.
  private func forMixing(in other: ColorSpace) -> ColorComponents {
    guard other != space else { return self }
    // A colour of nothing takes all from the other.
    guard values.contains(where: { $0 != nil }) else {
      return ColorComponents(other, [nil, nil, nil], alpha: alpha)
    }
    var result = converted(to: other)
    for (index, role) in space.roles.enumerated() where values[index] == nil {
      if let role, let like = other.roles.firstIndex(of: role) { result.values[like] = nil }
    }
    if let hue = other.hueIndex, other.isGrey(result.vector) { result.values[hue] = nil }
    return result
  }
}

extension ColorSpace {
  /// What a component says about a colour, for finding its like in another space (section 12.2).
  enum Role { case red, green, blue, lightness, chroma, hue, a, b }

  var roles: [Role?] {
    switch self {
    case .lab, .oklab: [.lightness, .a, .b]
    case .lch, .oklch: [.lightness, .chroma, .hue]
    case .hsl: [.hue, .chroma, .lightness]
    case .hwb: [.hue, nil, nil]
    default: [.red, .green, .blue]
    }
  }

  /// Whether a colour of this polar space is so grey that its hue says nothing.
  func isGrey(_ color: Vector3) -> Bool {
    switch self {
    case .hsl: color.y <= 0.001
    case .hwb: color.y + color.z >= 99.999
    // Chromium's bound, the same for both though one counts to 150 and the other to 0.4: of `#f0f4f8` in
    // Oklch the hue says nothing.
    case .lch, .oklch: color.y <= 0.02
    default: false
    }
  }
}

/// The colour spaces of CSS Color Level 4, and the way from each to CIE XYZ (D65) and back.
///
/// Components stand as the specification's sample code has them: RGB from 0 to 1, hues in degrees,
/// the saturation, lightness, whiteness and blackness of `hsl` and `hwb` from 0 to 100, the
/// lightness of `lab` from 0 to 100 and of `oklab` from 0 to 1.
enum ColorSpace: String, CaseIterable {
  case srgb
  case srgbLinear = "srgb-linear"
  case displayP3 = "display-p3"
  case displayP3Linear = "display-p3-linear"
  case a98 = "a98-rgb"
  case prophoto = "prophoto-rgb"
  case rec2020
  case xyz
  case xyzD65 = "xyz-d65"
  case xyzD50 = "xyz-d50"
  case lab, lch, oklab, oklch, hsl, hwb

  /// Which component is the hue; `nil` in spaces that are not polar.
  var hueIndex: Int? {
    switch self {
    case .hsl, .hwb: 0
    case .lch, .oklch: 2
    default: nil
    }
  }

  private var rgb: RGBSpace? {
    switch self {
    case .srgb: .srgb
    case .srgbLinear: .srgb.linear
    case .displayP3: .displayP3
    case .displayP3Linear: .displayP3.linear
    case .a98: .a98
    case .prophoto: .prophoto
    case .rec2020: .rec2020
    default: nil
    }
  }

  func toXYZ(_ color: Vector3) -> Vector3 {
    if let rgb { return rgb.toXYZ * color.map(rgb.transfer.decode) }
    switch self {
    case .xyzD50: return WhitePoint.d50.toD65 * color
    case .lab: return WhitePoint.d50.toD65 * Lab.toXYZ(color)
    case .oklab: return Oklab.toXYZ(color)
    case .lch: return Self.lab.toXYZ(Polar.toRectangular(color))
    case .oklch: return Self.oklab.toXYZ(Polar.toRectangular(color))
    case .hsl: return Self.srgb.toXYZ(HueModels.fromHSL(color))
    case .hwb: return Self.srgb.toXYZ(HueModels.fromHWB(color))
    default: return color
    }
  }

  func fromXYZ(_ color: Vector3) -> Vector3 {
    if let rgb { return (rgb.fromXYZ * color).map(rgb.transfer.encode) }
    switch self {
    case .xyzD50: return WhitePoint.d50.toD65.inverse * color
    case .lab: return Lab.fromXYZ(WhitePoint.d50.toD65.inverse * color)
    case .oklab: return Oklab.fromXYZ(color)
    case .lch: return Polar.fromRectangular(Self.lab.fromXYZ(color))
    case .oklch: return Polar.fromRectangular(Self.oklab.fromXYZ(color))
    case .hsl: return HueModels.toHSL(Self.srgb.fromXYZ(color))
    case .hwb: return HueModels.toHWB(Self.srgb.fromXYZ(color))
    default: return color
    }
  }

  /// Converts a colour of this space into another.
  func convert(_ color: Vector3, to other: ColorSpace) -> Vector3 {
    // No detour where none is needed: rounding errors would make grey a colour with a hue.
    switch (self, other) {
    case _ where self == other: color
    case (.hsl, .srgb): HueModels.fromHSL(color)
    case (.hwb, .srgb): HueModels.fromHWB(color)
    case (.srgb, .hsl): HueModels.toHSL(color)
    case (.srgb, .hwb): HueModels.toHWB(color)
    case (.hsl, .hwb): HueModels.toHWB(HueModels.fromHSL(color))
    case (.hwb, .hsl): HueModels.toHSL(HueModels.fromHWB(color))
    case (.lab, .lch), (.oklab, .oklch): Polar.fromRectangular(color)
    case (.lch, .lab), (.oklch, .oklab): Polar.toRectangular(color)
    default: other.fromXYZ(toXYZ(color))
    }
  }
}

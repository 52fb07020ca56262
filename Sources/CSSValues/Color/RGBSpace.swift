/// A colour space of three lights: their chromaticities, the white they make, and how their
/// intensities are encoded (CSS Color Level 4, section 10).
struct RGBSpace {
  /// From linear intensities to CIE XYZ under D65.
  let toXYZ: Matrix3
  let fromXYZ: Matrix3
  let transfer: Transfer

  /// How a linear intensity becomes a component.
  enum Transfer {
    case linear
    /// `slope · x` up to `cut`, then `(1 + offset) · x^(1/gamma) − offset`.
    case curve(gamma: Double, offset: Double, slope: Double, cut: Double)
  }

  /// Derives the matrices from the chromaticities (x, y) of the three primaries.
  init(
    red: (Double, Double), green: (Double, Double), blue: (Double, Double),
    white: WhitePoint = .d65, transfer: Transfer
  ) {
    func column(_ point: (Double, Double)) -> Vector3 {
      Vector3(point.0 / point.1, 1, (1 - point.0 - point.1) / point.1)
    }
    let primaries = Matrix3(column(red), column(green), column(blue)).transposed
    let scale = primaries.inverse * white.xyz
    toXYZ = white.toD65 * (primaries * .diagonal(scale))
    fromXYZ = toXYZ.inverse
    self.transfer = transfer
  }

  private init(_ other: RGBSpace, transfer: Transfer) {
    (toXYZ, fromXYZ, self.transfer) = (other.toXYZ, other.fromXYZ, transfer)
  }

  /// The same lights with components that are the intensities themselves.
  var linear: RGBSpace { RGBSpace(self, transfer: .linear) }

  static let srgb = RGBSpace(
    red: (0.64, 0.33), green: (0.30, 0.60), blue: (0.15, 0.06), transfer: srgbTransfer)
  static let displayP3 = RGBSpace(
    red: (0.680, 0.320), green: (0.265, 0.690), blue: (0.150, 0.060), transfer: srgbTransfer)
  static let a98 = RGBSpace(
    red: (0.64, 0.33), green: (0.21, 0.71), blue: (0.15, 0.06),
    transfer: .curve(gamma: 563.0 / 256, offset: 0, slope: 0, cut: 0))
  static let prophoto = RGBSpace(
    red: (0.734699, 0.265301), green: (0.159597, 0.840403), blue: (0.036598, 0.000105),
    white: .d50, transfer: .curve(gamma: 1.8, offset: 0, slope: 0, cut: 0))
  static let rec2020 = RGBSpace(
    red: (0.708, 0.292), green: (0.170, 0.797), blue: (0.131, 0.046),
    // The curve of ITU-R BT.2020, which Chromium keeps; newer drafts of CSS take a plain gamma.
    transfer: .curve(
      gamma: 1 / 0.45, offset: 0.09929682680944, slope: 4.5, cut: 0.018053968510807))

  private static let srgbTransfer = Transfer.curve(
    gamma: 2.4, offset: 0.055, slope: 12.92, cut: 0.0031308)
}

extension RGBSpace.Transfer {
  /// The component for a linear intensity. Negative ones mirror positive ones.
  func encode(_ intensity: Double) -> Double {
    guard case .curve(let gamma, let offset, let slope, let cut) = self else { return intensity }
    let size = abs(intensity)
    let encoded =
      size <= cut ? slope * size : (1 + offset) * SystemMath.power(size, 1 / gamma) - offset
    return intensity < 0 ? -encoded : encoded
  }

  /// The linear intensity for a component.
  func decode(_ component: Double) -> Double {
    guard case .curve(let gamma, let offset, let slope, let cut) = self else { return component }
    let size = abs(component)
    let decoded =
      size <= slope * cut
      ? (slope == 0 ? 0 : size / slope)
      : SystemMath.power((size + offset) / (1 + offset), gamma)
    return component < 0 ? -decoded : decoded
  }
}

/// The colour that a space takes for white.
enum WhitePoint {
  case d50, d65

  /// In CIE XYZ, from the chromaticities that CSS Color Level 4 gives.
  var xyz: Vector3 {
    let (x, y) = self == .d50 ? (0.3457, 0.3585) : (0.3127, 0.3290)
    return Vector3(x / y, 1, (1 - x - y) / y)
  }

  /// Linear Bradford adaptation to D65.
  var toD65: Matrix3 {
    guard self == .d50 else { return .diagonal(Vector3(1, 1, 1)) }
    let bradford = Matrix3(
      Vector3(0.8951, 0.2664, -0.1614), Vector3(-0.7502, 1.7135, 0.0367),
      Vector3(0.0389, -0.0685, 1.0296))
    let (from, to) = (bradford * xyz, bradford * WhitePoint.d65.xyz)
    let scale = Vector3(to.x / from.x, to.y / from.y, to.z / from.z)
    return bradford.inverse * (.diagonal(scale) * bradford)
  }
}

/// CIE Lab under D50 (CSS Color Level 4, section 9.1).
enum Lab {
  private static let epsilon = 216.0 / 24389
  private static let kappa = 24389.0 / 27

  static func toXYZ(_ lab: Vector3) -> Vector3 {
    let y = (lab.x + 16) / 116
    func cube(_ f: Double) -> Double {
      f * f * f > epsilon ? f * f * f : (116 * f - 16) / kappa
    }
    let white = WhitePoint.d50.xyz
    return Vector3(
      cube(y + lab.y / 500) * white.x,
      lab.x > kappa * epsilon ? y * y * y : lab.x / kappa,
      cube(y - lab.z / 200) * white.z)
  }

  static func fromXYZ(_ xyz: Vector3) -> Vector3 {
    let white = WhitePoint.d50.xyz
    let f = Vector3(xyz.x / white.x, xyz.y / white.y, xyz.z / white.z).map {
      $0 > epsilon ? SystemMath.cubeRoot($0) : (kappa * $0 + 16) / 116
    }
    return Vector3(116 * f.y - 16, 500 * (f.x - f.y), 200 * (f.y - f.z))
  }
}

/// Björn Ottosson's Oklab (CSS Color Level 4, section 9.2).
enum Oklab {
  private static let toCones = Matrix3(
    Vector3(0.8190224379967030, 0.3619062600528904, -0.1288737815209879),
    Vector3(0.0329836539323885, 0.9292868615863434, 0.0361446663506424),
    Vector3(0.0481771893596242, 0.2642395317527308, 0.6335478284694309))
  private static let fromCubeRoots = Matrix3(
    Vector3(0.2104542683093140, 0.7936177747023054, -0.0040720430116193),
    Vector3(1.9779985324311684, -2.4285922420485799, 0.4505937096174110),
    Vector3(0.0259040424655478, 0.7827717124575296, -0.8086757549230774))

  static func toXYZ(_ oklab: Vector3) -> Vector3 {
    toCones.inverse * (fromCubeRoots.inverse * oklab).map { $0 * $0 * $0 }
  }

  static func fromXYZ(_ xyz: Vector3) -> Vector3 {
    fromCubeRoots * (toCones * xyz).map(SystemMath.cubeRoot)
  }
}

/// Lightness, chroma and hue for a space of lightness and two axes.
enum Polar {
  static func toRectangular(_ polar: Vector3) -> Vector3 {
    let radians = polar.z * .pi / 180
    return Vector3(
      polar.x, polar.y * SystemMath.cosine(radians), polar.y * SystemMath.sine(radians))
  }

  static func fromRectangular(_ color: Vector3) -> Vector3 {
    let degrees = SystemMath.angle(y: color.z, x: color.y) * 180 / .pi
    let chroma = (color.y * color.y + color.z * color.z).squareRoot()
    return Vector3(color.x, chroma, degrees < 0 ? degrees + 360 : degrees)
  }
}

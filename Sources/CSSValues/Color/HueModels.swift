/// `hsl()` and `hwb()`: sRGB by hue (CSS Color Level 4, sections 7 and 8). Hues are in degrees, the
/// other components from 0 to 100, sRGB from 0 to 1.
enum HueModels {
  static func fromHSL(_ hsl: Vector3) -> Vector3 {
    let (saturation, lightness) = (hsl.y / 100, hsl.z / 100)
    let spread = saturation * min(lightness, 1 - lightness)
    func component(_ offset: Double) -> Double {
      let sector = (offset + hsl.x / 30).truncatingRemainder(dividingBy: 12)
      let place = sector < 0 ? sector + 12 : sector
      return lightness - spread * max(-1, min(place - 3, 9 - place, 1))
    }
    return Vector3(component(0), component(8), component(4))
  }

  static func toHSL(_ rgb: Vector3) -> Vector3 {
    let (high, low) = (max(rgb.x, rgb.y, rgb.z), min(rgb.x, rgb.y, rgb.z))
    let lightness = (high + low) / 2
    guard high > low else { return Vector3(0, 0, lightness * 100) }
    var hue = hue(rgb)
    let room = min(lightness, 1 - lightness)
    var saturation = room == 0 ? 0 : (high - lightness) / room
    // Out of the sRGB gamut: the same colour on the other side of the wheel.
    if saturation < 0 {
      hue = (hue + 180).truncatingRemainder(dividingBy: 360)
      saturation = -saturation
    }
    return Vector3(hue, saturation * 100, lightness * 100)
  }

  static func fromHWB(_ hwb: Vector3) -> Vector3 {
    let (white, black) = (hwb.y / 100, hwb.z / 100)
    guard white + black < 1 else {
      let grey = white / (white + black)
      return Vector3(grey, grey, grey)
    }
    return fromHSL(Vector3(hwb.x, 100, 50)).map { $0 * (1 - white - black) + white }
  }

  static func toHWB(_ rgb: Vector3) -> Vector3 {
    let (high, low) = (max(rgb.x, rgb.y, rgb.z), min(rgb.x, rgb.y, rgb.z))
    return Vector3(high > low ? hue(rgb) : 0, low * 100, (1 - high) * 100)
  }

  /// The hue of a colour that is not grey.
  private static func hue(_ rgb: Vector3) -> Double {
    let (high, low) = (max(rgb.x, rgb.y, rgb.z), min(rgb.x, rgb.y, rgb.z))
    let chroma = high - low
    let sector =
      switch high {
      case rgb.x: (rgb.y - rgb.z) / chroma + (rgb.y < rgb.z ? 6 : 0)
      case rgb.y: (rgb.z - rgb.x) / chroma + 2
      default: (rgb.x - rgb.y) / chroma + 4
      }
    return sector * 60
  }
}

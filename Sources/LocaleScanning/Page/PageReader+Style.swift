/// Style elements, as far as they are about the elements of the button.
extension PageReader {
  /// Reads what stands in a style element, whose opening tag ends at the current position.
  mutating func readStyle(_ attributes: [Attribute]) {
    let start = position
    skipRawText("style")
    let contents = start..<position
    skipEndTag("style")
    guard inertDepth == 0, holdsOnScreens(attributes), elementFinder.isFound(in: bytes[contents])
    else { return }
    for use in StyleSheet(bytes[contents], names.elements).uses {
      result.elementUses.append(
        ElementUse(part: use.part, action: use.action, range: fileRange(use.range)))
    }
  }

  /// Reads one of a picture. It holds for the whole page, and what stands in it is read as any text is.
  mutating func readForeignStyle(_ attributes: [Attribute]) {
    // One in another is a part of its text.
    guard position >= foreignStyleEnd else { return }
    let contents = position
    readStyle(attributes)
    foreignStyleEnd = position
    position = contents
  }

  private func holdsOnScreens(_ attributes: [Attribute]) -> Bool {
    guard let media = attributes.first(where: { $0.name == "media" }) else { return true }
    return ["", "all", "screen"].contains(
      String(decoding: bytes[media.value], as: UTF8.self).lowercased())
  }
}

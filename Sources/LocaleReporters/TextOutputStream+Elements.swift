extension TextOutputStream {
  /// Writes an array of JSON texts, one a line.
  mutating func write<Element>(elements: [Element], _ text: (Element) -> String) {
    write("[")
    for (index, element) in elements.enumerated() {
      write(index == 0 ? "\n" : ",\n")
      write(text(element))
    }
    write(elements.isEmpty ? "]" : "\n]")
  }
}

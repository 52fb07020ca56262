/// What opens the tags of engines that fill a script in: Go, Handlebars, Latte, MODX, Dust, phpBB, Pandoc
/// and others.
///
/// Nobody knows them all, nor where a tag ends, so beside any of their marks nothing is claimed. Marks that
/// scripts have, too, such as `{$` and `[[`, count where the fault is (``Recognizer/mayBeOtherLanguage(at:)``).
enum TagMarks {
  private static let all: [[UInt8]] = [
    "{{", "{%", "{# ", "{~", "{>", "{+", "{=", "{_}", "{* ", "[*", "[+", "[~", "<%", "<?", "<!--",
    "<#", "@{", "@(", "##", "$if(", "$for(",
  ].map { Array($0.utf8) }

  /// Whether one of them stands in a text.
  static func stand(in bytes: [UInt8]) -> Bool {
    bytes.indices.contains { start in
      all.contains { bytes[start] == $0[0] && bytes[start...].starts(with: $0) }
    }
  }
}

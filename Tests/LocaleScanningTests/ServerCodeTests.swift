import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// Where code of PHP ends, and what of it is sent (php.net: "PHP tags", "Comments", "Strings").
@Suite("Code of PHP ends where PHP ends it")
struct ServerCodeTests {
  private static let page = "<script>crmPluginConfig = {a: 1};</script>"

  /// Code, `?>` included, that is over before the page goes on.
  static let over = [
    "<?php ?>", "<? ?>", "<?= $a ?>", "<?php echo '?>'; ?>", "<?php echo \"?>\"; ?>",
    "<?php echo '\\'?>'; ?>", "<?php echo \"\\\"?>\"; ?>", "<?php echo '\\\\'; ?>",
    "<?php echo `ls ?>`; ?>", "<?php /* ?> */ ?>", "<?php /* it's ?> */ echo 1; ?>",
    "<?php /** \" ?> */ ?>", "<?php // it's ?>", "<?php # it's ?>", "<?php // a\n ?>",
    "<?php # \"\n ?>", "<?php // ' /* ?>", "<?php #[A('?>')]\nfunction f() {} ?>",
    "<?php $x = '<?xml version=\"1.0\"?>'; ?>", "<?php $x = \"<?xml version='1.0'?>\\n\"; ?>",
    "<?php echo <<<A\nit's ?> \"\nA;\n?>", "<?php echo <<<'A'\nit's ?>\n  A;\n?>",
    "<?php echo <<<\"A\"\n ?>\n A . 'b'; ?>", "<?php echo <<< A\nAB ?>\nA; ?>",
    "<?php $a <<= 1; ?>",
    "<?php $a = 1 << 2; ?>", "<?php $a = [1, 2]; echo $a['b']; ?>",
    "<?php echo 'a' /* ' */ . 'b'; ?>",
    "<?php echo \"{$a['b']}\"; ?>", "<?php if ($a): ?><?php endif; ?>",
    "<?php\r\n// it's\r\n?>", "<?php // it's\r echo 1 ?>",
  ]

  @Test("and the page goes on there", arguments: over)
  func goesOn(code: String) {
    for path in ["a.php", "a.phtml", "a.html", "a.blade.php"] {
      let found = scan("<p>\(code)</p>\(Self.page)", path)
      #expect(summary(found) == ["set crmPluginConfig = {a: 1}"], "\(path)")
      #expect(found.assignments.map(\.isConditional) == [false], "\(path)")
    }
  }

  @Test("in an attribute, too", arguments: over)
  func goesOnAfterAttributes(code: String) {
    guard !code.contains("\"") else { return }
    #expect(scriptTexts("<p title=\"\(code)\" \(code)>\(Self.page)", "a.php").count == 1)
  }

  /// Code in which a page stands that nobody gets.
  static let inside = [
    "<?php /* ?>\(page) */ ?>", "<?php /* it's */ /* ?> \(page) */", "<?php // \(page) ?>",
    "<?php # \(page)", "<?php\n/**\n * ?>\n * \(page)\n */\n", "<?php // it's \(page)\n ?>",
  ]

  @Test("a page in a comment is none", arguments: inside)
  func passesComments(code: String) { #expect(summary(scan(code, "a.php")) == []) }

  /// Strings with a page in them, behind what might hide it.
  static let sent = [
    "<?php $x = '<?xml version=\"1.0\"?>'; echo '<script>crmPluginConfig = {a: \\'b\\'};</script>'; ?>",
    "<?php $x = \"?>\"; echo \"<script>crmPluginConfig = {a: \\\"b\\\"};</script>\";",
    "<?php /* ?> */ echo '<script>crmPluginConfig = {a: \\'b\\'};</script>';",
    "<?php // it's\necho '<script>crmPluginConfig = {a: \\'b\\'};</script>';",
    "<?php # it's\necho '<script>crmPluginConfig = {a: \\'b\\'};</script>';",
    "<?php $a = 'it\\'s'; echo '<script>crmPluginConfig = {a: \\'b\\'};</script>';",
    "<?php echo <<<A\n<?xml version=\"1.0\"?>\n<script>crmPluginConfig = {a: \"b\"};</script>\nA;",
    "<?php echo <<<'A'\nit's ?>\n<script>crmPluginConfig = {a: 'b'};</script>\nA;\n",
    "<?php function f() { ?><?php echo '<script>crmPluginConfig = {a: \\'b\\'};</script>'; ?><?php }",
  ]

  @Test("what a string sends is read with its escapes", arguments: sent)
  func readsStrings(code: String) {
    let found = scan(code, "a.php")
    #expect(summary(found) == ["set crmPluginConfig = {a: 'b'}"])
  }

  @Test(
    "what is opened and never closed is no code of PHP, and hides nothing that follows",
    arguments: ["<? it's ?>", "<? \" ?>", "<? /* ?>", "<? <<<A\n ?>"])
  func recovers(code: String) {
    #expect(scriptTexts("<p>\(code)</p>\(Self.page)", "a.html").count == 1)
  }

  @Test(
    "a comment for the program is heard where PHP hears it",
    arguments: [
      ("<?php // crmlocale: ignore-file=x\n?>", 1), ("<?php # crmlocale: ignore-file=x\n?>", 1),
      ("<?php /* crmlocale: ignore-file=x */ ?>", 1),
      ("<?php $a = '?>'; // crmlocale: ignore-file=x\n?>", 1),
      ("<?php /* ?> */ # crmlocale: ignore-file=x\n?>", 1),
      ("<?php ?><p>// crmlocale: ignore-file=x</p>", 0),
      ("<?php echo '?>'; ?><p># crmlocale: ignore-file=x</p>", 0),
    ])
  func hearsComments(code: String, count: Int) {
    let found = scan("\(code)\n\(Self.page)", "a.php").comments
    #expect(found.filter { $0.text.contains("ignore-file=x") }.count == count)
  }
}

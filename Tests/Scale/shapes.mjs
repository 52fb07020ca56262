// Inputs that grow: each shape as one file of about `size` bytes, which is what a check shall take time
// for, whatever stands in it.

const times = (text, size) => text.repeat(Math.max(1, Math.ceil(size / text.length)));
const counted = (size, part) => {
  let text = "";
  for (let number = 0; text.length < size; number++) text += part(number);
  return text;
};
const config = (locale) => `window.crmPluginConfig = {onlinechat: {locale: ${locale}}};\n`;
const chat = (inner) => `window.crmPluginConfig = {onlinechat: {mode: "frame", ${inner}}};\n`;
const page = (inner) => `<!doctype html><html><body>${inner}</body></html>\n`;
const strings = '"extends": "en", "compose_placeholder": "Write to us", "delivery_status_read": "Read"';
const overrides = (inner) => `{"onlinechat": {"locale": {${strings}${inner}}}}\n`;
const property = (text) => overrides(`, "delivery_status_sent": "${text}"`);
const pattern = (text) => overrides(`, "date_format": "${text}"`);

/** Every shape: its name, the ending of its file, and its text. */
export const shapes = [
  // Data.
  ["deep objects", "json", (n) => overrides(`, "today": ${times('{"a":', n)}1${times("}", n / 5)}`)],
  ["deep arrays in overrides", "json", (n) => overrides(`, "today": ${times("[", n / 2)}${times("]", n / 2)}`)],
  ["unclosed objects", "json", (n) => `{"onlinechat": {"locale": {${strings}, "today": ` + times('{"today":', n)],
  ["unclosed arrays", "json", (n) => `{"onlinechat": {"locale": {${strings}, "today": ` + times("[", n)],
  ["closing brackets alone", "json", (n) => overrides("") + times("}", n)],
  ["one long text", "json", (n) => property(times("We answer soon. ", n))],
  ["one long text that is not closed", "json", (n) => `{"onlinechat": {"locale": {${strings}, "today": "` + times("a b ", n)],
  ["escapes", "json", (n) => property(times("\\u00e9\\n", n))],
  ["broken escapes", "json", (n) => property(times("\\x\\u12", n))],
  ["letters outside ASCII", "json", (n) => property(times("é日ß", n / 2))],
  ["characters of many scalars", "json", (n) => property("e" + times("\u0301", n / 2))],
  ["unknown keys", "json", (n) => overrides(counted(n, (i) => `, "key_${i}": 1`))],
  ["unknown keys on lines", "json", (n) => overrides(counted(n, (i) => `,\n"key_${i}": 1`))],
  ["one key again and again", "json", (n) => overrides(times(', "today": "Today"', n))],
  ["keys almost right", "json", (n) => overrides(counted(n, (i) => `,\n"compose_placeholde${i}": ""`))],
  ["a long key", "json", (n) => overrides(`, "${times("compose_", n)}": ""`)],
  ["a broken comma a line", "json", (n) => overrides(times(',\n"today" "x"', n))],
  ["missing commas", "json", (n) => `{"onlinechat": {"locale": {${strings}` + times('\n"today": 1', n) + "}"],
  ["comments", "json5", (n) => times("// a comment\n", n) + overrides("")],
  ["comments that are not closed", "json5", (n) => overrides("") + times("/* ", n)],
  ["suppressions", "json5", (n) => times("// crmlocale: ignore=unknown-key\n", n) + overrides("")],
  ["suppressions and findings", "json5", (n) =>
    overrides(counted(n, (i) => `,\nkey_${i}: 1, // crmlocale: ignore=unknown-key`))],
  ["numbers", "json", (n) => overrides(`, "today": ${times("1", n)}`)],
  ["a long name of a base", "json", (n) => `{"extends": "${times("es", n)}", "date_format": "d.M.", "compose_placeholder": "x"}`],
  ["curly quotes", "json", (n) => overrides(times(", “today”: “x”", n / 2))],
  // Texts and patterns.
  ["spaces in a text", "json", (n) => property(times(" \u00a0", n / 2))],
  ["placeholders in a text", "json", (n) => property(times("{{name}} %s ", n))],
  ["markup in a text", "json", (n) => property(times("<b>x</b>&amp;", n))],
  ["open tags in a text", "json", (n) => property(times("<b ", n))],
  ["damaged text", "json", (n) => property(times("Ã©Ã¼ ", n / 2))],
  ["alphabets mixed in a text", "json", (n) => property(times("pаypаl ", n / 2))],
  ["week years in a pattern", "json", (n) => pattern(times("YYYY.", n))],
  ["letters of a pattern", "json", (n) => pattern(times("d", n))],
  ["quotes in a pattern", "json", (n) => pattern(times("''", n))],
  ["a quote of a pattern that is not closed", "json", (n) => pattern("'" + times("de ", n))],
  ["words in a pattern", "json", (n) => pattern(times("um Uhr ", n))],
  ["strftime in a pattern", "json", (n) => pattern(times("%Y-%m ", n))],
  ["many patterns", "json5", (n) => `{onlinechat: {locale: {${counted(n, (i) => `l${i}: {extends: "en", date_format: "d.M.YYYY ${i}"},\n`)}}}}`],
  ["patterns below a thousand letters", "js", (n) =>
    counted(n, (i) => config(`{extends: "en", date_format: "${"YYYY.".repeat(150)}${i}"}`))],
  // The config.
  ["colours", "js", (n) => counted(n, (i) => `window.crmPluginConfig = {color: "#12345${i % 10}x"};\n`)],
  ["calc in a colour", "js", (n) => `window.crmPluginConfig = {color: "rgb(${times("calc(", n / 2)}1${times(")", n / 10)} 1 1)"};`],
  ["a colour that is not closed", "js", (n) => `window.crmPluginConfig = {color: "${times("rgb(calc(", n)}"};`],
  ["a selector", "js", (n) => chat(`container: "${times("a > b, ", n)}"`)],
  ["nested selectors", "js", (n) => chat(`container: "${times(":is(", n / 2)}a${times(")", n / 8)}"`)],
  ["brackets of a selector", "js", (n) => chat(`container: "${times("[a", n)}"`)],
  ["assignments", "js", (n) => counted(n, (i) => config(`{today: "${i}"}`))],
  ["assignments of one property", "js", (n) => config("{}") + times("crmPluginConfig.id = 1;\n", n)],
  ["assignments of properties", "js", (n) => config("{}") + counted(n, (i) => `crmPluginConfig.p${i} = 1;\n`)],
  ["a path of an assignment", "js", (n) => config("{}") + "crmPluginConfig" + times(".a", n) + " = 1;"],
  ["spreads", "js", (n) => counted(n, (i) => `const a${i} = {...a${i - 1}, today: ""};\n`) + config("{...a1}")],
  ["constants that name each other", "js", (n) =>
    "const a0 = {today: 1};\n" + counted(n, (i) => `const a${i + 1} = a${i};\n`) + config("a9")],
  ["a constant that many use", "js", (n) =>
    "const a = {today: 1};\n" + counted(n, () => config("a"))],
  ["calls of the button", "js", (n) => config("{}") + counted(n, (i) => `crmPlugin("m${i}");\n`)],
  // Scripts.
  ["deep brackets in a script", "js", (n) => config("{}") + times("(", n / 2) + times(")", n / 2)],
  ["brackets of a script that are not closed", "js", (n) => config("{}") + times("([{", n)],
  ["deep functions", "js", (n) => times("function f(){", n) + config("{}") + times("}", n / 13)],
  ["functions", "js", (n) => counted(n, (i) => `function f${i}() { return ${i}; }\n`) + config("{}")],
  ["templates in templates", "js", (n) => config("{}") + times("`${", n / 2) + times("}`", n / 3)],
  ["templates that are not closed", "js", (n) => config("{}") + times("`${", n)],
  ["holes of a template", "js", (n) => config("{today: `" + times("${a}", n) + "`}")],
  ["regular expressions", "js", (n) => config("{}") + times("a = /[/]/;\n", n)],
  ["regular expressions that are not closed", "js", (n) => config("{}") + times("a = /[", n)],
  ["divisions", "js", (n) => config("{}") + "a = 1" + times(" / 2", n)],
  ["joined texts", "js", (n) => config(`{today: "a"${times(' + "b"', n)}}`)],
  ["comments of a script", "js", (n) => times("/* x */", n) + config("{}")],
  ["conditions", "js", (n) => config("{}") + times("if (a) { crmPluginConfig.id = 1 } else ", n) + ";"],
  ["conditions in values", "js", (n) => config(`{today: ${times('a ? "b" : ', n)}"c"}`)],
  ["patterns that a page chooses from", "js", (n) =>
    config(`${counted(n, (i) => `a == ${i} ? {extends: "en", date_format: "d.M.YYYY"} : `)}{}`)],
  ["a spread and many keys", "js", (n) =>
    config(`{...{today: "x"}, ${counted(n, (i) => `key_${i}: 1, `)}}`)],
  ["loops", "js", (n) => config("{}") + times("for (;;) { crmPluginConfig.id = 1 }\n", n)],
  ["optional chains", "js", (n) => config("{}") + "window" + times("?.crmPluginConfig", n) + ";"],
  ["JSX", "jsx", (n) => config("{}") + "x = " + times("<a>", n / 2) + times("</a>", n / 2)],
  // Pages.
  ["scripts", "html", (n) => page(counted(n, () => `<script>${config('{today: ""}')}</script>`))],
  ["scripts that are broken", "html", (n) => page(times(`<script>${config('{today: }')}</script>`, n))],
  ["scripts that are empty", "html", (n) => page(times("<script></script>", n) + `<script>${config("{}")}</script>`)],
  ["a script that is not closed", "html", (n) => page(`<script>${config("{}")}` + times("<p>", n))],
  ["starts of scripts", "html", (n) => page(`<script>${config("{}")}</script>` + times("<script ", n))],
  ["starts of scripts in a script", "html", (n) => page(`<script>${config("{}")}` + times("<!--<script>", n))],
  ["tags", "html", (n) => page(times('<p class="a">b</p>', n) + `<script>${config("{}")}</script>`)],
  ["open tags", "html", (n) => page(`<script>${config("{}")}</script>` + times("<p ", n))],
  ["quotes of attributes that are not closed", "html", (n) => page(`<script>${config("{}")}</script>` + times('<p a="', n))],
  ["attributes", "html", (n) => page(`<script>${config("{}")}</script><p ${counted(n, (i) => `a${i}=b `)}>`)],
  ["attributes that hold scripts", "html", (n) => page(times(`<a onclick="window.crmPluginConfig = {color: 1}">x</a>`, n))],
  ["an attribute that holds a script", "html", (n) => page(`<a onclick="${times("window.crmPluginConfig = {color: 1};", n)}">`)],
  ["entities in an attribute", "html", (n) => page(`<a onclick="crmPluginConfig = {today: &quot;${times("&amp;", n)}&quot;}">`)],
  ["entities that are not closed", "html", (n) => page(`<a onclick="crmPluginConfig = {id: ${times("&am", n)}}">`)],
  ["entities in a script", "html", (n) => page(`<script>crmPluginConfig = {onlinechat: {locale: {today: ${times("&quot;", n)}}}}</script>`)],
  ["comments of a page", "html", (n) => page(times("<!-- a -->", n) + `<script>${config("{}")}</script>`)],
  ["comments of a page that are not closed", "html", (n) => page(`<script>${config("{}")}</script>` + times("<!--", n))],
  ["template holes", "html", (n) => page(`<script>${config(`{today: "${times("{{ a }}", n)}"}`)}</script>`)],
  ["template holes that are not closed", "html", (n) => page(`<script>${config("{}")}</script>` + times("{{", n))],
  ["statements of a template", "twig", (n) => page(times("{% if a %}", n / 2) + `<script>${config("{}")}</script>` + times("{% endif %}", n / 2))],
  ["PHP", "php", (n) => page(times("<?php echo 1 ?>", n) + `<script>${config("{}")}</script>`)],
  ["PHP in a script", "php", (n) => page(`<script>${config(`{today: "${times("<?= $a ?>", n)}"}`)}</script>`)],
  ["loaders", "html", (n) => page(times('<script src="https://gso.kommo.com/js/button.js"></script>', n))],
  ["iframes in iframes", "html", (n) => page(`<iframe srcdoc="${times("<script>crmPluginConfig = {color: 1}</script>", n)}">`)],
  ["components", "vue", (n) => `<template>${times("<p>{{ a }}</p>", n)}</template><script>${config("{}")}</script>`],
  ["data in JSON scripts", "html", (n) => page(`<script>${config("{}")}</script><script type="application/json">${overrides(counted(n, (i) => `, "k${i}": 1`))}</script>`)],
  ["findings on one line of a script", "js", (n) => config(`{${counted(n, (i) => `k${i}: 1, `)}}`)],
  ["bytes that are not UTF-8", "json", (n) => property("\u00ff".repeat(n / 2))],
  ["the text of two files in one", "json", (n) => times('{"extends": "en", "today": "x"}\n', n)],
];

// Which documents the server is shown. It says itself which of them belong to the chat.
"use strict";

/** The endings of the files that `crmlocale check` reads when it searches a folder, and its settings. */
const endings = [
  "json", "json5", "jsonc",
  "js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx",
  "vue", "svelte", "astro",
  "html", "htm", "tpl", "tmpl",
  "php", "phtml", "blade.php", "twig", "njk", "j2", "jinja", "jinja2", "liquid",
  "hbs", "handlebars", "mustache", "erb", "ejs", "cshtml", "razor", "jsp", "aspx", "ftl", "mdx",
];

/** What has no file yet is known by its language. */
const languages = [
  "json", "jsonc", "json5", "javascript", "javascriptreact", "typescript", "typescriptreact",
  "vue", "svelte", "astro", "html", "php",
];

/**
 * Files of the disk and new ones; not the old side of a comparison (`git:`), whose findings would stand
 * there a second time.
 */
const selector = [
  { scheme: "file", pattern: `**/*.{${endings.join(",")}}` },
  ...languages.map((language) => ({ scheme: "untitled", language })),
];

module.exports = { endings, languages, selector };

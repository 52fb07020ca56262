// How a file is written in each kind, each with how often it comes. `layouts` counts the ways in
// which a kind writes the same, since no two sites do it alike.
const quoted = (value) => JSON.stringify(value);
const single = (value) =>
  typeof value === "string" ? `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'` : value;

/** The properties of a file as lines, what it extends before its strings. */
function lines(file, indent, key, value) {
  const strings = file.repeated
    ? [...file.strings, [file.repeated, "…"]] : file.strings;
  const all = file.extends === undefined ? strings : [["extends", file.extends], ...strings];
  return all.map(([name, text]) => `${indent}${key(name)}: ${value(text)}`).join(",\n");
}

const bare = (name) => name;

/** JSON: the overrides alone, or the config around them; unfinished, a comma too many. */
function json(file) {
  const comma = file.isUnfinished ? "," : "";
  const color = file.color ? `  "color": ${quoted(file.color)},\n` : "";
  if (file.layout > 0 && !file.color)
    return `{\n${lines(file, "  ", quoted, quoted)}${comma}\n}\n`;
  return `{\n${color}  "onlinechat": {\n    "locale": {\n${lines(file, "      ", quoted, quoted)}`
    + `${comma}\n    }\n  }\n}\n`;
}

/** JSON5, with a comment that tells the language; unfinished, a comma too few. */
function json5(file) {
  const body = lines(file, "  ", bare, file.layout === 0 ? single : quoted);
  const text = file.isUnfinished ? body.replace(",\n", "\n") : body;
  return `// crmlocale: language=${file.language}\n{\n${text},\n}\n`;
}

/** The assignment that a page or a script makes; unfinished, an earlier one that is thrown away. */
function assignment(file, indent) {
  const body = lines(file, `${indent}      `, bare, single);
  const color = file.color ?? "#b5651d";
  const earlier = file.isUnfinished
    ? `${indent}window.crmPluginConfig = {\n${indent}  hidden: true\n${indent}};\n` : "";
  return `${earlier}${indent}window.crmPluginConfig = {\n${indent}  color: ${single(color)},\n`
    + `${indent}  onlinechat: {\n${indent}    locale: {\n${body}\n${indent}    }\n${indent}  }\n`
    + `${indent}};\n`;
}

/** A script: the assignment alone, property by property, or in a function that is called. */
function script(file) {
  if (file.layout === 0) return `/* The chat speaks ${file.language}. */\n${assignment(file, "")}`;
  if (file.layout === 1) {
    const body = lines(file, "    ", bare, single);
    return "window.crmPluginConfig = window.crmPluginConfig || {};\n"
      + `window.crmPluginConfig.onlinechat = {\n  locale: {\n${body}\n  }\n};\n`;
  }
  return `(function () {\n${assignment(file, "  ")}})();\n`;
}

/** A page, whole or the part of one that a template holds. */
function page(file) {
  const code = `<script>\n${assignment(file, "  ")}</script>\n`;
  if (file.layout === 0) return `<p>${file.language}</p>\n${code}`;
  return `<!doctype html>\n<html lang="${file.language}">\n<head>\n${code}</head>\n</html>\n`;
}

export const kinds = [
  { weight: 40, layouts: 4, endings: ["json"], text: json },
  { weight: 20, layouts: 2, endings: ["json5"], text: json5 },
  { weight: 20, layouts: 3, endings: ["js", "mjs", "ts", "tsx"], text: script },
  { weight: 20, layouts: 2, endings: ["html", "htm", "php", "twig"], text: page },
];

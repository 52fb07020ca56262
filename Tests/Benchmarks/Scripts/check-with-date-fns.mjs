// What a site's own script might do in the place of `crmlocale check`: read every file of a tree, look at the
// keys, and format a date with each pattern, by the real date-fns.
//
//     CRMLOCALE_DATE_FNS=node_modules/date-fns/index.js node check-with-date-fns.mjs FOLDER
//
// JSON is parsed; what is not JSON is run, which nobody should do with files that others write.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const url = pathToFileURL(path.resolve(process.env.CRMLOCALE_DATE_FNS));
const library = await import(url);
const localeNames = { en: "enUS", es: "es", pt: "pt" };
const locales = {};
for (const [base, name] of Object.entries(localeNames)) {
  const file = base === "en" ? "en-US" : base;
  locales[base] = library[name] ?? (await import(new URL(`./locale/${file}.js`, url)))[name];
}

const keys = new Set([
  "extends", "compose_placeholder", "new_messages", "today", "powered_by", "date_format", "time_format",
  "delivery_status_sending", "delivery_status_sent", "delivery_status_read", "delivery_status_error",
]);
const date = new Date(Date.UTC(2026, 11, 31, 12));
const problems = { unreadable: 0, keys: 0, patterns: 0 };

/** The overrides of a file. */
function overrides(name, text) {
  if (name.endsWith(".json")) return JSON.parse(text);
  if (name.endsWith(".json5")) return new Function(`return (${text})`)();
  const scripts = /<script[^>]*>/.test(text)
    ? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script) : [text];
  const window = {};
  for (const script of scripts) new Function("window", "module", script)(window, {});
  const config = window.crmPluginConfig ?? window.amoSocialButtonConfig;
  return config?.onlinechat?.locale ?? config;
}

for (const entry of fs.readdirSync(process.argv[2], { recursive: true })) {
  const file = path.join(process.argv[2], entry);
  if (path.extname(file) === "") continue;
  let strings;
  try {
    strings = overrides(file, fs.readFileSync(file, "utf8"));
  } catch {
    problems.unreadable++;
    continue;
  }
  if (strings === null || typeof strings !== "object") continue;
  strings = strings.onlinechat?.locale ?? strings;
  for (const [key, value] of Object.entries(strings)) {
    if (!keys.has(key)) problems.keys++;
    if (!key.endsWith("_format")) continue;
    try {
      library.format(date, value, { locale: locales[strings.extends] ?? locales.en });
    } catch {
      problems.patterns++;
    }
  }
}
console.log(problems);

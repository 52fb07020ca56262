// The releases of date-fns, by their package names: `date-fns-4.1.0` is an alias of date-fns@4.1.0.
import { createRequire } from "node:module";
import path from "node:path";
import { instant } from "./fixed-offset-date.mjs";

const folder = process.env.CRMLOCALE_NODE_MODULES ?? path.join(process.cwd(), "node_modules");
const require = createRequire(path.join(path.resolve(folder), "..", "caller.js"));
const loaded = new Map();

/** A module of a release: what it exports under a name, as its default, or as a whole. */
function load(release, name, member) {
  const module = require(`date-fns-${release}/${name}`);
  return module[member] ?? module.default ?? module;
}

/** The function and the locales of a release; `undefined` where it is not installed. */
export function library(release) {
  if (loaded.has(release)) return loaded.get(release);
  let result;
  try {
    const format = load(release, "format", "format");
    const names = { es: "es", pt: "pt", "pt-BR": "ptBR", "en-US": "enUS" };
    const locale = (identifier) => {
      // 1.x has no pt-BR, and its English needs no name: a locale that lacks is English.
      if (release.startsWith("1.") && !["es", "pt"].includes(identifier)) return undefined;
      return load(release, `locale/${identifier}`, names[identifier]);
    };
    result = { format, locale };
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND") throw error;
  }
  loaded.set(release, result);
  return result;
}

/** What a call prints or throws, and how often it writes to the console. */
export function call({ format, locale }, row) {
  const warn = console.warn;
  let warnings = 0;
  console.warn = () => (warnings += 1);
  const answer = {};
  try {
    answer.out = format(instant(row), row.pattern, { ...row.opts, locale: locale(row.locale) });
  } catch (error) {
    answer.err = `${error.name}: ${error.message}`;
  } finally {
    console.warn = warn;
  }
  if (warnings > 0) answer.warn = warnings;
  return answer;
}

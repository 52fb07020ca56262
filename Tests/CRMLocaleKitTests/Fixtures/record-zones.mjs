// Asks date-fns again what zones.jsonl says that it answered, on the clocks of each row's zone:
//
//   CRMLOCALE_NODE_MODULES=FOLDER node Tests/CRMLocaleKitTests/Fixtures/record-zones.mjs [--write]
//
// Node reads the zone from TZ, which may change while it runs. What follows "to the input" in a message
// names the zone, and is cut.
import { readFileSync, writeFileSync } from "node:fs";
import { library } from "../../DateFnsTests/Fixtures/library.mjs";

const file = new URL("zones.jsonl", import.meta.url);
const lines = readFileSync(file, "utf8").trimEnd().split("\n");

function answer({ pattern, locale, at, timeZone, dateFns, options }) {
  const { format, locale: named } = library(dateFns);
  process.env.TZ = timeZone === "+00:00" ? "UTC" : timeZone;
  const warn = console.warn;
  let warnings = 0;
  console.warn = () => (warnings += 1);
  const result = {};
  try {
    result.output = format(new Date(at), pattern, { ...options, locale: named(locale) });
  } catch (error) {
    const message = error.message.replace(/(to the input).*/s, "$1");
    result.error = { name: error.name, message };
  } finally {
    console.warn = warn;
  }
  if (warnings > 0) result.warnings = warnings;
  return result;
}

const asked = lines.map((line) => {
  const { request } = JSON.parse(line);
  return library(request.dateFns) ? JSON.stringify({ request, answer: answer(request) }) : line;
});
const differing = asked.filter((line, index) => line !== lines[index]);
for (const line of differing) console.log(line);
if (process.argv.includes("--write")) writeFileSync(file, asked.join("\n") + "\n");
else if (differing.length > 0) process.exitCode = 1;

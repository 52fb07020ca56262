// Compares the core with what the real date-fns printed: every row of the recorded calls.
import { readdirSync, readFileSync } from "node:fs";

const pad = (number) => String(number).padStart(2, "0");

/** An offset in seconds as a request writes it. */
function zoneName(seconds) {
  const size = Math.abs(seconds);
  const sign = seconds < 0 ? "-" : "+";
  const parts = [Math.trunc(size / 3600), Math.trunc(size / 60) % 60, size % 60];
  return sign + parts.map(pad).join(":");
}

/** The request of a row. One whose zone changed its clocks within the minute has a zone by name. */
function request(row) {
  const options = Object.fromEntries(
    Object.entries(row.opts ?? {}).filter(([, value]) => value !== null),
  );
  return {
    pattern: row.pattern,
    locale: row.locale,
    // One millisecond more than JavaScript has is an invalid date.
    at: row.t ?? 8.64e15 + 1,
    timeZone: row.minuteStartOff === undefined ? zoneName(row.off) : "changing",
    dateFns: row.v,
    options,
  };
}

/** What of an error the library words: the rest is the engine's, or the zone's name. */
function comparable(error) {
  if (error === undefined) return undefined;
  if (error.startsWith("TypeError")) return "TypeError";
  return error.split("to the input")[0];
}

/** The core's answers to requests, each by itself. */
export const each = (core) => (request) => core.format(request);

/** The core's answers with patterns that are made ready once. */
export function ready(core) {
  const printers = new Map();
  return ({ at, ...request }) => {
    const key = JSON.stringify(request);
    if (!printers.has(key)) printers.set(key, core.formatter(request));
    try {
      return { output: printers.get(key)(at) };
    } catch (error) {
      return { error };
    }
  };
}

/** Every row of the folder in which the core prints something else, asked in a way. */
export function differences(core, folder, way = each) {
  const answerTo = way(core);
  let row;
  // The clocks were changed within the minute in which the row's instant lies.
  core.offset = (zone, milliseconds) => {
    if (zone !== "changing") return undefined;
    return milliseconds < row.t - 60_000 ? row.minuteStartOff : row.off;
  };
  const found = [];
  let count = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl")).sort()) {
    for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
      if (line === "") continue;
      row = JSON.parse(line);
      count += 1;
      const answer = answerTo(request(row));
      const error = answer.error && `${answer.error.name}: ${answer.error.message}`;
      if (answer.output === row.out && comparable(error) === comparable(row.err)) continue;
      found.push({ file, row, answer });
    }
  }
  return { count, found };
}

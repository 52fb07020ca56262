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

const changing = ({ t, off, minuteStartOff }) => `Changing/${t} ${minuteStartOff} ${off}`;

/**
 * The request of a row. One whose zone changed its clocks within the minute has a zone by name, and
 * each another: what a zone said is kept.
 */
function request(row) {
  const options = Object.fromEntries(
    Object.entries(row.opts ?? {}).filter(([, value]) => value !== null),
  );
  return {
    pattern: row.pattern,
    locale: row.locale,
    // One millisecond more than JavaScript has is an invalid date.
    at: row.t ?? 8.64e15 + 1,
    timeZone: row.minuteStartOff === undefined ? zoneName(row.off) : changing(row),
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

/** The rows of the files in a folder. */
function* rows(folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl")).sort()) {
    for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
      if (line !== "") yield { file, row: JSON.parse(line) };
    }
  }
}

/** Every row of the folder in which the core prints something else, asked in a way. */
export function differences(core, folder, way = each) {
  const answerTo = way(core);
  // The clocks were changed within the minute in which the row's instant lies.
  core.offset = (zone, milliseconds) => {
    const [, t, before, after] = zone.match(/^Changing\/(\S+) (\S+) (\S+)$/) ?? [];
    if (t === undefined) return undefined;
    return Number(milliseconds < t - 60_000 ? before : after);
  };
  const found = [];
  let count = 0;
  for (const { file, row } of rows(folder)) {
    count += 1;
    const answer = answerTo(request(row));
    const error = answer.error && `${answer.error.name}: ${answer.error.message}`;
    if (answer.output === row.out && comparable(error) === comparable(row.err)) continue;
    found.push({ file, row, answer });
  }
  return { count, found };
}

/** The patterns of the rows that print, with their locales and options, and all moments of the rows. */
export function patternsAndMoments(folder) {
  const patterns = new Map();
  const moments = new Set();
  for (const { row } of rows(folder)) {
    if (row.t !== null && row.t !== undefined) moments.add(row.t);
    if (row.out === undefined || row.out === null) continue;
    const { at, timeZone, ...pattern } = request(row);
    patterns.set(JSON.stringify(pattern), pattern);
  }
  return { patterns: [...patterns.values()], moments: [...moments] };
}

// Compares the table of `Tests/LocaleICUTests/NodeZoneOffsets.swift` with the Node that runs this:
//
//     node Tests/Recording/node-zone-offsets.mjs
//
// It prints each line that differs as it would be now, in the table's own notation.
import fs from "node:fs";

const file = new URL("../LocaleICUTests/NodeZoneOffsets.swift", import.meta.url);
const source = fs.readFileSync(file, "utf8");
const seconds = /seconds: \[Int64\] = \[([^\]]*)\]/.exec(source)[1]
  .split(",").map((text) => text.trim()).filter(Boolean).map(Number);
const lines = /"""\n([^"]*)"""/.exec(source)[1].trim().split("\n").map((line) => line.trim());

/** Seconds east of UTC, from the wall clock: `getTimezoneOffset` knows whole minutes only. */
function offset(epochSeconds) {
  const date = new Date(epochSeconds * 1000);
  const local = Date.UTC(
    date.getFullYear(), date.getMonth(), date.getDate(),
    date.getHours(), date.getMinutes(), date.getSeconds());
  return local / 1000 - epochSeconds;
}

let changed = 0;
for (const line of lines) {
  const zone = line.split(" ")[0];
  process.env.TZ = zone;
  const now = [zone, ...seconds.map(offset)].join(" ");
  if (now === line) continue;
  changed += 1;
  console.log(now);
}
console.log(`${lines.length} zones, ${changed} differ; time zone data ${process.versions.tz}`);
process.exitCode = changed > 0 ? 1 : 0;

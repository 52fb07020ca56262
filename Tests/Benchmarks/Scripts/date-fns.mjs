// Prints the nanoseconds that date-fns takes for one instant: one line for each pattern and locale.
import { pathToFileURL } from "node:url";
import path from "node:path";

const [file, ...workloads] = process.argv.slice(2);
const url = pathToFileURL(path.resolve(file));
const library = await import(url);
const names = { "en-US": "enUS", es: "es" };

async function locale(identifier) {
  const name = names[identifier];
  return library[name] ?? (await import(new URL(`./locale/${identifier}.js`, url)))[name];
}

const dates = Array.from({ length: 100000 }, (_, i) => 1795370645678 + i * 9999991);

for (let i = 0; i < workloads.length; i += 2) {
  const pattern = workloads[i];
  const options = { locale: await locale(workloads[i + 1]) };
  let length = 0;
  const times = [];
  for (let round = 0; round < 6; round++) {
    const start = process.hrtime.bigint();
    for (const date of dates) length += library.format(new Date(date), pattern, options).length;
    times.push(Number(process.hrtime.bigint() - start) / dates.length);
  }
  if (length === 0) throw new Error("nothing was printed");
  // The best, since whatever else the machine does can only slow a round down.
  console.log(Math.min(...times));
}

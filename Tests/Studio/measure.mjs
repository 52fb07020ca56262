// How fast the page is: `node Tests/Studio/measure.mjs` prints a table.
//
// CRMLOCALE_DATE_FNS names date-fns as the benchmarks take it, to format beside.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Browser } from "./browser.mjs";
import { pageWith, polish } from "./page.mjs";

const browser = new Browser(["--allow-file-access-from-files"]);
const keys = 500;

const quantile = (values, part) => values.toSorted((one, other) => one - other)[
  Math.min(values.length - 1, Math.floor(values.length * part))
];
const both = (values) =>
  `median ${quantile(values, 0.5).toFixed(2)} ms, 95th percentile ${quantile(values, 0.95).toFixed(2)} ms`;

/** Notes how long the core takes, in the page before it starts. */
const timed = `
  window.coreTimes = [];
  const Instance = WebAssembly.Instance;
  WebAssembly.Instance = function (...values) {
    const { exports } = new Instance(...values);
    const studio = (...values) => {
      const begin = performance.now();
      const answer = exports.studio(...values);
      coreTimes.push(performance.now() - begin);
      return answer;
    };
    return { exports: { ...exports, studio, memory: exports.memory } };
  };`;

const html = pageWith([polish]);
console.log(`size of the page: ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`);

const address = browser.write("studio.html", html);
const ready = [];
for (let time = 0; time < 7; time += 1) {
  const page = await browser.open(address);
  await page.until("document.documentElement.dataset.ready");
  ready.push(Number(await page.evaluate("document.documentElement.dataset.ready")));
  await page.close();
}
console.log(`from open to ready: ${both(ready)} (${ready.length} times)`);

const page = await browser.open("about:blank");
await page.call("Page.addScriptToEvaluateOnNewDocument", { source: timed });
await page.go(address);
await page.until("document.documentElement.dataset.ready");
await page.until("chat.dataset.shown === chat.dataset.asked");

for (const [name, key] of [["a text", "new_messages"], ["a date pattern", "date_format"]]) {
  await page.enter(`#own-${key}`);
  await page.evaluate(`window.keyTimes = []; coreTimes.length = 0;
    document.addEventListener("beforeinput", (event) => { window.began = performance.now(); }, true);
    window.observer?.disconnect();
    window.observer = new MutationObserver(() => {
      if (chat.dataset.shown === chat.dataset.asked) keyTimes.push(performance.now() - began);
    });
    observer.observe(chat, { attributeFilter: ["data-shown"] });`);
  const letters = key === "date_format" ? "dd.MM.yyyy d MMM " : "abc def ghi ";
  for (let number = 0; number < keys; number += 1) {
    if (number % 16 === 0) await page.press("ctrl+a");
    const before = await page.evaluate("keyTimes.length");
    await page.type(letters[number % letters.length]);
    await page.until(`keyTimes.length > ${before}`);
  }
  const [keyTimes, coreTimes] = await page.evaluate("[keyTimes, coreTimes]");
  console.log(`from key to changed chat, in ${name}: ${both(keyTimes)} (${keyTimes.length} keys)`);
  console.log(`  of it the core: ${both(coreTimes)}`);
}
await page.close();
await compareFormatting();
await browser.close();

// MARK: Beside date-fns

async function compareFormatting() {
  const dateFns = process.env.CRMLOCALE_DATE_FNS;
  if (!dateFns) return console.log("beside date-fns: CRMLOCALE_DATE_FNS names no module");
  const core = process.env.CRMLOCALE_CORE ?? new URL("../../.build/wasm/core.wasm", import.meta.url);
  const modules = ["core.mjs", "zone.mjs"].map((name) =>
    readFileSync(new URL(`../../Sources/Studio/${name}`, import.meta.url), "utf8"));
  const bytes = readFileSync(core).toString("base64");
  const address = browser.write("bench.html", `<!doctype html><meta charset="utf-8">
    <script type="module">import * as dateFns from "${pathToFileURL(dateFns)}";
    ${modules.join("\n")}
    window.dateFns = dateFns;
    window.core = new Core(await WebAssembly.compile(
      Uint8Array.from(atob("${bytes}"), (letter) => letter.charCodeAt(0))));
    core.offset = zoneOffsets();
    </script>`);
  for (const timeZone of ["UTC", "Europe/Warsaw"]) {
    const bench = await browser.open("about:blank");
    // date-fns prints by the clock of the browser, and the core by that of the zone it is told.
    await bench.call("Emulation.setTimezoneOverride", { timezoneId: timeZone });
    await bench.go(address);
    await bench.until("Boolean(window.core && window.dateFns)").catch((error) => {
      throw new Error(`${error.message}; ${bench.problems.join("; ")}`);
    });
    for (const pattern of ["dd.MM.yyyy", "HH:mm", "d MMMM yyyy, EEEE"]) {
      const [one, many, theirs] = await bench.evaluate(`(${besideDateFns})(
        ${JSON.stringify(pattern)}, ${JSON.stringify(timeZone)})`);
      const nanoseconds = (time) => `${time.toFixed(0)} ns (${(theirs / time).toFixed(1)} times)`;
      console.log(`${pattern} in ${timeZone}: date-fns ${theirs.toFixed(0)} ns, ours one by one ${
        nanoseconds(one)}, 20,000 at once ${nanoseconds(many)}`);
    }
    await bench.close();
  }
  return undefined;
}

/**
 * Runs in the page: how long a text takes, by median over 21 rounds in which all ways take turns, each
 * with the same 20,000 moments, which lie within three years.
 */
function besideDateFns(pattern, timeZone) {
  const { core, dateFns } = window;
  const moments = Array.from({ length: 20_000 }, (_, index) => 1795370645678 + index * 4_765_432);
  const print = core.formatter({ pattern, timeZone });
  const ways = [
    () => moments.map((at) => print(at)),
    () => print.all(moments),
    () => moments.map((at) => dateFns.format(at, pattern)),
  ];
  const [one, many, theirs] = ways.map((way) => way());
  for (const [index, text] of theirs.entries()) {
    if (one[index] !== text || many[index] !== text) throw new Error(`${one[index]}, not ${text}`);
  }
  const times = ways.map(() => []);
  for (let round = 0; round < 31; round += 1) {
    for (const [index, way] of ways.entries()) {
      const begin = performance.now();
      way();
      // The first rounds are for the compilers of the browser.
      if (round >= 10) times[index].push((performance.now() - begin) * 1e6 / moments.length);
    }
  }
  return times.map((values) => values.sort((one, other) => one - other)[10]);
}

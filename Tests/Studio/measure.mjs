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
  const module = readFileSync(new URL("../../Sources/Studio/core.mjs", import.meta.url), "utf8");
  const bytes = readFileSync(core).toString("base64");
  const bench = await browser.open(browser.write("bench.html", `<!doctype html><meta charset="utf-8">
    <script type="module">import * as dateFns from "${pathToFileURL(dateFns)}";
    ${module}
    window.dateFns = dateFns;
    window.core = new Core(await WebAssembly.compile(
      Uint8Array.from(atob("${bytes}"), (letter) => letter.charCodeAt(0))));
    </script>`));
  await bench.until("Boolean(window.core && window.dateFns)").catch((error) => {
    throw new Error(`${error.message}; ${bench.problems.join("; ")}`);
  });
  for (const pattern of ["dd.MM.yyyy", "HH:mm", "d MMMM yyyy, EEEE"]) {
    const [ours, theirs] = await bench.evaluate(`(() => {
      const pattern = ${JSON.stringify(pattern)}, at = 1795370645678, count = 20000;
      const print = core.formatter({ pattern });
      const time = (work) => {
        for (let number = 0; number < 2000; number += 1) work();
        const begin = performance.now();
        for (let number = 0; number < count; number += 1) work();
        return (performance.now() - begin) * 1000 / count;
      };
      return [time(() => print(at)), time(() => dateFns.format(at, pattern))];
    })()`);
    console.log(`${pattern}: ours ${ours.toFixed(2)} µs, date-fns ${theirs.toFixed(2)} µs, ${(theirs / ours).toFixed(1)} times`);
  }
  await bench.close();
  return undefined;
}

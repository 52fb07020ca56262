// Nothing that stands in a file is ever run or read as markup, and nothing leaves the page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { Browser, missing as noBrowser } from "./browser.mjs";
import { missing as noPage, pageWith } from "./page.mjs";

const skip = noBrowser ?? noPage ?? false;
let browser;

before(() => {
  if (!skip) browser = new Browser();
});
after(() => browser?.close());

/** Numbers that follow from a seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

const pieces = [
  "</script>", "</SCRIPT\t>", "<script>", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "</textarea>",
  "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "javascript:alert(1)", "${alert(1)}", "{{x}}",
  "\\u003c", "&lt;", "&quot;", '"', "'", "`", "\\", "\u2028", "\u2029", "\u0000", "\ufeff", "\u202e", "é",
  "e\u0301", "👋🏽", " ", "\n", "\t", "a", "</style>", "srcdoc", "<base href=//x>", "constructor", "__proto__",
];

/** A text that tries to end what holds it, from pieces that chance picks. */
const hostile = (next) => Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join("");

test("10,000 hostile texts in files are inert, and come out byte for byte", { skip }, async (context) => {
  const seed = Number(process.env.CRMLOCALE_SEED ?? 606);
  context.diagnostic(`seed ${seed}`);
  const next = numbers(seed);
  const files = Array.from({ length: 10_000 }, (_, place) => ({
    path: `${hostile(next)}/${place}.json`, text: hostile(next),
  }));
  const address = browser.write("hostile.html", pageWith(files));
  // The data as the page reads it; opening ten thousand files in it would tell no more.
  const page = await browser.open("about:blank");
  await page.call("Emulation.setScriptExecutionDisabled", { value: true });
  await page.go(address);
  const held = await page.evaluate("document.getElementById('files').textContent");
  assert.deepEqual(JSON.parse(held), files);
  assert.equal(await page.evaluate("document.scripts.length"), 3);
  await page.close();
});

test("Hostile texts in strings, keys and paths reach the screen as texts", { skip }, async () => {
  const next = numbers(707);
  const files = Array.from({ length: 30 }, (_, place) => {
    const strings = { extends: "en", new_messages: hostile(next), powered_by: hostile(next) };
    return {
      path: `${hostile(next).replaceAll("/", "")}-${place}.json`,
      text: JSON.stringify({ ...strings, date_format: hostile(next), [hostile(next)]: hostile(next) }),
    };
  });
  const page = await browser.open(browser.write("screen.html", pageWith(files)));
  await page.until("document.documentElement.dataset.ready");
  const elements = new Set(await page.evaluate(
    "[...new Set([...document.querySelectorAll('main *')].map((node) => node.localName))]",
  ));
  for (let place = 0; place < files.length; place += 1) {
    await page.evaluate(`document.querySelectorAll(".tab")[${place}].click()`);
    const shown = await page.evaluate("document.getElementById('own-new_messages').value");
    const { new_messages: own } = JSON.parse(files[place].text);
    assert.equal(shown, own.replaceAll("\n", ""));
  }
  const after = await page.evaluate(
    "[...new Set([...document.querySelectorAll('main *')].map((node) => node.localName))]",
  );
  for (const name of after) assert(elements.has(name) || ["button", "span", "small"].includes(name), name);
  assert.equal(page.dialog, undefined);
  assert.deepEqual(page.problems, []);
  await page.close();
});

test("The policy lets nothing in that is not known by its hash, and nothing out", { skip }, async () => {
  const page = await browser.open(browser.write("policy.html", pageWith([])));
  await page.until("document.documentElement.dataset.ready");
  const policy = await page.evaluate(
    "document.querySelector('meta[http-equiv]').content",
  );
  assert.match(policy, /^default-src 'none'; script-src ('sha256-[^']+' )+'wasm-unsafe-eval'; style-src /);
  assert.doesNotMatch(policy, /connect-src|unsafe-inline|'unsafe-eval'|https?:/);
  const refused = (work) => page.evaluate(`(async () => { try { ${work}; return "let through"; }
    catch (error) { return error.name; } })()`);
  assert.equal(await refused("document.body.innerHTML = '<b>x</b>'"), "TypeError");
  assert.equal(await refused("await fetch('data:,x')"), "TypeError");
  await page.evaluate(`window.ran = false; const script = document.createElement("script");
    try { script.text = "window.ran = true"; document.body.append(script); } catch {}`);
  assert.equal(await page.evaluate("window.ran"), false);
  await page.close();
});

test("The page asks for nothing outside of itself", { skip }, () => {
  const page = pageWith([]);
  // The packed core is no markup: among its two million characters some look like an address.
  const [core] = page.match(/(?<=id="core"[^>]*>)[^<]*/);
  assert(core.length > 1_000_000);
  const addresses = page.replace(core, () => "").match(/\b(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}/gi) ?? [];
  assert.deepEqual(addresses.filter((address) => !address.endsWith("//www.w3.org")), []);
  assert(readFileSync(new URL("../../Sources/Studio/index.html", import.meta.url), "utf8").length < page.length);
});

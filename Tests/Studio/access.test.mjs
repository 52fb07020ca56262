// The page by axe-core, in its three languages, light and dark, in both directions.
// CRMLOCALE_AXE names axe.min.js, which is not ours and not here: `.ci/run` fetches it.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { Browser, missing as noBrowser } from "./browser.mjs";
import { missing as noPage, pageWith, polish } from "./page.mjs";

const axe = process.env.CRMLOCALE_AXE;
const noAxe = axe && existsSync(axe) ? undefined : "CRMLOCALE_AXE names no axe.min.js";
const noTests = noBrowser ?? noPage ?? false;
const skip = noTests || noAxe || false;
const arabic = { path: "ar.json", text: '{"extends": "en", "new_messages": "رسائل جديدة"}' };
let browser;

before(() => {
  if (!noTests) browser = new Browser();
});
after(() => browser?.close());

async function open(options) {
  const page = await browser.open(browser.write("studio.html", pageWith([polish, arabic])), options);
  await page.until("document.documentElement.dataset.ready");
  await page.until("chat.dataset.shown === chat.dataset.asked");
  return page;
}

/** What axe-core finds, in words. */
async function violations(page) {
  await page.evaluate(`${readFileSync(axe, "utf8")}; true`);
  return page.evaluate(`axe.run(document, { iframes: false }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ": " + target.join(" ") + ": " + failureSummary)))`);
}

for (const languages of ["en", "es", "pt"]) {
  for (const scheme of ["light", "dark"]) {
    test(`Nothing is found in ${languages}, ${scheme}`, { skip }, async () => {
      const page = await open({ languages, media: { "prefers-color-scheme": scheme } });
      assert.equal(await page.evaluate("document.documentElement.lang"), languages);
      assert.deepEqual(await violations(page), []);
      await page.click(".tab:nth-child(2)");
      await page.click('[data-look="device"][data-value="phone"]');
      assert.deepEqual(await violations(page), []);
      await page.click("#add-language");
      assert.deepEqual(await violations(page), []);
      await page.close();
    });
  }
}

test("Nothing is found on a narrow screen", { skip }, async () => {
  const page = await open({ width: 390, height: 844 });
  assert.deepEqual(await violations(page), []);
  await page.close();
});

test("Nothing is found in the chat itself", { skip }, async () => {
  const page = await open();
  const frame = await page.frame();
  await page.evaluate(`${readFileSync(axe, "utf8")}; true`, frame);
  const found = await page.evaluate(
    `axe.run(document, { rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false },
      "landmark-one-main": { enabled: false } } }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.target.flat().join(" "))))`,
    frame,
  );
  assert.deepEqual(found, []);
  await page.close();
});

test("Each string has its name, its note and what was found of it", { skip: noTests }, async () => {
  const page = await open();
  await page.call("Accessibility.enable");
  const { nodes } = await page.call("Accessibility.getFullAXTree");
  const fields = nodes.filter(({ role, ignored }) => role?.value === "textbox" && !ignored);
  const [date, ...others] = fields;
  assert.equal(others.length, 8);
  assert.equal(date.name.value, "Date");
  assert.match(date.description.value, /^Above the messages of a day\. YYYY is the week-numbering year/);
  for (const { name, description } of fields) assert(name.value && description.value);
  const tabs = nodes.filter(({ role }) => role?.value === "tab").map(({ name }) => name.value);
  assert.deepEqual(tabs, ["pl.json, 8 of 9 strings", "ar.json, 1 of 9 strings"]);
  await page.close();
});

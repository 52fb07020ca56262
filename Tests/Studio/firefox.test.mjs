// The main path in Firefox.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Firefox, missing as noFirefox } from "./firefox.mjs";
import { missing as noPage, pageWith, polish } from "./page.mjs";

const skip = noFirefox ?? noPage ?? false;

test("A translator writes, reads the chat, takes a fix and goes back in Firefox", { skip }, async () => {
  const page = await Firefox.open();
  try {
    await page.go(page.write("studio.html", pageWith([polish])));
    await page.until("document.documentElement.dataset.ready !== undefined");
    await page.until("document.getElementById('chat').dataset.shown !== undefined");
    await page.evaluate("document.getElementById('own-new_messages').focus()");
    await page.type("Nieprzeczytane");
    const frame = await page.frame();
    await page.until("crmStandIn.element('new_messages')[0].textContent === 'Nieprzeczytane'", frame);
    const found = `[...document.querySelectorAll('[data-key="date_format"] [data-code]')]
      .map((node) => node.dataset.code)`;
    assert.deepEqual(await page.evaluate(found), ["date-pattern-week-year"]);
    await page.evaluate(`document.querySelector('[data-key="date_format"] .fix').click()`);
    assert.deepEqual(await page.evaluate(found), []);
    await page.evaluate("document.getElementById('undo').click()");
    assert.deepEqual(await page.evaluate(found), ["date-pattern-week-year"]);
    assert.equal(await page.evaluate("document.querySelectorAll('.row').length"), 9);
  } finally {
    await page.close();
  }
});

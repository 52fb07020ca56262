// The translators' page in a real Chromium, opened from a file: node --test Tests/Studio
import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Browser, missing as noBrowser } from "./browser.mjs";
import { missing as noPage, pageWith, polish } from "./page.mjs";

const skip = noBrowser ?? noPage ?? false;
let browser;

before(() => {
  if (!skip) browser = new Browser();
});
after(() => browser?.close());

let number = 0;

/** A page with files, ready to work in. */
async function open(files, options) {
  number += 1;
  const page = await browser.open(browser.write(`studio-${number}.html`, pageWith(files)), options);
  await page.evaluate("localStorage.clear()");
  await page.until("document.documentElement.dataset.ready");
  if (files.length) await page.until("chat.dataset.shown === chat.dataset.asked");
  return page;
}

const settled = (page) => page.until("chat.dataset.shown === chat.dataset.asked");
const row = (key) => `[data-key="${key}"]`;
const found = (page, key) => page.evaluate(
  `[...document.querySelectorAll('${row(key)} [data-code]')].map((node) => node.dataset.code)`,
);

/** What visitors read in the chat for a string. */
async function inChat(page, key) {
  await settled(page);
  const frame = await page.frame();
  if (key === "compose_placeholder") {
    return page.evaluate("crmStandIn.chat.field.placeholder", frame);
  }
  return page.evaluate(`crmStandIn.element("${key}")[0]?.textContent`, frame);
}

/** What a download left in the folder of the browser. */
async function downloaded(page, name) {
  const path = join(browser.folder, name);
  rmSync(path, { force: true });
  await page.click("#save");
  const end = Date.now() + 60_000;
  while (!existsSync(path) && Date.now() < end) await new Promise((done) => setTimeout(done, 20));
  return readFileSync(path, "utf8");
}

test("A translator writes, reads the chat, takes a fix, goes back, and saves", { skip }, async () => {
  const page = await open([polish], { network: false });
  assert.equal(await page.evaluate("document.querySelectorAll('.row:not([hidden])').length"), 9);
  assert.equal(await inChat(page, "new_messages"), "New messages");

  await page.enter("#own-new_messages");
  await page.type("Nieprzeczytane");
  assert.equal(await inChat(page, "new_messages"), "Nieprzeczytane");

  assert.deepEqual(await found(page, "date_format"), ["date-pattern-week-year"]);
  await page.click(`${row("date_format")} .fix`);
  assert.deepEqual(await found(page, "date_format"), []);
  assert.equal(await page.evaluate("document.getElementById('own-date_format').value"), "dd.MM.yyyy");

  await page.click("#undo");
  assert.deepEqual(await found(page, "date_format"), ["date-pattern-week-year"]);
  await page.click("#redo");

  const text = await downloaded(page, "pl.json");
  const expected = polish.text
    .replace("YYYY", "yyyy")
    .replace('"Napędza"\n', '"Napędza",\n  "new_messages": "Nieprzeczytane"\n');
  assert.equal(text, expected);
  assert.deepEqual(page.problems, []);
  assert.deepEqual(page.requests.filter((address) => !/^(file|blob|about|data):/.test(address)), []);
  await page.close();
});

test("Comments, quotes and layout stay in every kind of file", { skip }, async () => {
  const files = [
    { path: "de.json5", text: "// Rest later\r\n{ extends: 'en',\tnew_messages: 'Neu', /* x */ }\r\n" },
    { path: "shop.html", text: '\uFEFF<p>é</p><script>crmPluginConfig={onlinechat:{locale:{extends:"pt",new_messages:"Neu"}}}</script>' },
  ];
  const page = await open(files);
  for (const [place, file] of files.entries()) {
    await page.evaluate(`document.querySelectorAll(".tab")[${place}].click()`);
    await page.enter("#own-new_messages");
    await page.type("it's");
    const quoted = place === 0 ? "'it\\'s'" : '"it\'s"';
    assert.equal(await downloaded(page, file.path), file.text.replace(/(['"])Neu\1/, () => quoted));
  }
  await page.close();
});

test("An emptied field takes its text from the base again", { skip }, async () => {
  const page = await open([polish]);
  await page.enter("#own-powered_by");
  await page.press("Backspace");
  await page.press("Enter");
  await page.until(`document.querySelector('${row("powered_by")} .state').dataset.state === "missing"`);
  assert.equal(await inChat(page, "powered_by"), "Powered by");
  await page.click("#undo");
  assert.equal(await page.evaluate("document.getElementById('own-powered_by').value"), "Napędza");
  await page.close();
});

test("The nine strings are reached and written by keyboard alone", { skip }, async () => {
  const page = await open([polish]);
  const focused = () => page.evaluate("document.activeElement.id");
  for (let step = 0; step < 40 && (await focused()) !== "own-date_format"; step += 1) {
    await page.press("Tab");
  }
  assert.equal(await focused(), "own-date_format");
  const order = [];
  for (let step = 0; step < 9; step += 1) {
    order.push(await focused());
    await page.press("Enter");
  }
  assert.equal(new Set(order).size, 9);
  assert.equal(order.at(-1), "own-delivery_status_error");
  await page.press("ctrl+a");
  await page.type("Ups");
  assert.equal(await inChat(page, "delivery_status_error"), "Ups");
  // The field's own undo is kept.
  await page.press("ctrl+z");
  assert.notEqual(await page.evaluate("document.activeElement.value"), "Ups");
  await page.close();
});

test("The chat and the rows point at each other", { skip }, async () => {
  const page = await open([polish]);
  const frame = await page.frame();
  await page.evaluate("crmStandIn.element('delivery_status_read')[0].click()", frame);
  await page.until("document.activeElement.id === 'own-delivery_status_read'");
  await settled(page);
  const marked = "crmStandIn.element('delivery_status_read')[0].classList.contains('is-chosen')";
  assert.equal(await page.evaluate(marked, frame), true);
  await page.close();
});

test("What does not fit the phone is marked, with by how much", { skip }, async () => {
  const page = await open([polish]);
  await page.click('[data-look="device"][data-value="phone"]');
  await page.enter("#own-delivery_status_read");
  await page.type("Przeczytane przez kogoś z naszej obsługi klienta");
  await settled(page);
  const shown = await page.evaluate(
    `[...document.querySelectorAll('${row("delivery_status_read")} .finding')].map((node) => node.textContent)`,
  );
  assert(shown.some((text) => /^\d+ px too wide on a 360-pixel phone/.test(text)), shown.join());
  const frame = await page.frame();
  assert.equal(await page.evaluate("innerWidth", frame), 360);
  await page.close();
});

test("A telling day is shown in the chat, and the misleading one says what was meant", { skip }, async () => {
  const page = await open([polish]);
  await page.click('#rows [data-place="31 December"]');
  const year = new Date().getFullYear();
  assert.match(await inChat(page, "date_format"), /^31\.12\./);
  const misleading = await page.evaluate("document.querySelector('.misleads .meant')?.textContent");
  if (misleading) assert.match(misleading, new RegExp(`meant: \\d\\d\\.\\d\\d\\.${year}`));
  await page.close();
});

test("A new language is two clicks away; several files stand as tabs", { skip }, async () => {
  const page = await open([polish]);
  await page.click("#add-language");
  await page.evaluate("[...document.querySelectorAll('#language-list button')].find((node) => node.textContent.startsWith('Hebrew')).click()");
  await page.until("document.querySelector('[aria-selected=true]').textContent === 'he.json'");
  assert.equal(await page.evaluate("document.querySelectorAll('.tab').length"), 2);
  await settled(page);
  const frame = await page.frame();
  assert.equal(await page.evaluate("crmStandIn.chat.root.dir", frame), "rtl");
  await page.close();
});

test("A draft is there after a reload, and leaving with unsaved work asks", { skip }, async () => {
  const page = await open([polish]);
  await page.enter("#own-new_messages");
  await page.type("Nowe");
  await page.until("localStorage.getItem('crmlocale-studio-draft') !== null");
  const asked = page.reload().catch(() => {});
  const end = Date.now() + 60_000;
  while (!page.dialog && Date.now() < end) await new Promise((done) => setTimeout(done, 20));
  assert.equal(page.dialog?.type, "beforeunload");
  await page.call("Page.handleJavaScriptDialog", { accept: true });
  await asked;
  await page.until("document.documentElement.dataset.ready");
  assert.equal(await page.evaluate("document.getElementById('own-new_messages').value"), "Nowe");
  assert.equal(await page.evaluate("document.getElementById('notice').hidden"), false);
  await page.click("#notice button");
  assert.equal(await page.evaluate("document.getElementById('own-new_messages').value"), "");
  await page.close();
});

test("The script for the site is the core's, pinned or not", { skip }, async () => {
  const page = await open([{ ...polish, text: polish.text.replace("YYYY", "yyyy") }]);
  await page.click("#copy");
  const script = () => page.evaluate("document.getElementById('script-text').value");
  assert.match(await script(), /window\.crmPluginConfig = \{/);
  assert.doesNotMatch(await script(), /new_messages/);
  await page.click("#script-pinned");
  assert.match(await script(), /new_messages: 'New messages'/);
  await page.close();
});

test("A file that changed on the disk is compared by string, and written when that is settled", { skip }, async () => {
  const page = await open([]);
  await page.evaluate(`
    window.disk = ${JSON.stringify(polish.text)};
    const handle = {
      kind: "file",
      getFile: async () => new File([disk], "pl.json"),
      createWritable: async () => ({
        write: async (bytes) => { window.disk = new TextDecoder().decode(bytes); },
        close: async () => {},
      }),
    };
    window.showOpenFilePicker = async () => [handle];`);
  await page.click("#first-open");
  await page.until("document.querySelectorAll('.tab').length === 1");
  await page.enter("#own-powered_by");
  await page.type("Mine");
  const theirs = polish.text.replace("Wysłano", "Theirs").replace("Napędza", "Theirs");
  await page.evaluate(`window.disk = ${JSON.stringify(theirs)}`);
  await page.click("#save");
  await page.until("document.getElementById('changed').open");
  assert.equal(await page.evaluate("disk"), theirs);
  assert.deepEqual(
    await page.evaluate("[...document.querySelectorAll('#changed h3')].map((node) => node.textContent)"),
    ["Has left", "Foot of the window"],
  );
  await page.click('#changed [name="delivery_status_sent"][value="there"]');
  await page.click("#changed-go");
  await page.until("!document.getElementById('changed').open");
  // A click where the dialog has just been may still be the dialog's.
  await page.until("(document.getElementById('save').click(), disk.includes('Mine'))");
  assert.equal(
    await page.evaluate("disk"),
    polish.text.replace("Wysłano", "Theirs").replace("Napędza", "Mine"),
  );
  await page.close();
});

test("Files that extend each other see each other's changes", { skip }, async () => {
  const child = { path: "child.json", text: '{"extends": "./pl.json", "new_messages": "Nowe"}' };
  const page = await open([polish, child]);
  await page.enter("#own-powered_by");
  await page.type("Robi");
  await page.click(".tab:nth-child(2)");
  assert.equal(await inChat(page, "powered_by"), "Robi");
  await page.close();
});

test("An empty page offers to begin", { skip }, async () => {
  const page = await open([]);
  assert.equal(await page.evaluate("document.getElementById('empty').hidden"), false);
  await page.click("#first-language");
  assert.equal(await page.evaluate("document.getElementById('languages').open"), true);
  await page.close();
});

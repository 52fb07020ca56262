// The chat's stand-in on a page of its own, as `crmlocale studio --stand-in` writes it: each call and
// each callback that the vendor documents.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Browser, missing as noBrowser } from "./browser.mjs";
import { missing as noPage, standIn } from "./page.mjs";

const skip = noBrowser ?? noPage ?? false;
let browser;

before(() => {
  if (!skip) browser = new Browser();
});
after(() => browser?.close());

let number = 0;

/** A page that sets a config, queues calls as the vendor's loader does, and loads the stand-in. */
async function open(before, { body = "", after = "" } = {}) {
  number += 1;
  browser.write("stand-in.js", standIn());
  const address = browser.write(`shop-${number}.html`, `<!doctype html><meta charset="utf-8">
    <body>${body}<script>
      window.told = [];
      const tell = (name) => (...values) => told.push([name, ...values]);
      ${before}
      (function (a, m, o, c, r, m) {
        if (!a[o]) { var later = []; a[o] = function () { later.push(arguments); }; a[o].q = later; }
        a[m] = { id: "1", hash: "0", locale: "en", setMeta: function (x) {
          var kept = this.params || []; kept.push(x); this.params = kept; } };
      })(window, 0, "crmPlugin", 0, 0, "crm_plugin");
      ${after}
    </script><script async src="stand-in.js"></script>`);
  const page = await browser.open(address);
  await page.until("Boolean(window.crmStandIn?.chat)");
  return page;
}

const visible = (page) => page.evaluate("!crmStandIn.chat.window.hidden");
const told = (page, name) => page.evaluate(`told.filter(([one]) => one === "${name}")`);

test("Calls that were queued before it loaded are made", { skip }, async () => {
  const page = await open("", {
    after: `crmPlugin("onChatReady", () => { tell("ready")(); crmPlugin("runChatShow"); });
      crmPlugin("onChatShow|onChatHide", tell("toggled"));
      crm_plugin.setMeta({ bot_params: { username: "Ana" } });`,
  });
  await page.until("told.some(([name]) => name === 'toggled')");
  assert.equal((await told(page, "ready")).length, 1);
  assert.equal(await visible(page), true);
  assert.deepEqual(await page.evaluate("crmStandIn.chat.meta"), [{ bot_params: { username: "Ana" } }]);
  await page.close();
});

test("The chat is shown, hidden and destroyed", { skip }, async () => {
  const page = await open("");
  await page.evaluate(`crmPlugin("onChatShow", tell("shown")); crmPlugin("onChatHide", tell("hidden"))`);
  await page.evaluate(`crmPlugin("runChatShow"); crmPlugin("runChatShow")`);
  assert.equal(await visible(page), true);
  await page.evaluate(`crmPlugin("runChatHide")`);
  assert.equal(await visible(page), false);
  assert.equal((await told(page, "shown")).length, 1);
  assert.equal((await told(page, "hidden")).length, 1);
  await page.evaluate(`crmPlugin("runDestroy"); crmPlugin("runChatShow")`);
  assert.equal(await page.evaluate("document.querySelectorAll('[data-crm-stand-in]').length"), 0);
  assert.equal((await told(page, "shown")).length, 1);
  await page.close();
});

test("A click on the button tells the service and the link", { skip }, async () => {
  const page = await open("");
  await page.evaluate(`crmPlugin("onButtonClick", tell("clicked"))`);
  await page.evaluate("crmStandIn.chat.button.click()");
  assert.deepEqual(await told(page, "clicked"), [["clicked", "onlinechat", "#"]]);
  assert.equal(await visible(page), true);
  await page.close();
});

test("A message goes through its states, and conversations have the documented shape", { skip }, async () => {
  const page = await open("");
  await page.evaluate(`crmPlugin("onConversationsChange", tell("changed")); crmPlugin("runChatShow")`);
  await page.evaluate(`crmStandIn.chat.send("Hello")`);
  const states = "crmStandIn.element('delivery_status_read').length === 1";
  assert.equal(await page.evaluate("crmStandIn.element('delivery_status_sending').length"), 1);
  await page.until(states);
  await page.until("told.filter(([name]) => name === 'changed').length === 2");
  const [[, [first]], [, [second]]] = await told(page, "changed");
  assert.equal(first.is_closed, false);
  assert.deepEqual(
    { ...first.last_message, created_at: typeof first.last_message.created_at },
    { created_at: "number", is_out: true, text: "Hello", type: "text" },
  );
  assert.equal(second.last_message.is_out, false);
  assert.equal(typeof second.last_message.author.name, "string");
  await page.close();
});

test("Without multi-conversations the callback comes once, with false", { skip }, async () => {
  const page = await open("window.crmStandIn = { conversations: false };", {
    after: `crmPlugin("onConversationsChange", tell("changed"));`,
  });
  await page.until("told.length > 0");
  await page.evaluate(`crmStandIn.chat.send("Hello")`);
  assert.deepEqual(await told(page, "changed"), [["changed", false]]);
  await page.close();
});

test("A failing message shows its state; hooks are kept", { skip }, async () => {
  const page = await open("");
  await page.evaluate(`crmStandIn.chat.send("/error"); crmPlugin("sendKeyActionHook", "Paid")`);
  await page.until("crmStandIn.element('delivery_status_error').length === 1");
  assert.deepEqual(await page.evaluate("crmStandIn.chat.hooks"), ["Paid"]);
  await page.close();
});

test("The config counts: strings, colours, a hidden button, no header", { skip }, async () => {
  const page = await open(`window.crmPluginConfig = { hidden: true, color: "rgb(1, 2, 3)", onlinechat: {
    locale: { extends: "en", compose_placeholder: "</textarea><b>x", powered_by: "By" },
    theme: { header: false, background: "rgb(4, 5, 6)", message: { outgoing_color: "rgb(7, 8, 9)" },
      compose: { height: 400 } } } };`);
  const chat = "crmStandIn.chat";
  assert.equal(await page.evaluate(`${chat}.button.hidden`), true);
  assert.equal(await page.evaluate(`${chat}.header.hidden`), true);
  assert.equal(await page.evaluate(`${chat}.field.placeholder`), "</textarea><b>x");
  assert.equal(await page.evaluate("crmStandIn.element('powered_by')[0].textContent"), "By");
  await page.evaluate(`crmPlugin("runChatShow")`);
  const style = (node, name) => page.evaluate(`getComputedStyle(${chat}.${node}).${name}`);
  assert.equal(await style("window", "backgroundColor"), "rgb(4, 5, 6)");
  assert.equal(await page.evaluate(`${chat}.compose.getBoundingClientRect().height`), 170);
  await page.close();
});

test("In a frame it opens in its container", { skip }, async () => {
  const page = await open(
    `window.crmPluginConfig = { onlinechat: { mode: "frame", container: "#holder" } };`,
    { body: '<div id="holder" style="height: 500px; width: 300px"></div>' },
  );
  await page.evaluate(`crmPlugin("runChatShow")`);
  const box = await page.evaluate("JSON.parse(JSON.stringify(crmStandIn.chat.window.getBoundingClientRect()))");
  assert.equal(box.width, 300);
  assert.equal(box.height, 500);
  await page.close();
});

test("The older names work too, and it says on its face what it is", { skip }, async () => {
  browser.write("stand-in.js", standIn());
  const page = await browser.open(browser.write("old.html", `<!doctype html><body><script>
    window.amoSocialButtonConfig = { onlinechat: { locale: { new_messages: "Новые" } } };
    </script><script src="stand-in.js"></script>`));
  await page.evaluate(`amoSocialButton("runChatShow"); amo_social_button.setMeta({ a: 1 })`);
  assert.equal(await visible(page), true);
  const face = await page.evaluate("crmStandIn.chat.window.textContent");
  assert.match(face, /Stand-in for tests: nothing is sent anywhere/);
  assert.deepEqual(page.requests.filter((address) => !address.startsWith("file:")), []);
  await page.close();
});

test("It prints no dates of its own: the pattern stands there, or what the page prints", { skip }, async () => {
  const page = await open("");
  await page.evaluate(`crmStandIn.chat.send("Hello")`);
  assert.equal(await page.evaluate("crmStandIn.element('date_format')[0].textContent"), "‹dd.MM.YYYY›");
  await page.evaluate(`crmStandIn.print = (pattern, at, kind) => kind + " " + typeof at`);
  await page.evaluate(`crmStandIn.chat.send("Hello")`);
  assert.equal(await page.evaluate("crmStandIn.element('time_format')[0].textContent"), "time number");
  await page.close();
});

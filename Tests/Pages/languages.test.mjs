// One script for several languages, in pages of a real browser: which strings the chat shows, and which
// language the bot is told.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Browser, missing as noBrowser } from "../Studio/browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = ["debug", "release"].map((kind) => join(root, ".build", kind, "crmlocale"))
  .find((path) => existsSync(path));
const skip = noBrowser ?? (program ? false : "the program is not built: swift build");

const strings = {
  en: { extends: "en", new_messages: "News" },
  es: { extends: "es", compose_placeholder: "Escribe aquí", new_messages: "Novedades" },
  "pt-BR": { extends: "pt", new_messages: "Novidades" },
  "zh-Hant": { extends: "en", new_messages: "新訊息" },
  ar: { extends: "en", new_messages: "رسائل جديدة", powered_by: "</script><script>window.broken = 1" },
};
const messages = { com: "hello {{bot_params.name}}", es: "hola {{bot_params.name}}" };

/** The vendor's code, with the stand-in in the place of the button. */
const loader = `<script>
  (function (a, m, o, c, r, m) {
    if (!a[o]) { var later = []; a[o] = function () { later.push(arguments); }; a[o].q = later; }
    a[m] = { id: "1", hash: "0", locale: "en", setMeta: function (x) {
      var kept = this.params || []; kept.push(x); this.params = kept; } };
  })(window, 0, "crmPlugin", 0, 0, "crm_plugin");
</script>
`;

let browser;
let folder;

before(() => {
  if (skip) return;
  folder = mkdtempSync(join(tmpdir(), "pages-"));
  mkdirSync(join(folder, "locales"));
  for (const [language, object] of Object.entries(strings)) {
    writeFileSync(join(folder, "locales", `${language}.json`), JSON.stringify(object));
  }
  writeFileSync(join(folder, "map.json"), JSON.stringify(strings));
  writeFileSync(join(folder, "messages.json"), JSON.stringify(messages));
  writeFileSync(join(folder, "loader.html"), loader);
  browser = new Browser();
});
after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const written = (...options) => execFileSync(
  program,
  ["config", ...options, "--html", "--loader", "loader.html", "--bot-messages", "messages.json"],
  { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
);

let number = 0;

/** A page in a language, opened by a visitor who prefers some. */
async function visit(script, { lang, visitor }) {
  number += 1;
  const attribute = lang === undefined ? "" : ` lang="${lang}"`;
  const chat = readFileSync(join(root, "Sources/Studio/stand-in.js"), "utf8");
  browser.write("stand-in.js", chat);
  const address = browser.write(
    `page-${number}.html`,
    `<!doctype html><html${attribute}><meta charset="utf-8"><body>
    <script>const before = Object.getOwnPropertyNames(window);</script>
    ${script}
    <script>const added = Object.getOwnPropertyNames(window).filter((one) => !before.includes(one));</script>
    <script src="stand-in.js"></script>`,
  );
  const page = await browser.open(address, { languages: visitor });
  await page.until("Boolean(window.crmStandIn?.chat)");
  return page;
}

const visits = [
  { says: "the page's language comes first", lang: "es", visitor: "pt-BR,en", chat: "es", bot: "es" },
  { says: "a page of another region", lang: "es-AR", visitor: "en", chat: "es", bot: "es" },
  { says: "a page without a language", visitor: "pt-BR,en", chat: "pt-BR", bot: "com" },
  { says: "a page with an empty one", lang: "", visitor: "pt-PT,es", chat: "pt-BR", bot: "es" },
  { says: "a page in a language that is not there", lang: "fr", visitor: "es-MX,en", chat: "es", bot: "es" },
  { says: "the visitor's second language", visitor: "de-AT,de,es-419", chat: "es", bot: "es" },
  { says: "no language that is there", visitor: "de,fr", chat: "en", bot: "com" },
  { says: "a region that writes another script", visitor: "zh-TW,zh", chat: "zh-Hant", bot: "com" },
  { says: "a page from right to left", lang: "ar-EG", visitor: "en", chat: "ar", bot: "com" },
];

for (const [name, options] of [
  ["a folder", ["locales"]], ["a map, on one line", ["map.json", "--minify"]],
]) {
  for (const { says, lang, visitor, chat, bot } of visits) {
    test(`Of ${name}: ${says}`, { skip }, async () => {
      const page = await visit(written(...options, "--otherwise", "en"), { lang, visitor });
      assert.equal(await page.evaluate("navigator.languages.join()"), visitor);
      assert.deepEqual(await page.evaluate("crmPluginConfig.onlinechat.locale"), strings[chat]);
      assert.deepEqual(await page.evaluate("crm_plugin.params"), [{ bot_params: { locale: bot } }]);
      // It leaves nothing behind but the config, and nothing of a text runs.
      assert.deepEqual(
        await page.evaluate("added.sort()"), ["crmPlugin", "crmPluginConfig", "crm_plugin"]);
      assert.equal(await page.evaluate("'broken' in window"), false);
      assert.deepEqual(page.problems, []);
      await page.close();
    });
  }
}

test("The chat shows the strings that were taken", { skip }, async () => {
  const script = written("locales", "--otherwise", "en");
  for (const [lang, placeholder] of [["es", "Escribe aquí"], ["en", "Write a message..."]]) {
    const page = await visit(script, { lang, visitor: "pt" });
    assert.equal(await page.evaluate("crmStandIn.chat.field.placeholder"), placeholder);
    await page.close();
  }
});

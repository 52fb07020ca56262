// Takes the pictures of Documentation/Studio: `node Tests/Studio/pictures.mjs [FOLDER]`.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { Browser } from "./browser.mjs";
import { pageWith, polish } from "./page.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../Documentation/Studio", import.meta.url));
mkdirSync(folder, { recursive: true });

const arabic = {
  path: "ar.json",
  text: `{
  "extends": "en",
  "date_format": "dd/MM/yyyy",
  "time_format": "HH:mm",
  "compose_placeholder": "اكتب رسالة...",
  "delivery_status_sending": "جارٍ الإرسال",
  "delivery_status_sent": "تم الإرسال",
  "delivery_status_read": "تمت القراءة",
  "delivery_status_error": "خطأ",
  "powered_by": "مشغَّل بواسطة",
  "new_messages": "رسائل جديدة"
}
`,
};
const german = { path: "de.json", text: '{\n  "extends": "en",\n  "powered_by": "Mit"\n}\n' };
const click = (selector) => `document.querySelector('${selector}').click()`;
const phone = click('[data-look="device"][data-value="phone"]');
const darkSite = click('[data-look="page"][data-value="dark"]');
const pseudo = click('[data-look="isPseudo"]');
const focus = (key) =>
  `document.getElementById("own-${key}").focus(); scrollBy(0, document.getElementById("own-${key}").getBoundingClientRect().top - 320)`;

const pictures = [
  { name: "desktop", files: [polish, german, arabic] },
  { name: "desktop-pt", languages: "pt", files: [german, polish], script: focus("delivery_status_sent") },
  {
    name: "phone-dark-es", languages: "es", scheme: "dark", files: [polish, german],
    script: `${phone}; ${darkSite}; ${pseudo}; ${focus("delivery_status_read")}`,
  },
  { name: "right-to-left", files: [arabic, polish], script: focus("compose_placeholder") },
  { name: "narrow", width: 390, height: 844, files: [polish] },
];

const browser = new Browser();
for (const { name, languages, scheme = "light", width = 1280, height = 860, files, script } of pictures) {
  const page = await browser.open(
    browser.write("studio.html", pageWith(files)),
    { width, height, languages, media: { "prefers-color-scheme": scheme } },
  );
  await page.until("document.documentElement.dataset.ready");
  await page.evaluate("document.documentElement.style.scrollbarWidth = 'none'");
  if (script) await page.evaluate(script);
  await new Promise((done) => setTimeout(done, 500));
  await page.until("chat.dataset.shown === chat.dataset.asked");
  writeFileSync(join(folder, `${name}.webp`), await page.screenshot({ format: "webp", quality: 82 }));
  await page.close();
}
await browser.close();

// The page as `crmlocale studio` writes it, with files in it.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const folder = process.env.CRMLOCALE_STUDIO
  ?? fileURLToPath(new URL("../../.build/studio/", import.meta.url));

/** Why there is no page to test; undefined where there is one. */
export const missing = existsSync(join(folder, "studio.html"))
  ? undefined : "there is no page: Sources/Studio/build builds it";

/** The page with files, each `{ path, text }`. */
export function pageWith(files) {
  const page = readFileSync(join(folder, "studio.html"), "utf8");
  const json = JSON.stringify(files).replaceAll("<", "\\u003c");
  return page.replace('id="files">[]<', () => `id="files">${json}<`);
}

/** The stand-in alone, as `--stand-in` writes it. */
export function standIn() {
  return readFileSync(join(folder, "stand-in.js"), "utf8");
}

/** A Polish translation with what the page shows first: an untranslated file and the vendor's date. */
export const polish = {
  path: "pl.json",
  text: `{
  "extends": "en",
  "date_format": "dd.MM.YYYY",
  "time_format": "HH:mm",
  "compose_placeholder": "Napisz...",
  "delivery_status_sending": "Wysyłanie",
  "delivery_status_sent": "Wysłano",
  "delivery_status_read": "Odczytano",
  "delivery_status_error": "Błąd",
  "powered_by": "Napędza"
}
`,
};
